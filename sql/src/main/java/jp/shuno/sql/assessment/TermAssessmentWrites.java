package jp.shuno.sql.assessment;

import static jp.shuno.sql.bulk.BulkColumn.date;
import static jp.shuno.sql.bulk.BulkColumn.number;
import static jp.shuno.sql.bulk.BulkColumn.text;

import java.util.List;
import java.util.function.Function;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.sql.bulk.BulkColumn;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkUpdate;

/** What is written into {@code term_assessment} by the thousand. */
public final class TermAssessmentWrites {

    /** Terms that are assessed for the first time. */
    public static final BulkInsert<TermAssessment> NEW = new BulkInsert<>(
            "term_assessment",
            List.of(
                    text("levy", term -> term.levy().name()),
                    number("fiscal_year", term -> (long) term.fiscalYear()),
                    text("notice_no", TermAssessment::noticeNo),
                    number("term", term -> (long) term.term()),
                    number("attributable_year", term -> (long) term.attributableYear()),
                    text("obligor_no", TermAssessment::obligorNo),
                    text("term_month", TermAssessment::termMonth),
                    date("due_date", TermAssessment::dueDate),
                    date("original_due_date", TermAssessment::originalDueDate),
                    number("revision", term -> (long) term.revision()),
                    number(
                            "principal_assessed",
                            term -> term.principalAssessed().amount()),
                    number(
                            "principal_received",
                            term -> term.principalReceived().amount()),
                    number(
                            "principal_provisional",
                            term -> term.principalProvisional().amount()),
                    number(
                            "planned_appropriation",
                            term -> term.plannedAppropriation().amount()),
                    number("appropriated_in", term -> term.appropriatedIn().amount()),
                    number("appropriated_out", term -> term.appropriatedOut().amount()),
                    number("refunded", term -> term.refunded().amount()),
                    number(
                            "late_charge_assessed",
                            term -> term.lateChargeAssessed().amount()),
                    number(
                            "late_charge_received",
                            term -> term.lateChargeReceived().amount()),
                    number(
                            "demand_fee_assessed",
                            term -> term.demandFeeAssessed().amount()),
                    number(
                            "demand_fee_received",
                            term -> term.demandFeeReceived().amount()),
                    date("completion_date", TermAssessment::completionDate),
                    date("last_payment_date", TermAssessment::lastPaymentDate),
                    date("last_revenue_date", TermAssessment::lastRevenueDate),
                    date("demanded_on", TermAssessment::demandedOn),
                    date("prescription_date", TermAssessment::prescriptionDate),
                    date("write_off_date", TermAssessment::writeOffDate),
                    text("write_off_kind", TermAssessment::writeOffKind),
                    date("late_charge_fixed_on", TermAssessment::lateChargeFixedOn),
                    number("late_charge_unpaid", term -> term.lateChargeUnpaid().amount()),
                    number(
                            "late_charge_overpaid",
                            term -> term.lateChargeOverpaid().amount()),
                    number(
                            "late_charge_provisional",
                            term -> term.lateChargeProvisional().amount()),
                    number(
                            "late_charge_planned_approp",
                            term -> term.lateChargePlannedApprop().amount()),
                    number("principal_unpaid", term -> term.principalUnpaid().amount()),
                    number(
                            "principal_overpaid",
                            term -> term.principalOverpaid().amount()),
                    text("completion_code", term -> term.completionCode().name())));

    /** Balances and dates after a settlement. */
    public static final BulkUpdate<ReceivedUpdate> RECEIVED = new BulkUpdate<>(
            "term_assessment",
            keys(ReceivedUpdate::key),
            List.of(
                    number("principal_received", row -> row.principalReceived().amount()),
                    number("principal_unpaid", row -> row.principalUnpaid().amount()),
                    number("principal_overpaid", row -> row.principalOverpaid().amount()),
                    number("demand_fee_received", row -> row.demandFeeReceived().amount()),
                    number(
                            "late_charge_assessed",
                            row -> row.lateChargeAssessed().amount()),
                    number(
                            "late_charge_received",
                            row -> row.lateChargeReceived().amount()),
                    number("late_charge_unpaid", row -> row.lateChargeUnpaid().amount()),
                    number(
                            "late_charge_overpaid",
                            row -> row.lateChargeOverpaid().amount()),
                    date("late_charge_fixed_on", ReceivedUpdate::lateChargeFixedOn),
                    text("completion_code", row -> row.completionCode().name()),
                    date("completion_date", ReceivedUpdate::completionDate),
                    date("last_payment_date", ReceivedUpdate::lastPaymentDate),
                    date("last_revenue_date", ReceivedUpdate::lastRevenueDate)));

    /** 仮消込額. */
    public static final BulkUpdate<ProvisionalUpdate> PROVISIONAL = new BulkUpdate<>(
            "term_assessment",
            keys(ProvisionalUpdate::key),
            List.of(
                    number("principal_provisional", row -> row.amount().amount()),
                    number("late_charge_provisional", row -> row.lateCharge().amount())));

    /** What appropriations and refunds took from a term or brought to it. */
    public static final BulkUpdate<UsedUpdate> USED = new BulkUpdate<>(
            "term_assessment",
            keys(UsedUpdate::key),
            List.of(
                    number("appropriated_in", row -> row.appropriatedIn().amount()),
                    number("appropriated_out", row -> row.appropriatedOut().amount()),
                    number("refunded", row -> row.refunded().amount())));

    private TermAssessmentWrites() {}

    private static <R> List<BulkColumn<R>> keys(Function<R, TermKey> key) {
        TermColumns<R> term = new TermColumns<>(key);
        return List.of(term.noticeNo(), term.levy(), term.fiscalYear(), term.term());
    }
}
