package jp.shuno.sql.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Postings that are booked in one month and move yen alike.
 *
 * @param bookingYear year of the booking date
 * @param bookingMonth its month
 * @param countingYear year of the date that decides the fiscal year
 * @param countingMonth its month; accounts close at the end of one
 * @param channel 収納種別
 * @param levy null in suspense
 * @param fiscalYear 賦課年度, null in suspense
 * @param attributableYear 相当年度, null in suspense
 * @param fromBucket bucket that loses the yen
 * @param toBucket bucket that gains them
 * @param postings number of postings
 * @param yen their amounts together
 */
public record MonthTotalRow(
        int bookingYear,
        int bookingMonth,
        @Nullable Integer countingYear,
        @Nullable Integer countingMonth,
        Channel channel,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable Integer attributableYear,
        Bucket fromBucket,
        Bucket toBucket,
        long postings,
        long yen) {

    /** The month in which the postings are booked. */
    public YearMonth month() {
        return YearMonth.of(bookingYear, bookingMonth);
    }

    /** A day of the month that decides the fiscal year, null where there is none. */
    public @Nullable LocalDate countingDate() {
        return countingYear == null || countingMonth == null ? null : LocalDate.of(countingYear, countingMonth, 1);
    }
}
