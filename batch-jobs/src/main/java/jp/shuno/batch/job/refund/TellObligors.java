package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RefundBook;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.StopRequest;
import jp.shuno.domain.refund.RefundPrescription;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.refund.RefundTerms;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundNoticeLine;
import jp.shuno.sql.refund.RefundNoticeMapper;
import jp.shuno.sql.refund.RefundNoticeRow;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;

/**
 * numbers a notice for every obligor and levy whose decisions nobody was told of yet; the refunds are notified
 * with it, and from its date it is counted until when they can be claimed. What is told no longer waits, so that a
 * restart goes on with the rest.
 */
@Component
class TellObligors implements Tasklet {

    static final String FILE_KIND = "refund-notices";

    private static final String JOB = JobId.DECIDE_REFUNDS.number();
    private static final int NOTICES_OF_A_TRANSACTION = 500;

    private final RefundMapper refunds;
    private final RefundNoticeMapper notices;
    private final Recipients recipients;
    private final RefundBook book;
    private final Outbox outbox;
    private final ExceptionBook exceptions;
    private final RefundTerms terms;
    private final StopRequest stopRequest;

    TellObligors(
            RefundMapper refunds,
            RefundNoticeMapper notices,
            Recipients recipients,
            RefundBook book,
            Outbox outbox,
            ExceptionBook exceptions,
            Settings settings,
            StopRequest stopRequest) {
        this.refunds = refunds;
        this.notices = notices;
        this.recipients = recipients;
        this.book = book;
        this.outbox = outbox;
        this.exceptions = exceptions;
        this.terms = settings.rules().refundTerms();
        this.stopRequest = stopRequest;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        stopRequest.check();
        RunKey run = RunKey.of(context);
        List<RefundRow> decided = refunds.selectInState(RefundState.DECIDED);
        if (outbox.awaited(FILE_KIND, JOB, decided.size(), run).isPresent()) {
            return RepeatStatus.FINISHED;
        }
        Map<String, List<RefundNoticeLine>> lines =
                notices.selectLinesOfDecided().stream().collect(Collectors.groupingBy(RefundNoticeLine::refundNo));
        int told = 0;
        for (List<RefundRow> letter : RefundLetters.grouped(decided)) {
            if (told == NOTICES_OF_A_TRANSACTION) {
                return RepeatStatus.CONTINUABLE;
            }
            if (tell(letter, lines, run)) {
                told++;
            }
        }
        return RepeatStatus.FINISHED;
    }

    private boolean tell(List<RefundRow> letter, Map<String, List<RefundNoticeLine>> lines, RunKey run) {
        RefundRow first = letter.getFirst();
        ExceptionItem undeliverable = ExceptionItem.foundBy(
                JOB,
                ExceptionKind.REFUND_NOTICE_UNDELIVERABLE,
                run.businessDate(),
                first.refundNo(),
                RefundLetters.sum(letter, RefundRow::overpaid),
                "宛先がないため還付(充当)通知書を送れません");
        Optional<Resident> recipient = recipients.of(first.obligorNo());
        if (recipient.isEmpty()) {
            exceptions.openOnce(List.of(undeliverable), run.round());
            return false;
        }
        exceptions.close(List.of(undeliverable.id()), run.businessDate());
        String noticeNo = RefundLetters.number(letter);
        boolean claimed = letter.stream().anyMatch(refund -> refund.claimNo() != null);
        LocalDate limit = null;
        for (RefundRow refund : letter) {
            Optional<RefundPrescription> prescription =
                    prescription(lines.getOrDefault(refund.refundNo(), List.of()), run.businessDate());
            LocalDate extinguishedFrom =
                    prescription.map(RefundPrescription::extinguishedFrom).orElse(null);
            refunds.recordNotice(refund.refundNo(), noticeNo, run.businessDate(), extinguishedFrom);
            book.move(refund.refundNo(), RefundState.DECIDED, RefundState.NOTIFIED, run.businessDate(), JOB, null, "");
            if (refund.claimNo() != null && extinguishedFrom != null) {
                LocalDate last = extinguishedFrom.minusDays(1);
                limit = limit == null || last.isBefore(limit) ? last : limit;
            }
        }
        notices.insertNotice(new RefundNoticeRow(
                noticeNo,
                first.obligorNo(),
                recipient.get().addresseeNo(),
                run.businessDate(),
                run.round(),
                RefundLetters.sum(letter, RefundRow::overpaid),
                RefundLetters.sum(letter, RefundRow::appropriated),
                RefundLetters.sum(letter, RefundRow::refundAmount),
                claimed ? null : RefundLetters.sum(letter, RefundRow::interest),
                claimed,
                limit,
                RefundLetters.lines(letter, lines)));
        return true;
    }

    /** of several payments the one whose claim lapses first. */
    private Optional<RefundPrescription> prescription(List<RefundNoticeLine> ofRefund, LocalDate issuedOn) {
        return ofRefund.stream()
                .flatMap(line ->
                        RefundPrescription.of(line.kind(), line.paidOn(), line.aroseOn(), issuedOn, terms).stream())
                .min(Comparator.comparing(RefundPrescription::extinguishedFrom));
    }
}
