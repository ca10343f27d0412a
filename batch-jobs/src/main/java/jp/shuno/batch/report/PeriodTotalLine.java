package jp.shuno.batch.report;

import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.jspecify.annotations.Nullable;

/**
 * R-401 月計・累計: one sum of daily totals.
 *
 * @param period 月計 of the month, or 累計 of the account of a fiscal year
 * @param accountingYear 会計年度
 * @param levy 税目, null where no term is known
 * @param yearClass 年度区分, null where no term is known
 * @param item where the yen went
 * @param channel 収納種別
 * @param count number of postings
 * @param yen their sum
 */
public record PeriodTotalLine(
        Period period,
        int accountingYear,
        @Nullable LevyType levy,
        @Nullable YearClass yearClass,
        Bucket item,
        Channel channel,
        long count,
        long yen) {

    /** What is added up. */
    public enum Period {
        /** 月計: from the first day of the month. */
        MONTH("月計"),
        /** 累計: the account of the fiscal year so far. */
        YEAR("累計");

        private final String japanese;

        Period(String japanese) {
            this.japanese = japanese;
        }

        /** The word on reports. */
        public String japanese() {
            return japanese;
        }
    }
}
