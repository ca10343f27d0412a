package jp.shuno.batch.job.closing;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shuno.batch.report.CashDayLine;
import jp.shuno.batch.report.DailyCash;
import jp.shuno.batch.report.DepositLine;
import jp.shuno.batch.report.PeriodTotalLine;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear;
import jp.shuno.sql.deposit.DepositMapper;
import jp.shuno.sql.deposit.DepositRow;
import jp.shuno.sql.deposit.DepositState;
import jp.shuno.sql.deposit.ExpectedDepositMapper;
import jp.shuno.sql.deposit.ExpectedDepositRow;
import jp.shuno.sql.ledger.MonthTotalRow;
import jp.shuno.sql.ledger.PostingMapper;
import org.springframework.stereotype.Component;

/** sums of daily totals, cash beside deposits, and deposits beside files, all from committed rows. */
@Component
class CashBook {

    private static final Comparator<PeriodTotalLine> ORDER = Comparator.comparing(PeriodTotalLine::period)
            .thenComparing(PeriodTotalLine::accountingYear)
            .thenComparing(PeriodTotalLine::levy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PeriodTotalLine::yearClass, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PeriodTotalLine::item)
            .thenComparing(PeriodTotalLine::channel);

    private final PostingMapper postings;
    private final DepositMapper deposits;
    private final ExpectedDepositMapper expected;
    private final boolean byPaymentDate;

    CashBook(PostingMapper postings, DepositMapper deposits, ExpectedDepositMapper expected, Settings settings) {
        this.postings = postings;
        this.deposits = deposits;
        this.expected = expected;
        this.byPaymentDate = settings.rules().closingBasis() == RuleSettings.ClosingBasis.PAYMENT_DATE;
    }

    DailyCash of(LocalDate businessDate) {
        return new DailyCash(periods(businessDate), days(businessDate), lines(businessDate));
    }

    /** The month so far, and the accounts that are open: before closing in May also that of the year before. */
    private List<PeriodTotalLine> periods(LocalDate businessDate) {
        FiscalYear current = FiscalYear.of(businessDate);
        boolean closing = businessDate.getMonth() == Month.APRIL || businessDate.getMonth() == Month.MAY;
        FiscalYear oldest = closing ? new FiscalYear(current.value() - 1) : current;
        Map<PeriodTotalLine, long[]> sums = new TreeMap<>(ORDER);
        for (MonthTotalRow row : postings.selectMonthTotals(oldest.firstDay(), businessDate, byPaymentDate)) {
            ReceiptYear year = AccountYear.of(
                    row.fiscalYear(),
                    row.attributableYear(),
                    row.countingDate(),
                    row.month().atDay(1));
            if (row.month().equals(YearMonth.from(businessDate))) {
                add(sums, PeriodTotalLine.Period.MONTH, row, year);
            }
            if (year.fiscalYear().value() >= oldest.value()) {
                add(sums, PeriodTotalLine.Period.YEAR, row, year);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> withSum(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(
            Map<PeriodTotalLine, long[]> sums, PeriodTotalLine.Period period, MonthTotalRow row, ReceiptYear year) {
        add(sums, line(period, row, year, row.toBucket()), row.postings(), row.yen());
        add(sums, line(period, row, year, row.fromBucket()), -row.postings(), -row.yen());
    }

    private static void add(Map<PeriodTotalLine, long[]> sums, PeriodTotalLine line, long count, long yen) {
        if (line.item() != Bucket.RECEIPT) {
            long[] sum = sums.computeIfAbsent(line, first -> new long[2]);
            sum[0] += count;
            sum[1] = Math.addExact(sum[1], yen);
        }
    }

    private static PeriodTotalLine line(
            PeriodTotalLine.Period period, MonthTotalRow row, ReceiptYear year, Bucket item) {
        return new PeriodTotalLine(
                period,
                year.fiscalYear().value(),
                row.levy(),
                row.levy() == null ? null : year.yearClass(),
                item,
                row.channel(),
                0,
                0);
    }

    private static PeriodTotalLine withSum(PeriodTotalLine line, long[] sum) {
        return new PeriodTotalLine(
                line.period(),
                line.accountingYear(),
                line.levy(),
                line.yearClass(),
                line.item(),
                line.channel(),
                sum[0],
                sum[1]);
    }

    /** The days of this month, and of the month before those whose cash and deposits differ, as far as advice came. */
    private List<CashDayLine> days(LocalDate businessDate) {
        LocalDate thisMonth = businessDate.withDayOfMonth(1);
        LocalDate from = deposits.selectFirstCovered()
                .map(covered -> later(covered, thisMonth.minusMonths(1)))
                .orElse(thisMonth);
        Map<LocalDate, long[]> days = new TreeMap<>();
        postings.selectCash(from, businessDate).forEach(row -> {
            long[] day = days.computeIfAbsent(row.bookingDate(), first -> new long[3]);
            day[0] += row.yen();
            day[1] += row.channel() == Channel.WARD_COUNTER ? row.yen() : 0;
        });
        deposits.selectTotals(from, businessDate)
                .forEach(row -> days.computeIfAbsent(row.accountDate(), first -> new long[3])[2] += row.yen());
        return days.entrySet().stream()
                .map(entry ->
                        new CashDayLine(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .filter(day -> !day.date().isBefore(thisMonth) || day.difference() != 0)
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<DepositLine> lines(LocalDate businessDate) {
        Map<String, List<String>> files = new HashMap<>();
        expected.selectTiedOfDay(businessDate)
                .forEach(row -> files.computeIfAbsent(String.valueOf(row.depositId()), id -> new ArrayList<>())
                        .add(row.fileName()));
        List<DepositLine> lines = new ArrayList<>(deposits.selectOfDay(businessDate).stream()
                .map(row -> line(row, files.getOrDefault(row.depositId(), List.of())))
                .toList());
        Optional<LocalDate> covered = deposits.selectFirstCovered();
        covered.ifPresent(from -> expected.selectMissing(from, businessDate).forEach(row -> lines.add(line(row))));
        lines.sort(Comparator.comparing(DepositLine::standing).thenComparing(DepositLine::date));
        return lines;
    }

    private static DepositLine line(DepositRow row, List<String> files) {
        return new DepositLine(
                standing(row.state()),
                row.accountDate(),
                row.cancels() ? -row.amount().amount() : row.amount().amount(),
                row.agentFee().amount(),
                row.remitterCode(),
                row.remitterName(),
                row.fileName(),
                row.recordNo(),
                files.stream().sorted().collect(Collectors.joining(" ")));
    }

    private static DepositLine line(ExpectedDepositRow row) {
        return new DepositLine(
                DepositLine.Standing.MISSING, row.revenueDate(), row.yen(), 0, null, null, null, null, row.fileName());
    }

    private static DepositLine.Standing standing(DepositState state) {
        return switch (state) {
            case OPEN -> DepositLine.Standing.UNTIED;
            case TIED -> DepositLine.Standing.TIED;
            case CANCELLED -> DepositLine.Standing.CANCELLED;
        };
    }
}
