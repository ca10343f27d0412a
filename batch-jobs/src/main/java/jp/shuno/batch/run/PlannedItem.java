package jp.shuno.batch.run;

import java.time.LocalDate;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.sql.overpayment.AppropriationRow;

/**
 * What a planned appropriation says. One that says the same the next night stays, with its number.
 *
 * @param overpaymentId the overpayment
 * @param target the term that receives it
 * @param bucket 本料, 督促手数料 or 延滞金
 * @param amount yen
 * @param fitDate 充当適状日
 */
public record PlannedItem(String overpaymentId, TermKey target, Bucket bucket, Yen amount, LocalDate fitDate) {

    /** What the rules plan. */
    public static PlannedItem of(PlannedAppropriation planned) {
        return new PlannedItem(
                planned.lot().id(), planned.target(), planned.bucket(), planned.amount(), planned.fitDate());
    }

    /** What was written of a plan. */
    public static PlannedItem of(AppropriationRow row) {
        return new PlannedItem(row.overpaymentId(), row.targetKey(), row.targetBucket(), row.amount(), row.fitDate());
    }
}
