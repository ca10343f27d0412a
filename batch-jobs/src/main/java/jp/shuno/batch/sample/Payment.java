package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.List;

/** 納付: somebody paid a slip. */
sealed interface Payment {

    /**
     * コンビニ収納.
     *
     * @param sale what happened at the till
     * @param fate whether the store voided it
     * @param confirmedOn day on which the agent makes the confirmed data
     * @param transferOn 振込予定日
     */
    record AtStore(Sale sale, Fate fate, LocalDate confirmedOn, LocalDate transferOn) implements Payment {}

    /** 窓口収納; its file comes on the day on which the money is booked. */
    record AtCounter(CounterLine line) implements Payment {}

    /**
     * 収納代行機関での納付.
     *
     * @param reports everything that the agent says of it, in order
     */
    record AtAgent(List<AgentReport> reports) implements Payment {}

    /** What becomes of a payment at a store. */
    enum Fate {
        /** Flash, days later confirmed. */
        CONFIRMED,
        /** Flash and cancellation in one file, nothing confirmed. */
        CANCELLED_SAME_DAY,
        /** Flash, cancellation in the next file, nothing confirmed. */
        CANCELLED_NEXT_DAY
    }
}
