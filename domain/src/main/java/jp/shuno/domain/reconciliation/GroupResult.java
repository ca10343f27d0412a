package jp.shuno.domain.reconciliation;

import java.util.List;
import java.util.Map;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionItem;

/**
 * What reconciling one group decided.
 *
 * @param outcomes new outcome per receipt id, of today's records and of earlier flash records that were settled now
 * @param resolvedTerms term of each receipt id that was placed on one
 * @param postings new postings in order
 * @param settlements settled terms that took final money
 * @param provisional 仮消込額 of each term that today's records name
 * @param provisionalLateCharge part of each that the slips state as late charge
 * @param exceptions new matters for staff
 * @param closedReceiptIds receipts whose open matters are settled by themselves
 */
public record GroupResult(
        Map<String, ReceiptOutcome> outcomes,
        Map<String, TermKey> resolvedTerms,
        List<Posting> postings,
        List<Settlement> settlements,
        Map<TermKey, Yen> provisional,
        Map<TermKey, Yen> provisionalLateCharge,
        List<ExceptionItem> exceptions,
        List<String> closedReceiptIds) {}
