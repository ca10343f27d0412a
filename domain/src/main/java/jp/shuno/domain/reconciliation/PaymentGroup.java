package jp.shuno.domain.reconciliation;

import java.util.List;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.receipt.Receipt;

/**
 * Everything that one reconciliation has to see together: the records of one notice, or of one code that names none.
 * No record of another group can match, duplicate or displace one of this.
 *
 * @param id notice number, or the code itself where it names no notice
 * @param today records not yet reconciled
 * @param earlier records reconciled before, of any disposition
 * @param postedElsewhere final money of other groups that staff moved to these terms: it takes part in
 *     the order of payments, and matches and duplicates nothing here
 * @param terms terms that today's records name, as far as the ledger has them
 * @param postings all postings so far of the receipts that stand on these terms, in order per receipt
 * @param appropriated all that was appropriated to these terms and not undone
 */
public record PaymentGroup(
        String id,
        List<Receipt> today,
        List<EarlierReceipt> earlier,
        List<EarlierReceipt> postedElsewhere,
        List<LedgerTerm> terms,
        List<Posting> postings,
        List<AppropriatedMoney> appropriated) {}
