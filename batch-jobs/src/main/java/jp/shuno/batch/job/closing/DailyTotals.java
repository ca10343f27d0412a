package jp.shuno.batch.job.closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.batch.report.DailyTotalLine;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import jp.shuno.sql.ledger.DailyTotalRow;
import org.jspecify.annotations.Nullable;

/**
 * R-401 日計表: what the postings of a business day add to each item, by revenue date, levy, year class and channel. A
 * posting adds to the bucket that gains and takes from the one that loses; cash in is no item, so that the sum of all
 * lines is the cash of the day.
 */
final class DailyTotals {

    private static final Comparator<@Nullable LocalDate> BY_DATE = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<Line> ORDER = Comparator.comparing(Line::revenueDate, BY_DATE)
            .thenComparing(Line::levy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::yearClass, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::item)
            .thenComparing(Line::channel);

    private DailyTotals() {}

    private record Line(
            @Nullable LocalDate revenueDate,
            @Nullable LevyType levy,
            @Nullable YearClass yearClass,
            Bucket item,
            Channel channel) {}

    private record Sum(long count, long yen) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, yen + other.yen);
        }
    }

    static List<DailyTotalLine> of(List<DailyTotalRow> rows) {
        Map<Line, Sum> sums = new TreeMap<>(ORDER);
        for (DailyTotalRow row : rows) {
            YearClass yearClass = yearClass(row);
            add(sums, row, yearClass, row.toBucket(), new Sum(row.postings(), row.yen()));
            add(sums, row, yearClass, row.fromBucket(), new Sum(-row.postings(), -row.yen()));
        }
        return sums.entrySet().stream()
                .map(entry -> new DailyTotalLine(
                        entry.getKey().revenueDate(),
                        entry.getKey().levy(),
                        entry.getKey().yearClass(),
                        entry.getKey().item(),
                        entry.getKey().channel(),
                        entry.getValue().count(),
                        entry.getValue().yen()))
                .toList();
    }

    private static void add(
            Map<Line, Sum> sums, DailyTotalRow row, @Nullable YearClass yearClass, Bucket item, Sum sum) {
        if (item != Bucket.RECEIPT) {
            sums.merge(new Line(row.revenueDate(), row.levy(), yearClass, item, row.channel()), sum, Sum::plus);
        }
    }

    private static @Nullable YearClass yearClass(DailyTotalRow row) {
        Integer fiscalYear = row.fiscalYear();
        Integer attributableYear = row.attributableYear();
        LocalDate countingDate = row.countingDate();
        return fiscalYear == null || attributableYear == null || countingDate == null
                ? null
                : ReceiptYear.of(new FiscalYear(fiscalYear), new FiscalYear(attributableYear), countingDate)
                        .yearClass();
    }
}
