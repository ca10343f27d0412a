package jp.shuno.batch.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 収納通知: one record of an agent.
 *
 * @param agent who sends it
 * @param madeOn day on which it is made; it arrives with the file of the next business day or of that day
 * @param line what it says
 * @param paidInOn day on which the agent pays the money in, null where it brings none
 */
record AgentReport(
        Agent agent,
        LocalDate madeOn,
        AgentLine line,
        @Nullable LocalDate paidInOn) {

    /** The same record once more; the money comes only once. */
    AgentReport repeated() {
        return new AgentReport(agent, madeOn, line, null);
    }
}
