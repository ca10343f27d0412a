package jp.shuno.domain.reconciliation;

import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.receipt.Disposition;
import org.jspecify.annotations.Nullable;

/** Whether and how final money moves on a decision of staff. */
public sealed interface MoveOutcome {

    /**
     * It moves.
     *
     * @param disposition what the receipt is from now on
     * @param term the term on which it stands from now on, null where it stands on none
     * @param postings new postings, in order
     * @param settlements the terms that lose or gain money, settled anew; their postings are among those above
     */
    record Moved(Disposition disposition, @Nullable TermKey term, List<Posting> postings, List<Settlement> settlements)
            implements MoveOutcome {}

    /**
     * It cannot move.
     *
     * @param reason why, in Japanese
     */
    record Impossible(String reason) implements MoveOutcome {}
}
