package jp.shuno.batch.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.batch.run.ExpectedFiles;
import jp.shuno.batch.run.Home;
import jp.shuno.batch.run.MasterData;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.PersonalNumberCipher;
import jp.shuno.domain.calendar.BusinessCalendar;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Looks at what of a home lies in files and can be looked at without its database. */
final class HomeCheckup {

    private static final long SCARCE_BYTES = 1024L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int DAYS_AHEAD = 60;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Home home;
    private final List<Diagnosis> found = new ArrayList<>();

    private HomeCheckup(Home home) {
        this.home = home;
    }

    /** What does not depend on the day. */
    static List<Diagnosis> lookAt(Home home) {
        HomeCheckup checkup = new HomeCheckup(home);
        checkup.charset();
        checkup.folders();
        checkup.disk();
        checkup.key();
        checkup.expectedFiles();
        return checkup.found;
    }

    /** What must be filled ahead of a day: holidays and rates. */
    static List<Diagnosis> lookAhead(Home home, LocalDate on) {
        HomeCheckup checkup = new HomeCheckup(home);
        checkup.holidays(on);
        checkup.rates("延滞金の割合", "late-charge-rates.csv", on);
        checkup.rates("還付加算金の割合", "refund-interest-rates.csv", on);
        return checkup.found;
    }

    private void charset() {
        Charset files = Charset.defaultCharset();
        String names = System.getProperty("sun.jnu.encoding", "");
        if (!files.equals(StandardCharsets.UTF_8)) {
            found.add(Diagnosis.attention(
                    "文字コード", "既定の文字コードが " + files + " です", "scripts/shuno から実行するか -Dfile.encoding=UTF-8 を指定してください。"));
        } else if (!names.equalsIgnoreCase("UTF-8")) {
            found.add(Diagnosis.sound(
                    "文字コード", "UTF-8。ただしファイル名の文字コードは %s のため、日本語のファイル名は扱えません(LANG を UTF-8 にすると扱えます)".formatted(names)));
        } else {
            found.add(Diagnosis.sound("文字コード", "UTF-8"));
        }
    }

    private void folders() {
        List<Path> closed = home.writtenFolders().stream()
                .filter(folder -> !Files.isDirectory(folder) || !Files.isWritable(folder))
                .toList();
        if (closed.isEmpty()) {
            found.add(Diagnosis.sound("フォルダー", "すべて書き込めます"));
        }
        closed.forEach(folder -> found.add(Diagnosis.broken("フォルダー", "書き込めません: " + folder, "フォルダーの有無と権限を確認してください。")));
    }

    private void disk() {
        try {
            long free = Files.getFileStore(home.root()).getUsableSpace();
            String text = "空き %,d MB".formatted(free / MEGABYTE);
            if (free < Home.LEAST_FREE_BYTES) {
                found.add(Diagnosis.broken("ディスク", text, "100 MB 以上の空きを確保してください。"));
            } else if (free < SCARCE_BYTES) {
                found.add(Diagnosis.attention("ディスク", text, "空きを確保してください(1 GB 以上を推奨)。"));
            } else {
                found.add(Diagnosis.sound("ディスク", text));
            }
        } catch (IOException unknown) {
            found.add(Diagnosis.broken("ディスク", "空き容量を調べられません", "ディスクを確認してください。"));
        }
    }

    private void key() {
        Path key = PersonalNumberCipher.keyFile(home);
        if (!Files.isReadable(key)) {
            found.add(Diagnosis.broken("個人番号の鍵", "読めません: " + key, "控えから戻してください。作り直すと保存済みの個人番号を読めなくなります。"));
            return;
        }
        try {
            if (!key.getFileSystem().supportedFileAttributeViews().contains("posix")
                    || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(key))) {
                found.add(Diagnosis.sound("個人番号の鍵", key.toString()));
            } else {
                found.add(Diagnosis.broken("個人番号の鍵", "所有者以外が読めます: " + key, "chmod 600 で所有者だけにしてください。"));
            }
        } catch (IOException unknown) {
            found.add(Diagnosis.broken("個人番号の鍵", "権限を調べられません: " + key, "ファイルを確認してください。"));
        }
    }

    private void expectedFiles() {
        try {
            int lines = ExpectedFiles.of(home).size();
            found.add(Diagnosis.sound("到着予定", lines == 0 ? "指定なし(未着の確認をしません)" : lines + " 件"));
        } catch (OperatorException wrong) {
            found.add(Diagnosis.broken("到着予定", String.valueOf(wrong.getMessage()), wrong.remedy()));
        }
    }

    private void holidays(LocalDate on) {
        int last;
        try {
            last = BusinessCalendar.municipal(
                            MasterData.readHolidays(home.master().resolve("holidays.csv")))
                    .lastCoveredYear();
        } catch (OperatorException wrong) {
            found.add(Diagnosis.broken("休日台帳", String.valueOf(wrong.getMessage()), wrong.remedy()));
            return;
        }
        int soon = on.plusDays(DAYS_AHEAD).getYear();
        int next = on.getYear() + 1;
        if (last < on.getYear()) {
            found.add(Diagnosis.broken("休日台帳", on.getYear() + " 年の休日がありません", "master/holidays.csv に追加してください。"));
        } else if (last < soon) {
            found.add(Diagnosis.attention(
                    "休日台帳", "%d 日以内に始まる %d 年の休日がありません".formatted(DAYS_AHEAD, soon), "master/holidays.csv に追加してください。"));
        } else if (last < next) {
            found.add(Diagnosis.sound("休日台帳", "%d 年まで登録済み(%d 年は未登録)".formatted(last, next)));
        } else {
            found.add(Diagnosis.sound("休日台帳", last + " 年まで登録済み"));
        }
    }

    /** The rates of the next year are published in December at the latest; until then their absence is normal. */
    private void rates(String subject, String table, LocalDate on) {
        Set<Integer> years;
        try {
            years = years(home.master().resolve(table));
        } catch (IOException | RuntimeException unusable) {
            found.add(Diagnosis.broken(
                    subject, "master/%s を読めません(%s)".formatted(table, unusable.getMessage()), "year 列と内容を確認してください。"));
            return;
        }
        int next = on.getYear() + 1;
        String add = "master/" + table + " に追加してください。";
        if (!years.contains(on.getYear())) {
            found.add(Diagnosis.broken(subject, on.getYear() + " 年の割合がありません", add));
        } else if (years.contains(next)) {
            found.add(Diagnosis.sound(subject, next + " 年まで登録済み"));
        } else if (on.getMonth() == Month.DECEMBER) {
            found.add(Diagnosis.attention(subject, next + " 年の割合がありません", add));
        } else {
            found.add(Diagnosis.sound(subject, "%d 年まで登録済み(%d 年は未公表。12 月までに登録してください)".formatted(on.getYear(), next)));
        }
    }

    private static Set<Integer> years(Path table) throws IOException {
        Set<Integer> years = new HashSet<>();
        try (CSVParser parser = CSVParser.parse(Files.readString(table).replace("\uFEFF", ""), TABLE)) {
            for (CSVRecord row : parser) {
                years.add(Integer.valueOf(row.get("year")));
            }
        }
        return years;
    }
}
