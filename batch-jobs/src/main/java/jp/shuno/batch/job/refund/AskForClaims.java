package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.Outbox;
import jp.shuno.batch.run.RefundAccounts.Holder;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.ClaimNumber;
import jp.shuno.domain.refund.DecidedRefund;
import jp.shuno.domain.refund.RefundState;
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
 * a refund that was to go to the debit account, and cannot go there any more, has to be claimed after all: the
 * account was closed, money came back from it, or the obligor has died. It gets a claim form with a
 * letter of its own. Interest and the day until which it can be claimed stay as they were told.
 */
@Component
class AskForClaims implements Tasklet {

    private static final String JOB = JobId.DECIDE_REFUNDS.number();

    private final RefundMapper refunds;
    private final RefundNoticeMapper notices;
    private final RefundPlanDesk desk;
    private final RefundNumbers numbers;
    private final Recipients recipients;
    private final Outbox outbox;

    AskForClaims(
            RefundMapper refunds,
            RefundNoticeMapper notices,
            RefundPlanDesk desk,
            RefundNumbers numbers,
            Recipients recipients,
            Outbox outbox) {
        this.refunds = refunds;
        this.notices = notices;
        this.desk = desk;
        this.numbers = numbers;
        this.recipients = recipients;
        this.outbox = outbox;
    }

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        RunKey run = RunKey.of(context);
        List<RefundRow> stuck = withoutAccount(run.businessDate());
        if (outbox.awaited(TellObligors.FILE_KIND, JOB, stuck.size(), run).isEmpty()) {
            SortedMap<DecidedRefund, ClaimNumber> claims = numbers.claimNumbers(
                    stuck.stream().map(refund -> key(refund, run)).toList(), run.businessDate());
            stuck.forEach(refund -> ask(refund, Objects.requireNonNull(claims.get(key(refund, run))), run));
        }
        return RepeatStatus.FINISHED;
    }

    /** Told refunds that nobody has to claim, though their account serves no more; of one term one a night. */
    private List<RefundRow> withoutAccount(LocalDate on) {
        List<RefundRow> unclaimed = refunds.selectInState(RefundState.NOTIFIED).stream()
                .filter(refund -> !refund.claimNeeded() && !refund.payable().isZero())
                .toList();
        Predicate<Holder> needed =
                desk.needsClaim(unclaimed.stream().map(RefundRow::obligorNo).toList(), on);
        return unclaimed.stream()
                .filter(refund -> needed.test(new Holder(refund.obligorNo(), refund.levy())))
                .filter(refund -> recipients.of(refund.obligorNo()).isPresent())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(RefundRow::termKey, refund -> refund, (first, other) -> first, TreeMap::new),
                        byTerm -> List.copyOf(byTerm.values())));
    }

    private static DecidedRefund key(RefundRow refund, RunKey run) {
        return new DecidedRefund(run.businessDate(), new AddresseeNumber(refund.obligorNo()), refund.termKey());
    }

    private void ask(RefundRow refund, ClaimNumber claim, RunKey run) {
        Optional<Resident> recipient = recipients.of(refund.obligorNo());
        String noticeNo = RefundLetters.secondNumber(refund);
        refunds.recordClaimNeeded(refund.refundNo(), claim.value(), noticeNo);
        List<RefundRow> letter = List.of(refunds.selectRefund(refund.refundNo()).orElseThrow());
        Map<String, List<RefundNoticeLine>> lines = notices.selectLinesOf(refund.refundNo()).stream()
                .collect(Collectors.groupingBy(RefundNoticeLine::refundNo));
        LocalDate extinguishedFrom = refund.prescriptionDate();
        notices.insertNotice(new RefundNoticeRow(
                noticeNo,
                refund.obligorNo(),
                recipient.orElseThrow().addresseeNo(),
                run.businessDate(),
                run.round(),
                refund.overpaid(),
                refund.appropriated(),
                refund.refundAmount(),
                null,
                true,
                extinguishedFrom == null ? null : extinguishedFrom.minusDays(1),
                RefundLetters.lines(letter, lines)));
    }
}
