package jp.shuno.domain.arrival;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.ledger.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * 到着確認: which expected files are overdue on a business day. A file that came meets the oldest day not yet met and not
 * after its arrival; what comes beside that meets nothing, so that two files today are no excuse for tomorrow.
 */
public final class ArrivalCheck {

    private static final int ID_DIGITS = 15;

    private final BusinessCalendar bank;
    private final LocalDate firstDay;

    /**
     * @param bank calendar of the banks
     * @param firstDay first business day of the municipality in this program; nothing is expected for days before
     */
    public ArrivalCheck(BusinessCalendar bank, LocalDate firstDay) {
        this.bank = bank;
        this.firstDay = firstDay;
    }

    /**
     * What should have come by a business day, that day included, and did not; oldest first.
     *
     * @param expected the list of expected files
     * @param arrivals accepted files in the order of their arrival
     * @param debits debits that banks were asked for
     */
    public List<MissingFile> missing(
            List<ExpectedFile> expected, List<Arrival> arrivals, List<RequestedDebit> debits, LocalDate businessDate) {
        return expected.stream()
                .flatMap(file -> (file.rhythm() == Rhythm.AFTER_DEBIT
                                ? unanswered(file, debits, businessDate)
                                : unmet(file, arrivals, businessDate))
                        .stream())
                .distinct()
                .sorted(MissingFile.ORDER)
                .toList();
    }

    private List<MissingFile> unanswered(ExpectedFile file, List<RequestedDebit> debits, LocalDate businessDate) {
        List<MissingFile> missing = new ArrayList<>();
        for (RequestedDebit debit : debits) {
            boolean concerned = file.profile() == null || file.profile().equals(debit.profile());
            boolean open = debit.answeredOn() == null || debit.answeredOn().isAfter(businessDate);
            if (concerned && open) {
                overdueSince(debit.debitDate(), file.deadline(), businessDate)
                        .ifPresent(dueOn -> missing.add(missing(file, debit.debitDate(), debit.bankCode(), dueOn)));
            }
        }
        return missing;
    }

    private List<MissingFile> unmet(ExpectedFile file, List<Arrival> arrivals, LocalDate businessDate) {
        TreeMap<LocalDate, Long> cameOn = arrivals.stream()
                .filter(file::isMetBy)
                .collect(Collectors.groupingBy(Arrival::arrivedOn, TreeMap::new, Collectors.counting()));
        Deque<LocalDate> waiting = new ArrayDeque<>();
        for (LocalDate day = firstDay; !day.isAfter(businessDate); day = day.plusDays(1)) {
            if (file.rhythm() == Rhythm.DAILY || bank.isBusinessDay(day)) {
                waiting.add(day);
            }
            for (long files = cameOn.getOrDefault(day, 0L); files > 0 && !waiting.isEmpty(); files--) {
                waiting.remove();
            }
        }
        List<MissingFile> missing = new ArrayList<>();
        for (LocalDate day : waiting) {
            overdueSince(day, file.deadline(), businessDate)
                    .ifPresent(dueOn -> missing.add(missing(file, day, null, dueOn)));
        }
        return missing;
    }

    /** The deadline where it is reached; days after the business date are not asked about. */
    private Optional<LocalDate> overdueSince(LocalDate day, int bankDays, LocalDate businessDate) {
        LocalDate dueOn = day;
        for (int counted = 0; counted < bankDays && !dueOn.isAfter(businessDate); ) {
            dueOn = dueOn.plusDays(1);
            if (!dueOn.isAfter(businessDate) && bank.isBusinessDay(dueOn)) {
                counted++;
            }
        }
        return dueOn.isAfter(businessDate) ? Optional.empty() : Optional.of(dueOn);
    }

    private static MissingFile missing(
            ExpectedFile file, LocalDate expectedOn, @Nullable String bankCode, LocalDate dueOn) {
        return new MissingFile(file.kind(), file.profile(), file.rhythm(), expectedOn, bankCode, dueOn, file.blocks());
    }

    /**
     * The identifier of a plan over missing files: the same files give the same identifier on every day, one more or
     * one less another.
     */
    public static String planId(List<MissingFile> missing) {
        return ContentId.of(
                'G',
                ID_DIGITS,
                missing.stream().map(MissingFile::content).sorted().toArray(String[]::new));
    }

    /**
     * Whether people who let outputs leave although some files were missing have said so about all that is missing now.
     *
     * @param overridden contents of the missing files of one overridden plan
     */
    public static boolean isExcused(Collection<MissingFile> missing, Set<String> overridden) {
        return missing.stream().allMatch(file -> overridden.contains(file.content()));
    }
}
