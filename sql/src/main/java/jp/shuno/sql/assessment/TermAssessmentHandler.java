package jp.shuno.sql.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.type.RowHandler;

/** A row of {@code term_assessment}. */
public final class TermAssessmentHandler extends RowHandler<TermAssessment> {

    @Override
    protected TermAssessment read(ResultSet row) throws SQLException {
        return new TermAssessment(
                constant(row, "levy", LevyType.class),
                row.getInt("fiscal_year"),
                row.getString("notice_no"),
                row.getInt("term"),
                row.getInt("attributable_year"),
                row.getString("obligor_no"),
                row.getString("term_month"),
                day(row, "due_date"),
                day(row, "original_due_date"),
                row.getInt("revision"),
                Yen.of(row.getLong("principal_assessed")),
                Yen.of(row.getLong("principal_received")),
                Yen.of(row.getLong("principal_provisional")),
                Yen.of(row.getLong("planned_appropriation")),
                Yen.of(row.getLong("appropriated_in")),
                Yen.of(row.getLong("appropriated_out")),
                Yen.of(row.getLong("refunded")),
                Yen.of(row.getLong("late_charge_assessed")),
                Yen.of(row.getLong("late_charge_received")),
                Yen.of(row.getLong("demand_fee_assessed")),
                Yen.of(row.getLong("demand_fee_received")),
                day(row, "completion_date"),
                day(row, "last_payment_date"),
                day(row, "last_revenue_date"),
                day(row, "demanded_on"),
                day(row, "prescription_date"),
                day(row, "write_off_date"),
                row.getString("write_off_kind"),
                day(row, "late_charge_fixed_on"),
                Yen.of(row.getLong("late_charge_unpaid")),
                Yen.of(row.getLong("late_charge_overpaid")),
                Yen.of(row.getLong("late_charge_provisional")),
                Yen.of(row.getLong("late_charge_planned_approp")),
                Yen.of(row.getLong("principal_unpaid")),
                Yen.of(row.getLong("principal_overpaid")),
                constant(row, "completion_code", CompletionCode.class));
    }
}
