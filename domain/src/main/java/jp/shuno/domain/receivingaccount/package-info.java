/**
 * 還付の振込先口座: the answer to the inquiry for a public fund account, whether its holder is the claimant, who entered and
 * who verified it, and what follows for the claim. Decides about accounts, not about claims or
 * transfers; never sees a My Number, only the addressee to whom it resolves.
 */
@NullMarked
package jp.shuno.domain.receivingaccount;

import org.jspecify.annotations.NullMarked;
