package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.calendar.YearlessDate;

/** 依頼・結果: the two directions of one layout. */
enum DirectDebitPhase {
    /** 振替依頼: what the bank is asked to collect on a day to come. */
    REQUEST {
        @Override
        Optional<LocalDate> resolve(YearlessDate date, LocalDate arrival) {
            return date.onOrAfter(arrival);
        }

        @Override
        DirectDebitTotals stated(DirectDebitTotals counted) {
            return counted.asRequest();
        }
    },
    /** 振替結果: what the bank collected on a day gone by. */
    RESULT {
        @Override
        Optional<LocalDate> resolve(YearlessDate date, LocalDate arrival) {
            return date.onOrBefore(arrival);
        }

        @Override
        DirectDebitTotals stated(DirectDebitTotals counted) {
            return counted;
        }
    };

    /** The full date of 引落日 in a file that arrived that day, empty where there is none within a year. */
    abstract Optional<LocalDate> resolve(YearlessDate date, LocalDate arrival);

    /** What the trailer must state for what was counted. */
    abstract DirectDebitTotals stated(DirectDebitTotals counted);
}
