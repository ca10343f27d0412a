package jp.shuno.domain.receivingaccount;

/**
 * What a municipality may decide about public fund accounts.
 *
 * @param nearMatchAutoAccept whether a near match is paid without a decision of staff
 * @param publicFundAccountReuseDays days for which an answer may also serve another claim of the same person; 0 = none
 *     is used twice
 */
public record MatchPolicy(boolean nearMatchAutoAccept, int publicFundAccountReuseDays) {

    /** @throws IllegalArgumentException when the days are negative */
    public MatchPolicy {
        if (publicFundAccountReuseDays < 0) {
            throw new IllegalArgumentException("publicFundAccountReuseDays is 0 or more");
        }
    }

    /** A near match is for staff, and every claim has its own inquiry. */
    public static MatchPolicy standard() {
        return new MatchPolicy(false, 0);
    }
}
