package jp.shuno.batch.job.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.reconciliation.TermCandidates;
import jp.shuno.domain.reconciliation.TermCandidates.Candidate;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import org.springframework.stereotype.Component;

/** Finds the terms that the unplaced receipts of a chunk may be meant for; one query per thousand numbers. */
@Component
class CandidateSearch {

    private static final Set<ExceptionKind> UNPLACED = Set.of(ExceptionKind.E01, ExceptionKind.E02);

    private final TermAssessmentMapper terms;

    CandidateSearch(TermAssessmentMapper terms) {
        this.terms = terms;
    }

    /** The exceptions of the groups, those that could not be placed with their candidates. */
    List<ExceptionItem> addTo(List<? extends Reconciled> groups) {
        Map<String, Receipt> receipts = new HashMap<>();
        groups.forEach(group -> group.group().today().forEach(receipt -> receipts.put(receipt.id(), receipt)));
        List<ExceptionItem> items = new ArrayList<>();
        groups.forEach(group -> items.addAll(group.result().exceptions()));
        Map<String, Set<String>> numbers = new LinkedHashMap<>();
        for (ExceptionItem item : items) {
            Receipt receipt = receipts.get(item.receiptId());
            if (UNPLACED.contains(item.kind()) && receipt != null) {
                numbers.put(item.id(), TermCandidates.noticeNumbers(receipt));
            }
        }
        Map<String, List<Candidate>> found = find(numbers.values());
        return items.stream()
                .map(item -> numbers.containsKey(item.id())
                        ? withCandidates(item, receipts.get(item.receiptId()), numbers.get(item.id()), found)
                        : item)
                .toList();
    }

    private Map<String, List<Candidate>> find(Collection<Set<String>> wanted) {
        Set<String> distinct = new LinkedHashSet<>();
        wanted.forEach(distinct::addAll);
        List<String> numbers = List.copyOf(distinct);
        Map<String, List<Candidate>> found = new HashMap<>();
        for (List<String> part : StoreConfiguration.lists(numbers)) {
            for (TermAssessment term : terms.selectOfNotices(part)) {
                found.computeIfAbsent(term.noticeNo(), number -> new ArrayList<>())
                        .add(new Candidate(term.termKey(), term.balance().unpaid(), term.dueDate()));
            }
        }
        return found;
    }

    private static ExceptionItem withCandidates(
            ExceptionItem item, Receipt receipt, Set<String> numbers, Map<String, List<Candidate>> found) {
        List<Candidate> all = numbers.stream()
                .flatMap(number -> found.getOrDefault(number, List.of()).stream())
                .toList();
        List<TermKey> best = TermCandidates.best(receipt, all);
        return item.withCandidates(best);
    }
}
