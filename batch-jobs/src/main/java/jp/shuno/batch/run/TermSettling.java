package jp.shuno.batch.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.reconciliation.Settlement;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentWrites;
import jp.shuno.sql.assessment.UsedUpdate;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingWrites;
import org.springframework.stereotype.Component;

/**
 * Brings the rows of terms up to date after yen of their overpayments were used or came to them: what
 * went and came, what is still planned, late charge, completion.
 */
@Component
public class TermSettling {

    private final TermAssessmentMapper terms;
    private final AppropriationDesk desk;
    private final BulkWriter bulk;

    TermSettling(TermAssessmentMapper terms, AppropriationDesk desk, BulkWriter bulk) {
        this.terms = terms;
        this.desk = desk;
        this.bulk = bulk;
    }

    /**
     * Settles every term that postings touched, in the caller's transaction, which has written them.
     *
     * @param uses postings of appropriations and of refund decisions, none of them a reversal
     */
    public void settle(Collection<Posting> uses, RunKey run) {
        Map<TermKey, Map<Bucket, Long>> moved = new HashMap<>();
        for (Posting posting : uses) {
            TermKey term = posting.term();
            if (term != null) {
                moved.computeIfAbsent(term, key -> new EnumMap<>(Bucket.class))
                        .merge(use(posting), posting.amount().amount(), Long::sum);
            }
        }
        List<String> notices = moved.keySet().stream()
                .map(term -> term.notice().noticeNumber().value())
                .distinct()
                .sorted()
                .toList();
        List<TermAssessment> touched = new ArrayList<>();
        StoreConfiguration.lists(notices).stream()
                .flatMap(part -> terms.selectOfNotices(part).stream())
                .filter(row -> moved.containsKey(row.termKey()))
                .forEach(touched::add);
        bulk.update(
                TermAssessmentWrites.USED,
                touched.stream().map(row -> used(row, moved.get(row.termKey()))).toList());
        StoreConfiguration.lists(notices).forEach(terms::updatePlannedAppropriation);
        settle(
                touched.stream().map(TermAssessment::termKey).collect(Collectors.toSet()),
                touched.stream()
                        .map(row -> new AddresseeNumber(row.obligorNo()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                run);
    }

    private void settle(Set<TermKey> keys, Set<AddresseeNumber> obligors, RunKey run) {
        TermBooks books = desk.books(obligors);
        List<Settlement> settlements = books.terms().stream()
                .filter(row -> keys.contains(row.termKey()))
                .map(row -> books.settled(row, run.businessDate()))
                .toList();
        bulk.insert(
                PostingWrites.NEW,
                settlements.stream()
                        .flatMap(settlement -> settlement.postings().stream())
                        .map(posting -> new NewPosting(posting, run.round()))
                        .toList());
        bulk.update(
                TermAssessmentWrites.RECEIVED,
                settlements.stream().map(ReceivedUpdate::of).toList());
    }

    /** Which sum of its term a posting adds to: APPROPRIATION what went, TERM_PRINCIPAL what came, REFUND_PAYABLE. */
    private static Bucket use(Posting posting) {
        return posting.from() == Bucket.INTEREST_EXPENSE ? Bucket.INTEREST_EXPENSE : posting.to();
    }

    private static UsedUpdate used(TermAssessment row, Map<Bucket, Long> moved) {
        return new UsedUpdate(
                row.termKey(),
                row.appropriatedIn().plus(sum(moved, Bucket.TERM_PRINCIPAL)),
                row.appropriatedOut().plus(sum(moved, Bucket.APPROPRIATION)),
                row.refunded().plus(sum(moved, Bucket.REFUND_PAYABLE)));
    }

    private static Yen sum(Map<Bucket, Long> moved, Bucket bucket) {
        return Yen.of(moved.getOrDefault(bucket, 0L));
    }
}
