package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.sql.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: tells whether the next night can do its work. Also works while the database cannot be reached. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {"ホーム・データベース・台帳の状態を点検する。何も変更しない。", "すべて正常なら 0、注意があれば 10、異常があれば 50。"})
final class DoctorCommand implements Callable<Integer> {

    private static final String DATABASE = "データベース";
    private static final String SCHEMA = "スキーマ";

    @Mixin
    private HomeOption options;

    @Option(names = "--on", paramLabel = "yyyy-MM-dd", description = "休日と割合の登録を点検する日(既定: 今日)")
    private @Nullable LocalDate on;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = options.home();
        Workspace.checkInitialised(home);
        List<Diagnosis> found = new ArrayList<>(HomeCheckup.lookAt(home));
        Optional<LocalDate> day = Optional.ofNullable(on);
        try {
            Map<String, Object> properties = Workspace.properties(home, options.overrides());
            boolean usable = schema(home, properties, found);
            try (Workspace workspace = Workspace.openAsItStands(home, options.overrides())) {
                day = day.or(() -> Optional.of(LocalDate.now(workspace.bean(Clock.class))));
                if (usable) {
                    found.addAll(ledger(workspace, EmbeddedDatabase.of(properties)));
                }
            }
        } catch (OperatorException wrong) {
            found.add(Diagnosis.broken("設定", String.valueOf(wrong.getMessage()), wrong.remedy()));
        }
        day.ifPresent(date -> found.addAll(HomeCheckup.lookAhead(home, date)));
        return tell(found).code();
    }

    /** Looks at the schema; gives whether its tables can be asked. */
    private static boolean schema(Home home, Map<String, Object> properties, List<Diagnosis> found) {
        if (EmbeddedDatabase.isMissing(home, properties)) {
            found.add(Diagnosis.broken(
                    DATABASE, "組込みデータベースのファイルがありません: " + home.data(), "控えから戻すか、新しいホームなら shuno init を実行してください。"));
            return false;
        }
        try {
            Schema schema = SchemaMigration.inspect(properties);
            found.add(Diagnosis.sound(DATABASE, "接続できます"));
            found.add(diagnosis(schema));
            return schema.standing() == Schema.Standing.CURRENT;
        } catch (RuntimeException unreachable) {
            OperatorException explained = Workspace.explained(unreachable);
            found.add(Diagnosis.broken(DATABASE, String.valueOf(explained.getMessage()), explained.remedy()));
            return false;
        }
    }

    private static Diagnosis diagnosis(Schema schema) {
        return switch (schema.standing()) {
            case CURRENT -> Diagnosis.sound(SCHEMA, "版 " + schema.version());
            case OLDER ->
                Diagnosis.attention(
                        SCHEMA,
                        "版 %s、このプログラムは版 %s、未適用 %d 件".formatted(schema.version(), schema.known(), schema.pending()),
                        "控えを取ってください。次の nightly または init が更新します。");
            case EMPTY, NEWER, BROKEN_OFF, CHANGED, FOREIGN, WITHOUT_HISTORY -> {
                OperatorException refusal = schema.refusal();
                yield Diagnosis.broken(SCHEMA, String.valueOf(refusal.getMessage()), refusal.remedy());
            }
        };
    }

    private static List<Diagnosis> ledger(Workspace workspace, Database database) {
        try {
            return LedgerCheckup.lookAt(workspace, database);
        } catch (RuntimeException failed) {
            OperatorException explained = Workspace.explained(failed);
            return List.of(Diagnosis.broken(DATABASE, String.valueOf(explained.getMessage()), explained.remedy()));
        }
    }

    private ExitCode tell(List<Diagnosis> found) {
        PrintWriter out = spec.commandLine().getOut();
        ExitCode worst = ExitCode.DONE;
        for (Diagnosis diagnosis : found) {
            out.println(diagnosis.line());
            worst = worst.and(diagnosis.level().exitCode());
        }
        out.println("doctor: " + (worst == ExitCode.DONE ? "すべて正常です。" : "上の注意・異常を確認してください。"));
        return worst;
    }
}
