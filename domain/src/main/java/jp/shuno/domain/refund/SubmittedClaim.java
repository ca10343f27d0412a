package jp.shuno.domain.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 還付請求書 as received.
 *
 * @param number 請求番号
 * @param receivedOn day on which it was first received; a later correction does not move it
 * @param choice the account chosen, null where the form has no choice or more than one
 * @param claimant who claims
 * @param myNumber what became of the My Number
 * @param account the account written on the form, null for none
 */
public record SubmittedClaim(
        ClaimNumber number,
        LocalDate receivedOn,
        @Nullable ClaimChoice choice,
        Claimant claimant,
        MyNumberCheck myNumber,
        @Nullable ClaimedAccount account) {}
