package jp.shuno.sql.ledger;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Postings of one business day that move yen alike.
 *
 * @param bookingDate 収入日 of receipts that arrived, otherwise the day on which their yen moved
 * @param countingDate date that decides their fiscal year
 * @param channel 収納種別
 * @param levy null in suspense
 * @param fiscalYear 賦課年度, null in suspense
 * @param attributableYear 相当年度, null in suspense
 * @param fromBucket bucket that loses the yen
 * @param toBucket bucket that gains them
 * @param reversal whether they undo earlier postings
 * @param postings number of postings
 * @param yen their amounts together
 */
public record DailyTotalRow(
        LocalDate bookingDate,
        @Nullable LocalDate countingDate,
        Channel channel,
        @Nullable LevyType levy,
        @Nullable Integer fiscalYear,
        @Nullable Integer attributableYear,
        Bucket fromBucket,
        Bucket toBucket,
        boolean reversal,
        long postings,
        long yen) {}
