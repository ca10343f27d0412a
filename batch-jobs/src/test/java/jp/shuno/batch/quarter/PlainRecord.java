package jp.shuno.batch.quarter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record of a payment file, read in the plainest way.
 *
 * @param day business day on which the file came
 * @param file its name
 * @param number place of the record in it, from 1
 * @param channel as exports name it
 * @param kind FLASH, CONFIRMED, CANCEL or NOT_COLLECTED
 * @param payment what all records of one payment have in common
 * @param repetition what only a repetition of the record has in common with it
 * @param term key of the term, null where its digits cannot be trusted
 * @param paidOn 領収日
 * @param time 領収時刻, empty where the record names none
 * @param revenueOn 収入日, null for a flash
 * @param yen amount
 */
record PlainRecord(
        LocalDate day,
        String file,
        int number,
        String channel,
        String kind,
        String payment,
        String repetition,
        @Nullable String term,
        LocalDate paidOn,
        String time,
        @Nullable LocalDate revenueOn,
        long yen) {

    /** File and place. */
    String id() {
        return file + "#" + number;
    }

    /** R-033: paid earlier first, without a time after those with one, then as it arrived. */
    String inPaymentOrder() {
        return paidOn + " " + (time.isEmpty() ? "99:99" : time) + " " + inArrivalOrder();
    }

    String inArrivalOrder() {
        return "%s %s %07d".formatted(day, file, number);
    }
}
