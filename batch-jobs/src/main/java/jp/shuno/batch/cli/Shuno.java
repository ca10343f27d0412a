package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code shuno}: parses the call, runs the command, gives its exit code. */
@Command(
        name = "shuno",
        mixinStandardHelpOptions = true,
        versionProvider = Shuno.Version.class,
        header = "収納: 国民健康保険料の収納・消込バッチ",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "終了コード: 0 正常、3 処理済み、10 要確認あり、20 入力ファイル却下、30 出力保留、",
            "            40 異常終了、41 停止要求、42 実行不可、50 呼出しまたは設定の誤り"
        },
        subcommands = {
            InitCommand.class,
            NightlyCommand.class,
            RunCommand.class,
            JobsCommand.class,
            StatusCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            RecoverCommand.class,
            InspectCommand.class,
            CalculateCommand.class,
            ReadFormsCommand.class,
            ExplainCommand.class,
            ApproveCommand.class,
            RejectCommand.class,
            ReissueCommand.class,
            StopCommand.class,
            HoldCommand.class,
            ReleaseCommand.class,
            DoctorCommand.class,
            SampleCommand.class,
            DemoCommand.class,
            BenchCommand.class
        })
public final class Shuno implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Shuno.class);

    @Spec
    private CommandSpec spec;

    Shuno() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Figures in files and identifiers are ASCII digits, whatever the machine is set to.
        Locale.setDefault(Locale.ROOT);
        System.exit(execute(arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit code
     */
    static int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Shuno());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.registerConverter(LocalDate.class, Shuno::date);
        commandLine.setParameterExceptionHandler((wrong, arguments) -> {
            report(
                    wrong.getCommandLine().getErr(),
                    WrongCall.complaint(wrong, String.join(" ", path(wrong.getCommandLine()))));
            return ExitCode.WRONG_CALL.code();
        });
        commandLine.setExecutionExceptionHandler((failure, command, result) -> explain(failure, command));
        return commandLine;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "コマンドがありません");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new CommandLine.TypeConversionException("実在する日付を yyyy-MM-dd で指定してください: " + text);
        }
    }

    private static List<String> path(CommandLine command) {
        String name = command.getCommandName();
        return name.equals("shuno") ? List.of("") : List.of(name, "");
    }

    private static int explain(Exception failure, CommandLine command) {
        OperatorException known = Workspace.explained(failure);
        if (known.getCause() != null) {
            LOG.error("{} {}", known.id(), known.getMessage(), known);
        } else if (known.exitCode() != ExitCode.WRONG_CALL) {
            LOG.error("{} {}", known.id(), known.getMessage());
        }
        report(command.getErr(), known);
        return known.exitCode().code();
    }

    static void report(PrintWriter err, OperatorException known) {
        err.println("%s shuno: [%d %s] %s → %s"
                .formatted(
                        known.id(),
                        known.exitCode().code(),
                        known.exitCode().meaning(),
                        known.getMessage(),
                        known.remedy()));
        err.flush();
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Shuno.class.getPackage().getImplementationVersion();
            return new String[] {"shuno " + (version == null ? "development" : version)};
        }
    }
}
