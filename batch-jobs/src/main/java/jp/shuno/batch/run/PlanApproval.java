package jp.shuno.batch.run;

import java.util.List;

/**
 * A kind of plan that staff approve or reject. A decision whose target one of these owns is handed to it, in the
 * transaction in which the decision is recorded.
 */
public interface PlanApproval {

    /** Whether an identifier names a plan of this kind, whatever has become of it. */
    boolean owns(String planId);

    /** How many different persons must approve before a plan is carried out; to reject it, one is enough. */
    int approversNeeded();

    /**
     * Carries a plan out or drops it.
     *
     * @param planId the plan
     * @param approved whether it was approved, otherwise rejected
     * @param staff who decided, in the order in which they did
     * @param reason what the last of them wrote, empty for nothing
     * @param run the run that applies the decision
     * @return why it cannot be done, in Japanese; empty where it was done
     */
    String apply(String planId, boolean approved, List<String> staff, String reason, RunKey run);
}
