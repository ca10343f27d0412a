package jp.shuno.batch.job.closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shuno.batch.report.DailyTotalLine;
import jp.shuno.batch.report.Movement;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import jp.shuno.sql.ledger.DailyTotalRow;
import org.jspecify.annotations.Nullable;

/**
 * R-401 日計表: what the postings of a business day add to each item, by revenue date, levy, year class and channel.
 * What moves the yen of an earlier receipt is booked on the day of the move. A posting adds to the bucket that
 * gains and takes from the one that loses; cash in is no item, so that the sum of all lines is the cash of the
 * day.
 */
final class DailyTotals {

    private static final Comparator<Line> ORDER = Comparator.comparing(Line::bookingDate)
            .thenComparing(Line::levy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::yearClass, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Line::item)
            .thenComparing(Line::channel)
            .thenComparing(Line::accountingYear)
            .thenComparing(Line::movement);

    private DailyTotals() {}

    private record Line(
            LocalDate bookingDate,
            @Nullable LevyType levy,
            @Nullable YearClass yearClass,
            Bucket item,
            Channel channel,
            int accountingYear,
            Movement movement) {}

    private record Sum(long count, long yen) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, yen + other.yen);
        }
    }

    static List<DailyTotalLine> of(List<DailyTotalRow> rows) {
        Map<Line, Sum> sums = new TreeMap<>(ORDER);
        for (DailyTotalRow row : rows) {
            ReceiptYear year =
                    AccountYear.of(row.fiscalYear(), row.attributableYear(), row.countingDate(), row.bookingDate());
            add(sums, row, year, row.toBucket(), new Sum(row.postings(), row.yen()));
            add(sums, row, year, row.fromBucket(), new Sum(-row.postings(), -row.yen()));
        }
        return sums.entrySet().stream()
                .map(entry -> new DailyTotalLine(
                        entry.getKey().bookingDate(),
                        entry.getKey().levy(),
                        entry.getKey().yearClass(),
                        entry.getKey().item(),
                        entry.getKey().channel(),
                        entry.getValue().count(),
                        entry.getValue().yen(),
                        entry.getKey().accountingYear(),
                        entry.getKey().movement()))
                .toList();
    }

    private static void add(Map<Line, Sum> sums, DailyTotalRow row, ReceiptYear year, Bucket item, Sum sum) {
        if (item != Bucket.RECEIPT) {
            Line line = new Line(
                    row.bookingDate(),
                    row.levy(),
                    row.levy() == null ? null : year.yearClass(),
                    item,
                    row.channel(),
                    year.fiscalYear().value(),
                    movement(row));
            sums.merge(line, sum, Sum::plus);
        }
    }

    private static Movement movement(DailyTotalRow row) {
        if (row.reversal()) {
            return Movement.REVERSAL;
        }
        return row.fromBucket() == Bucket.RECEIPT ? Movement.INCOME : Movement.TRANSFER;
    }
}
