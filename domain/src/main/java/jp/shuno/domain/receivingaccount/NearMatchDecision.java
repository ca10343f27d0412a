package jp.shuno.domain.receivingaccount;

/**
 * 表記ゆれの判断: what staff decided about a near match.
 *
 * @param accepted whether the holder is the claimant
 * @param reason why, not blank
 * @param decidedBy 職員番号, not blank
 */
public record NearMatchDecision(boolean accepted, String reason, String decidedBy) {

    /** @throws IllegalArgumentException when reason or person is blank */
    public NearMatchDecision {
        decidedBy = Person.named(decidedBy);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a near match is decided with a reason");
        }
    }
}
