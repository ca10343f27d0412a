package jp.shuno.batch.job.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.PaymentProposal;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.receipt.LaterSlip;
import jp.shuno.sql.receipt.PaidAgain;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.OpenProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * closes the proposals that settled themselves and opens those that the run gives rise to. It looks at the
 * ledger after all receipts of the run, so that the order of files decides nothing.
 */
@Component
class ProposalList implements Tasklet {

    private final ReceivedFileMapper files;
    private final ReceiptMapper receipts;
    private final TermAssessmentMapper terms;
    private final ExceptionItemMapper exceptions;
    private final ExceptionBook book;

    ProposalList(
            ReceivedFileMapper files,
            ReceiptMapper receipts,
            TermAssessmentMapper terms,
            ExceptionItemMapper exceptions,
            ExceptionBook book) {
        this.files = files;
        this.receipts = receipts;
        this.terms = terms;
        this.exceptions = exceptions;
        this.book = book;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunKey run = RunKey.of(context);
        book.close(settled(exceptions.selectOpenProposals()), run.businessDate());
        Set<String> asked = exceptions.selectIdsOfKind(ExceptionKind.PROPOSAL);
        book.open(
                proposals(run).stream()
                        .filter(item -> !asked.contains(item.id()))
                        .toList(),
                run.round());
        return RepeatStatus.FINISHED;
    }

    /** One question for each receipt: the earlier term first, because its answer settles the double payment as well. */
    private Collection<ExceptionItem> proposals(RunKey run) {
        LocalDate today = run.businessDate();
        Map<String, ExceptionItem> byReceipt = new LinkedHashMap<>();
        for (LaterSlip slip : onLaterSlips(run)) {
            byReceipt.computeIfAbsent(
                    slip.receiptId(),
                    receipt -> new PaymentProposal(
                                    receipt,
                                    slip.fileDigest(),
                                    slip.fileName(),
                                    slip.recordNo(),
                                    slip.termKey(),
                                    slip.dueDate(),
                                    slip.amount())
                            .laterSlip(slip.earlierKey(), slip.earlierDueDate(), slip.earlierUnpaid(), today));
        }
        for (PaidAgain again : receipts.selectPaidAgainElsewhere(today, run.round())) {
            if (again.paidChannel() != null) {
                byReceipt.computeIfAbsent(
                        again.receiptId(),
                        receipt -> new PaymentProposal(
                                        receipt,
                                        again.fileDigest(),
                                        again.fileName(),
                                        again.recordNo(),
                                        again.termKey(),
                                        again.dueDate(),
                                        again.amount())
                                .paidTwice(again.channel(), again.paidChannel(), today));
            }
        }
        return byReceipt.values();
    }

    private List<LaterSlip> onLaterSlips(RunKey run) {
        return StoreConfiguration.lists(files.selectIdsOfRun(run.businessDate(), run.round())).stream()
                .flatMap(fileIds -> receipts.selectOnLaterSlips(fileIds).stream())
                .toList();
    }

    private List<String> settled(List<OpenProposal> open) {
        Map<TermKey, TermAssessment> ledger = ledger(open);
        return open.stream()
                .filter(proposal -> isSettled(proposal, ledger))
                .map(OpenProposal::exceptionId)
                .toList();
    }

    private static boolean isSettled(OpenProposal proposal, Map<TermKey, TermAssessment> ledger) {
        TermKey standing = proposal.standingOn();
        boolean stands = proposal.disposition() == Disposition.POSTED
                && standing != null
                && standing.toString().equals(proposal.subject());
        if (!stands) {
            return true;
        }
        boolean earlierTerm = PaymentProposal.asksForEarlierTerm(
                proposal.exceptionId(), proposal.fileDigest(), proposal.recordNo(), proposal.subject());
        Optional<TermAssessment> term = (earlierTerm ? candidate(proposal) : Optional.of(standing)).map(ledger::get);
        return term.map(earlierTerm ? ProposalList::isPaid : ProposalList::isNotOverpaid)
                .orElse(true);
    }

    private static boolean isPaid(TermAssessment term) {
        return term.balance().unpaid().isZero() || term.writeOffDate() != null;
    }

    private static boolean isNotOverpaid(TermAssessment term) {
        return term.balance().overpaid().isZero();
    }

    private static Optional<TermKey> candidate(OpenProposal proposal) {
        return Optional.ofNullable(proposal.candidates()).flatMap(TermKey::parse);
    }

    /** The terms that the proposals speak of; one query per thousand notices. */
    private Map<TermKey, TermAssessment> ledger(List<OpenProposal> open) {
        Set<String> notices = new LinkedHashSet<>();
        for (OpenProposal proposal : open) {
            List<TermKey> keys = new ArrayList<>();
            candidate(proposal).ifPresent(keys::add);
            Optional.ofNullable(proposal.standingOn()).ifPresent(keys::add);
            keys.forEach(key -> notices.add(key.notice().noticeNumber().value()));
        }
        List<String> numbers = List.copyOf(notices);
        Map<TermKey, TermAssessment> found = new HashMap<>();
        for (List<String> part : StoreConfiguration.lists(numbers)) {
            terms.selectOfNotices(part).forEach(term -> found.put(term.termKey(), term));
        }
        return found;
    }
}
