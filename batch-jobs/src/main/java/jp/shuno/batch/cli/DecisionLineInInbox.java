package jp.shuno.batch.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.shuno.batch.exchange.csv.CsvTableWriter;
import jp.shuno.batch.run.ExitCode;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.worklist.DecisionAction;
import picocli.CommandLine.Model.CommandSpec;

/** Writes one decision into the inbox, under a temporary name first, so that no run sees half of it. */
final class DecisionLineInInbox {

    private static final List<String> COLUMNS =
            List.of("exception_id", "action", "value", "reason", "decided_by", "decided_at");
    private static final DateTimeFormatter IN_A_NAME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    private DecisionLineInInbox() {}

    /**
     * A decision on a plan.
     *
     * @param planId the plan
     * @param action approve or reject
     * @param staff who decides
     * @param reason why, empty for nothing
     */
    record Line(String planId, DecisionAction action, String staff, String reason) {}

    static int write(HomeOption options, Line line, CommandSpec spec) {
        require(line.planId(), "PLAN-ID", 40);
        require(line.staff(), "--by", 40);
        if (line.reason().length() > 400 || line.reason().chars().anyMatch(Character::isISOControl)) {
            throw OperatorMessage.DECISION_REASON_WRONG.exception();
        }
        try (Workspace workspace = Workspace.open(options.home(), options.overrides())) {
            LocalDateTime now = LocalDateTime.now(workspace.bean(Clock.class)).truncatedTo(ChronoUnit.SECONDS);
            boolean marked = workspace.bean(Settings.class).inbox().requireDoneMarker();
            Path file = write(options.home().inbox(), line, now, marked);
            spec.commandLine()
                    .getOut()
                    .println("%s %s: %s に書きました。次の日次処理が反映します。".formatted(line.action(), line.planId(), file));
            return ExitCode.DONE.code();
        } catch (IOException unwritable) {
            throw OperatorMessage.INBOX_UNWRITABLE.causedBy(unwritable, unwritable.getMessage());
        }
    }

    private static Path write(Path inbox, Line line, LocalDateTime now, boolean marked) throws IOException {
        Files.createDirectories(inbox);
        String stem = "decisions_%s_%s_%s_%s"
                .formatted(
                        line.action().name().toLowerCase(Locale.ROOT),
                        inAName(line.planId()),
                        inAName(line.staff()),
                        IN_A_NAME.format(now));
        Path target = inbox.resolve(stem + ".csv");
        for (int number = 2; Files.exists(target); number++) {
            target = inbox.resolve(stem + "_" + number + ".csv");
        }
        Path part = inbox.resolve("." + target.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    CsvTableWriter csv = new CsvTableWriter(out, COLUMNS, false)) {
                csv.row(Arrays.asList(
                        line.planId(), line.action().name(), null, line.reason(), line.staff(), now.toString()));
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        if (marked) {
            Files.createFile(target.resolveSibling(target.getFileName() + ".done"));
        }
        return target;
    }

    private static void require(String text, String option, int most) {
        if (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw OperatorMessage.DECISION_NUMBER_WRONG.exception(option, most);
        }
    }

    private static String inAName(String text) {
        return text.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
