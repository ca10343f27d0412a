package jp.shuno.batch.report;

import java.time.LocalDate;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.jspecify.annotations.Nullable;

/**
 * R-401 日計: one figure of the daily totals.
 *
 * @param revenueDate 収入日; for yen that moved later the day on which they did
 * @param levy 税目, null where no term is known
 * @param yearClass 年度区分, null where no term is known
 * @param item where the yen went: principal, demand fee, late charge, overpaid or suspense
 * @param channel 収納種別
 * @param count number of postings
 * @param yen their sum, negative where reversals outweigh
 * @param accountingYear 会計年度 to whose account it belongs
 * @param movement income, transfer or reversal
 */
public record DailyTotalLine(
        @Nullable LocalDate revenueDate,
        @Nullable LevyType levy,
        @Nullable YearClass yearClass,
        Bucket item,
        Channel channel,
        long count,
        long yen,
        int accountingYear,
        Movement movement) {}
