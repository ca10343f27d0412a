package jp.shuno.sql.refund;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.OverpaymentKind;
import jp.shuno.sql.assessment.TermKeys;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an overpayment, or of a part of it, as a letter tells it.
 *
 * @param refundNo 還付番号
 * @param overpaymentId the overpayment
 * @param kind 過納・誤納の別
 * @param paidOn 領収日
 * @param aroseOn day on which it became too much
 * @param amount yen
 * @param attributableYear 相当年度 of the overpaid term
 * @param targetLevy levy of the term to which it is appropriated, null for a refund; so are those that follow
 * @param targetFiscalYear its 賦課年度
 * @param targetNoticeNo its 通知書番号
 * @param targetTerm its 期別
 * @param targetBucket 本料, 督促手数料 or 延滞金
 * @param targetAttributableYear its 相当年度
 * @param fitDate 充当適状日
 */
public record RefundNoticeLine(
        String refundNo,
        String overpaymentId,
        OverpaymentKind kind,
        LocalDate paidOn,
        LocalDate aroseOn,
        Yen amount,
        int attributableYear,
        @Nullable LevyType targetLevy,
        @Nullable Integer targetFiscalYear,
        @Nullable String targetNoticeNo,
        @Nullable Integer targetTerm,
        @Nullable Bucket targetBucket,
        @Nullable Integer targetAttributableYear,
        @Nullable LocalDate fitDate) {

    /** The term to which it is appropriated, empty where it is refunded. */
    public Optional<TermKey> target() {
        return Optional.ofNullable(TermKeys.of(targetLevy, targetFiscalYear, targetNoticeNo, targetTerm));
    }
}
