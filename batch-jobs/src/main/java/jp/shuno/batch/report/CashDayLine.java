package jp.shuno.batch.report;

import java.time.LocalDate;

/**
 * R-401 収入と入金: cash of one day beside what the bank says came in.
 *
 * @param date 収入日 and 勘定日
 * @param cash cash booked on the day
 * @param counter the part of it taken at ward counters
 * @param deposits deposits of the day
 */
public record CashDayLine(LocalDate date, long cash, long counter, long deposits) {

    /** 差額: what is booked and not in the account. */
    public long difference() {
        return cash - deposits;
    }
}
