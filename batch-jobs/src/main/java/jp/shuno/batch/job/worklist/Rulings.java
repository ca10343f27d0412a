package jp.shuno.batch.job.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.job.worklist.Matter.OfException;
import jp.shuno.batch.job.worklist.Matter.OfPlan;
import jp.shuno.batch.job.worklist.Matter.OfReceipt;
import jp.shuno.batch.run.QuestionRuling;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.MoveOutcome.Impossible;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.worklist.DecisionAction;
import jp.shuno.domain.worklist.DecisionOutcome;
import jp.shuno.domain.worklist.DecisionOutcome.Applies;
import jp.shuno.domain.worklist.DecisionOutcome.Refused;
import jp.shuno.domain.worklist.MatterNature;
import jp.shuno.domain.worklist.SecondPerson;
import jp.shuno.domain.worklist.StaffDecision;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Rules on one decision and writes its effect, in the caller's transaction. First comes what the matter allows, then
 * whether the ledger allows it, last whether enough persons decided it: staff learn of a mistake before a second person
 * is asked.
 */
@Component
class Rulings {

    private final DecisionMapper decisions;
    private final ExceptionItemMapper exceptions;
    private final MoneyMover mover;
    private final SuspenseWatch suspense;
    private final List<QuestionRuling> questions;

    Rulings(
            DecisionMapper decisions,
            ExceptionItemMapper exceptions,
            MoneyMover mover,
            SuspenseWatch suspense,
            ObjectProvider<QuestionRuling> questions) {
        this.decisions = decisions;
        this.exceptions = exceptions;
        this.mover = mover;
        this.suspense = suspense;
        this.questions = questions.orderedStream().toList();
    }

    /**
     * A decision to rule on.
     *
     * @param decision what was decided
     * @param reason why, empty for nothing
     * @param run the run that applies it
     */
    record Request(StaffDecision decision, String reason, RunKey run) {

        private DecisionAction action() {
            return decision.action();
        }
    }

    Ruling onException(Request request, OfException matter) {
        ExceptionRow item = matter.item();
        if (item.closedOn() != null) {
            return refused(item.exceptionId(), null, "この例外は %s に処理済みです".formatted(item.closedOn()));
        }
        MatterNature nature = MatterNature.of(item.kind());
        if (!nature.allowed().contains(request.action())) {
            String allowed = nature.allowed().stream().map(Enum::name).collect(Collectors.joining("、"));
            return refused(
                    item.exceptionId(),
                    null,
                    "%s(%s)に %s はできません。できるのは %s です"
                            .formatted(item.kind(), item.kind().title(), request.action(), allowed));
        }
        return switch (request.action()) {
            case SUSPEND -> postpone(request, item);
            case ACCEPT -> answer(request, item, true);
            case REJECT ->
                nature == MatterNature.QUESTION ? answer(request, item, false) : close(request, item, nature);
            case POST_TO, REFUND_TO_SENDER, REVERSE, REALLOCATE -> move(request, item, matter.receipt());
            case APPROVE -> throw new IllegalStateException(request.action() + " is allowed for no exception");
        };
    }

    Ruling onReceipt(Request request, OfReceipt matter) {
        boolean allowed = request.action() == DecisionAction.REVERSE || request.action() == DecisionAction.REALLOCATE;
        return allowed
                ? move(request, null, matter.receipt())
                : refused(null, matter.receipt().receiptId(), "未処理の例外のない収納にできるのは REVERSE、REALLOCATE だけです");
    }

    Ruling onPlan(Request request, OfPlan matter) {
        boolean approved = request.action() == DecisionAction.APPROVE;
        if (!approved && request.action() != DecisionAction.REJECT) {
            return refused(null, matter.planId(), "計画にできるのは APPROVE、REJECT だけです");
        }
        int needed = approved ? matter.approval().approversNeeded() : 1;
        List<RecordedDecision> waiting = decisions.selectWaiting(matter.planId());
        DecisionOutcome outcome = SecondPerson.decide(request.decision(), needed, sayings(waiting));
        if (!(outcome instanceof Applies applies)) {
            return new Ruling(null, matter.planId(), outcome, "", List.of());
        }
        String refusal =
                matter.approval().apply(matter.planId(), approved, applies.persons(), request.reason(), request.run());
        return refusal.isEmpty()
                ? new Ruling(null, matter.planId(), applies, approved ? "計画を承認しました" : "計画を却下しました", List.of())
                : new Ruling(null, matter.planId(), new Refused(refusal), "", alike(applies, waiting));
    }

    private Ruling postpone(Request request, ExceptionRow item) {
        LocalDate today = request.run().businessDate();
        Optional<LocalDate> until = request.decision().value().isEmpty()
                ? Optional.of(today.plusDays(item.kind().answerWithinDays()))
                : day(request.decision().value());
        if (until.isEmpty() || !until.get().isAfter(today)) {
            return refused(item.exceptionId(), null, "SUSPEND の value は空か、処理日より後の日付(yyyy-MM-dd)です");
        }
        exceptions.postponeException(
                item.exceptionId(), until.get(), request.reason().isEmpty() ? null : request.reason());
        return applied(request, item.exceptionId(), "期限を %s としました".formatted(until.get()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-')));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Money in suspense stays on the list until it is somewhere else. */
    private Ruling close(Request request, ExceptionRow item, MatterNature nature) {
        if (nature == MatterNature.SUSPENDED_MONEY && !item.amount().isZero()) {
            return refused(
                    item.exceptionId(),
                    null,
                    "収納不明の金額が残るため REJECT では終えられません。POST_TO、REFUND_TO_SENDER か SUSPEND で回答してください");
        }
        exceptions.closeException(item.exceptionId(), request.run().businessDate());
        return applied(request, item.exceptionId(), "対応不要として終えました");
    }

    private Ruling answer(Request request, ExceptionRow item, boolean accepted) {
        StaffDecision decision = request.decision();
        String refusal = questions.stream()
                .filter(question -> question.answers(item.kind()))
                .findFirst()
                .map(question -> question.apply(
                        item,
                        new QuestionRuling.Answer(accepted, decision.value(), decision.decidedBy(), request.reason()),
                        request.run()))
                .orElseThrow(() -> new IllegalStateException("nobody knows what follows from " + item.kind()));
        if (!refusal.isEmpty()) {
            return refused(item.exceptionId(), null, refusal);
        }
        exceptions.closeException(item.exceptionId(), request.run().businessDate());
        return applied(request, item.exceptionId(), accepted ? "確認として終えました" : "否として終えました");
    }

    private Ruling move(Request request, @Nullable ExceptionRow item, @Nullable ReceiptRow receipt) {
        String exceptionId = item == null ? null : item.exceptionId();
        if (receipt == null) {
            return refused(exceptionId, null, "この例外の対象となる収納を特定できません。収納番号で指定してください");
        }
        LocalDate today = request.run().businessDate();
        return switch (mover.plan(request.decision(), receipt, today)) {
            case Impossible impossible -> refused(exceptionId, receipt.receiptId(), impossible.reason());
            case Moved moved -> {
                DecisionOutcome outcome = SecondPerson.decide(
                        request.decision(),
                        request.action().persons(),
                        sayings(decisions.selectWaiting(receipt.receiptId())));
                if (outcome instanceof Applies applies) {
                    mover.write(receipt, moved, request.run());
                    if (exceptionId != null) {
                        exceptions.closeException(exceptionId, today);
                    }
                    suspense.follow(request, receipt, moved);
                    yield new Ruling(exceptionId, receipt.receiptId(), applies, remark(request, moved), List.of());
                }
                yield new Ruling(exceptionId, receipt.receiptId(), outcome, "", List.of());
            }
        };
    }

    private static String remark(Request request, Moved moved) {
        return switch (request.action()) {
            case POST_TO -> moved.term() + " に消し込みました";
            case REALLOCATE -> moved.term() + " に付け替えました";
            case REFUND_TO_SENDER -> "納付者への返金としました";
            case REVERSE -> moved.disposition() == Disposition.REVERSED ? "入金自体の取消としました" : "消込を取り消し、収納不明としました";
            case SUSPEND, ACCEPT, REJECT, APPROVE -> "";
        };
    }

    private static List<StaffDecision> sayings(List<RecordedDecision> waiting) {
        return waiting.stream()
                .map(row -> new StaffDecision(
                        row.decisionId(),
                        DecisionAction.valueOf(row.action()),
                        row.actionValue() == null ? "" : row.actionValue(),
                        String.valueOf(row.decidedBy())))
                .toList();
    }

    private static List<RecordedDecision> alike(Applies applies, List<RecordedDecision> waiting) {
        return waiting.stream()
                .filter(row -> applies.decisions().stream()
                        .anyMatch(decision -> decision.id().equals(row.decisionId())))
                .toList();
    }

    /** An effect that needs one person and acts on the exception itself. */
    private static Ruling applied(Request request, String exceptionId, String remark) {
        return new Ruling(exceptionId, exceptionId, new Applies(List.of(request.decision())), remark, List.of());
    }

    private static Ruling refused(@Nullable String exceptionId, @Nullable String matter, String reason) {
        return new Ruling(exceptionId, matter, new Refused(reason), "", List.of());
    }
}
