package jp.shuno.batch.cli;

import java.util.concurrent.Callable;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.FileReissue;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.sql.file.SentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reissue}: a file that had left is written once more, the same to the byte; who asked and why is recorded. */
@Command(
        name = "reissue",
        mixinStandardHelpOptions = true,
        description = {"送付済みの総合振込ファイルを、同じ内容のまま outbox に書き直す(R-152)。", "依頼した職員と理由を記録する。"})
final class ReissueCommand implements Callable<Integer> {

    private static final int STAFF_LENGTH = 40;

    @Parameters(paramLabel = "FILE", description = "ファイル名(例: refund-transfer_20261202.txt)")
    private String fileName;

    @Option(names = "--by", required = true, paramLabel = "STAFF-ID", description = "依頼した職員の番号")
    private String staff;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "再出力の理由")
    private String reason;

    @Mixin
    private HomeOption options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        require(staff, STAFF_LENGTH);
        require(reason, FileReissue.REASON_LENGTH);
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            SentFile file = workspace.bean(FileReissue.class).reissue(fileName, staff.strip(), reason.strip());
            spec.commandLine()
                    .getOut()
                    .println("reissue: outbox/%s/%s(%,d件、%,d円)"
                            .formatted(file.businessDate(), file.fileName(), file.recordCount(), file.yen()));
            return ExitCode.DONE.code();
        }
    }

    private static void require(String text, int most) {
        if (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw OperatorMessage.REISSUE_WORDS_WRONG.exception(STAFF_LENGTH, FileReissue.REASON_LENGTH);
        }
    }
}
