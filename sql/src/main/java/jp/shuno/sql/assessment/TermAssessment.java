package jp.shuno.sql.assessment;

import java.time.LocalDate;
import jp.shuno.domain.assessment.AssessedTerm;
import jp.shuno.domain.assessment.AssessmentGroup;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.ledger.TermState;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.reconciliation.LedgerTerm;
import jp.shuno.domain.reconciliation.TermDue;
import org.jspecify.annotations.Nullable;

/** 月期別調定: a row of {@code term_assessment}; the components are its columns, money in yen. */
public record TermAssessment(
        LevyType levy,
        int fiscalYear,
        String noticeNo,
        int term,
        int attributableYear,
        String obligorNo,
        String termMonth,
        LocalDate dueDate,
        LocalDate originalDueDate,
        int revision,
        Yen principalAssessed,
        Yen principalReceived,
        Yen principalProvisional,
        Yen plannedAppropriation,
        Yen appropriatedIn,
        Yen appropriatedOut,
        Yen refunded,
        Yen lateChargeAssessed,
        Yen lateChargeReceived,
        Yen demandFeeAssessed,
        Yen demandFeeReceived,
        @Nullable LocalDate completionDate,
        @Nullable LocalDate lastPaymentDate,
        @Nullable LocalDate lastRevenueDate,
        @Nullable LocalDate demandedOn,
        @Nullable LocalDate prescriptionDate,
        @Nullable LocalDate writeOffDate,
        @Nullable String writeOffKind,
        @Nullable LocalDate lateChargeFixedOn,
        Yen lateChargeUnpaid,
        Yen lateChargeOverpaid,
        Yen lateChargeProvisional,
        Yen lateChargePlannedApprop,
        Yen principalUnpaid,
        Yen principalOverpaid,
        CompletionCode completionCode) {

    /** A term on which nothing has happened yet. */
    public static TermAssessment firstAssessed(AssessmentGroup group, AssessedTerm row) {
        return new TermAssessment(
                group.notice().levy(),
                group.notice().assessmentFiscalYear().value(),
                group.notice().noticeNumber().value(),
                row.term().value(),
                group.attributableFiscalYear().value(),
                group.obligor().value(),
                row.termMonth().toString(),
                row.dueDate(),
                row.dueDate(),
                group.revision(),
                row.principal(),
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                Yen.ZERO,
                row.principal(),
                Yen.ZERO,
                CompletionCode.of(row.principal(), Yen.ZERO, Yen.ZERO));
    }

    /** The notice to which it belongs. */
    public NoticeKey noticeKey() {
        return TermKeys.notice(levy, fiscalYear, noticeNo);
    }

    /** Its key. */
    public TermKey termKey() {
        return noticeKey().term(new TermNumber(term));
    }

    /** The balance of its principal. */
    public TermBalance balance() {
        return new TermBalance(
                principalAssessed,
                principalReceived,
                principalProvisional,
                plannedAppropriation,
                appropriatedIn,
                refunded,
                appropriatedOut);
    }

    /** Its state in one word. */
    public TermState state() {
        return TermState.of(balance(), completionDate, demandedOn, writeOffDate);
    }

    /** What receipts can be applied to. */
    public TermDue due(LateChargePolicy policy) {
        return due(policy, principalAssessed, dueDate);
    }

    /** What receipts can be applied to once principal and due date are assessed anew. */
    public TermDue due(LateChargePolicy policy, Yen newlyAssessed, LocalDate newDueDate) {
        return new TermDue(
                termKey(),
                balance().withAssessed(newlyAssessed),
                demandFeeAssessed,
                LateChargeBasis.of(policy, noticeKey(), new FiscalYear(attributableYear), newDueDate, newlyAssessed));
    }

    /** The term as reconciliation sees it. */
    public LedgerTerm toLedgerTerm(LateChargePolicy policy) {
        return new LedgerTerm(due(policy), principalProvisional, lateChargeProvisional, writeOffDate != null);
    }
}
