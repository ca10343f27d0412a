package jp.shuno.batch.cli;

import java.io.PrintWriter;
import jp.shuno.batch.run.JobId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code jobs}: lists the jobs. */
@Command(name = "jobs", mixinStandardHelpOptions = true, description = "ジョブの一覧(番号、名前、入力、出力、再実行時の動き)を表示する。")
final class JobsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (JobId job : JobId.values()) {
            out.println("%-7s %-15s %s".formatted(job.number(), job.jobName(), job.japanese()));
            out.println("        入力: " + job.input());
            out.println("        出力: " + job.output());
            out.println("        再実行: " + job.restart());
        }
    }
}
