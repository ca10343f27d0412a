package jp.shuno.batch.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 資格情報: the core system's snapshot of who is insured, on the first day and then on the first day of each week. */
final class EligibilityFiles {

    /** The header row. */
    static final List<String> HEADER =
            List.of("addressee_no", "household_no", "acquired_on", "lost_on", "reason", "snapshot_on");

    private final Ward ward;

    EligibilityFiles(Ward ward) {
        this.ward = ward;
    }

    static String name(SampleDays days, int day) {
        return "eligibility_" + days.compact(day) + "_01.csv";
    }

    void write(int day) throws IOException {
        SampleDays days = ward.days();
        if (day > 0 && !startsAWeek(days.on(day - 1), days.on(day))) {
            return;
        }
        LocalDate yesterday = days.on(day).minusDays(1);
        Walk<List<@Nullable String>> rows =
                new Walk<>(ward.ledger().households(), household -> rows(household, yesterday), List.of());
        ward.folder(day).writeTable(name(days, day), HEADER, rows);
    }

    private static boolean startsAWeek(LocalDate before, LocalDate day) {
        return day.getDayOfWeek().compareTo(before.getDayOfWeek()) <= 0 || ChronoUnit.DAYS.between(before, day) >= 7;
    }

    private List<List<@Nullable String>> rows(Household household, LocalDate snapshotOn) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        if (household.isResident()) {
            for (int member = 0; member < household.size(); member++) {
                rows.add(row(ward.ledger().people().member(household, member), snapshotOn));
            }
        }
        return rows;
    }

    private static List<@Nullable String> row(Person person, LocalDate snapshotOn) {
        String died = person.get(AddresseeItem.DIED_ON);
        String left = person.get(AddresseeItem.MOVED_OUT_ON);
        String lost = died.isEmpty() ? left : died;
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                person.get(AddresseeItem.ADDRESSEE_NO),
                person.get(AddresseeItem.HOUSEHOLD_NO),
                person.get(AddresseeItem.MOVED_IN_ON),
                lost.isEmpty() ? null : lost,
                died.isEmpty() ? left.isEmpty() ? null : "転出" : "死亡",
                snapshotOn.toString());
        return cells;
    }
}
