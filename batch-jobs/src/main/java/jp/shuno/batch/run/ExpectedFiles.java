package jp.shuno.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.shuno.batch.run.intake.FileNames;
import jp.shuno.domain.arrival.ExpectedFile;
import jp.shuno.domain.arrival.Rhythm;
import jp.shuno.domain.number.Digits;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** 到着予定: {@code config/expected-files.csv}. Lines that begin with {@code #} say nothing. */
public final class ExpectedFiles {

    private static final String FILE = "expected-files.csv";
    private static final List<String> COLUMNS = List.of("kind", "profile", "calendar", "deadline", "blocks");
    private static final int KIND = 0;
    private static final int PROFILE = 1;
    private static final int CALENDAR = 2;
    private static final int DEADLINE = 3;
    private static final int BLOCKS = 4;
    private static final int LONGEST_DEADLINE = 3;
    private static final String DEBIT_RESULT = "dd-result";

    /** What a line holds back that names no job. */
    private static final List<String> DEFAULT_BLOCKS = List.of("JOB-70", "JOB-80", "JOB-90", "JOB-95", "JOB-100");

    private static final Set<String> BLOCKABLE =
            Set.of("JOB-50", "JOB-55", "JOB-60", "JOB-70", "JOB-80", "JOB-90", "JOB-95", "JOB-100");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private ExpectedFiles() {}

    /**
     * Reads the list of a home; a home without one expects nothing.
     *
     * @throws OperatorException with code 50, naming line and column, where it cannot be used
     */
    public static List<ExpectedFile> of(Home home) {
        Path file = home.expectedFiles();
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CSVParser parser = CSVParser.parse(Files.readString(file).replace("\uFEFF", ""), FORMAT)) {
            List<ExpectedFile> expected = new ArrayList<>();
            boolean first = true;
            for (CSVRecord row : parser) {
                Line line = new Line(parser.getCurrentLineNumber(), row);
                if (!(first && line.isHeader())) {
                    expected.add(line.expectedFile());
                }
                first = false;
            }
            return expected;
        } catch (IOException | UncheckedIOException unreadable) {
            throw OperatorMessage.EXPECTED_FILES_UNREADABLE.causedBy(unreadable, FILE, unreadable.getMessage());
        }
    }

    /** One line with its number. */
    private record Line(long number, CSVRecord row) {

        boolean isHeader() {
            if (!cell(KIND).equals(COLUMNS.get(KIND))) {
                return false;
            }
            for (int column = 0; column < row.size(); column++) {
                if (column >= COLUMNS.size() || !row.get(column).equals(COLUMNS.get(column))) {
                    throw wrong(column, "項目名が " + String.join(",", COLUMNS) + " の順になっていません");
                }
            }
            return true;
        }

        ExpectedFile expectedFile() {
            if (row.size() > COLUMNS.size()) {
                throw wrong(COLUMNS.size(), "項目が %d 個あります。ジョブは空白か ; で区切ってください".formatted(row.size()));
            }
            String profile = cell(PROFILE);
            return new ExpectedFile(kind(), profile.isEmpty() ? null : profile, rhythm(), deadline(), blocks());
        }

        private String kind() {
            String kind = cell(KIND);
            if (!FileNames.isKind(kind)) {
                throw wrong(KIND, "知らない種類のファイルです: " + kind);
            }
            return kind;
        }

        private Rhythm rhythm() {
            for (Rhythm rhythm : Rhythm.values()) {
                if (rhythm.name().equals(cell(CALENDAR))) {
                    if (rhythm == Rhythm.AFTER_DEBIT && !cell(KIND).equals(DEBIT_RESULT)) {
                        throw wrong(CALENDAR, "AFTER_DEBIT は " + DEBIT_RESULT + " だけに使えます");
                    }
                    return rhythm;
                }
            }
            throw wrong(CALENDAR, "DAILY・BANK_DAY・AFTER_DEBIT のいずれかが必要です: " + cell(CALENDAR));
        }

        private int deadline() {
            String days = cell(DEADLINE);
            if (!Digits.areOnly(days) || days.length() > LONGEST_DEADLINE) {
                throw wrong(DEADLINE, "銀行営業日数(0 から 999)が必要です: " + days);
            }
            return Integer.parseInt(days);
        }

        private List<String> blocks() {
            List<String> jobs = Arrays.stream(cell(BLOCKS).split("[ ;]+"))
                    .filter(job -> !job.isEmpty())
                    .distinct()
                    .toList();
            jobs.stream().filter(job -> !BLOCKABLE.contains(job)).findFirst().ifPresent(job -> {
                throw wrong(BLOCKS, "止められるジョブは JOB-50 から JOB-100 です: " + job);
            });
            return jobs.isEmpty() ? DEFAULT_BLOCKS : jobs;
        }

        private String cell(int column) {
            return column < row.size() ? row.get(column) : "";
        }

        private OperatorException wrong(int column, String what) {
            String name = column < COLUMNS.size() ? "(" + COLUMNS.get(column) + ")" : "";
            return OperatorMessage.EXPECTED_FILE_WRONG.exception(FILE, number, column + 1, name, what);
        }
    }
}
