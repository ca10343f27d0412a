package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.shuno.batch.report.TermStory;
import jp.shuno.batch.report.TermStoryText;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Explanation;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.domain.assessment.LevyType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}: the story of every yen of a term, or in short of all terms of a person. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {"期別の経緯を表示する: 調定、収納データ、消込と規則、延滞金、例外、残高、検算。", "税目・年度・期別をすべて指定すると詳しく、そうでなければ該当する期別ごとに短く表示する。"})
final class ExplainCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Option(names = "--addressee", required = true, paramLabel = "N", description = "納付義務者の宛名番号")
    private String addressee;

    @Option(names = "--levy", paramLabel = "NHI|LTC1|LEM", description = "税目")
    private @Nullable LevyType levy;

    @Option(names = "--year", paramLabel = "Y", description = "賦課年度(西暦)")
    private @Nullable Integer year;

    @Option(names = "--term", paramLabel = "T", description = "期別")
    private @Nullable Integer term;

    @Option(names = "--json", description = "期別ごとに1行の JSON で出力する")
    private boolean json;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<TermStory> stories;
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            stories = workspace.bean(Explanation.class).of(addressee, levy, year, term);
        }
        if (stories.isEmpty()) {
            throw OperatorMessage.TERM_UNKNOWN.exception(wanted());
        }
        boolean full = levy != null && year != null && term != null;
        PrintWriter out = spec.commandLine().getOut();
        for (TermStory story : stories) {
            if (json) {
                out.println(JSON.writeValueAsString(story));
            } else {
                (full ? TermStoryText.full(story) : TermStoryText.brief(story)).forEach(out::println);
                out.println();
            }
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private String wanted() {
        return "宛名番号 " + addressee
                + (levy == null ? "" : "、" + levy.japanese())
                + (year == null ? "" : "、%d年度".formatted(year))
                + (term == null ? "" : "、第%d期".formatted(term));
    }
}
