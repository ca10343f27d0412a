package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.domain.calendar.CivilPeriod;
import jp.shuno.domain.overpayment.OverpaymentKind;
import org.jspecify.annotations.Nullable;

/**
 * R-101 還付請求権の時効: until when a refund can be claimed. What counts is the day on which the claim was received.
 *
 * @param start first day that counts, 初日不算入
 * @param extinguishedFrom first day on which the claim comes too late
 */
public record RefundPrescription(LocalDate start, LocalDate extinguishedFrom) {

    /**
     * When a refund lapses.
     *
     * @param kind 過納・誤納の別
     * @param paidOn 領収日
     * @param correctedOn day on which the decrease was decided, null for what was paid in error
     * @param noticeIssuedOn 通知書の発行日, null while there is none
     * @return empty while the day from which it is counted has not come
     */
    public static Optional<RefundPrescription> of(
            OverpaymentKind kind,
            LocalDate paidOn,
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate noticeIssuedOn,
            RefundTerms terms) {
        LocalDate day = switch (terms.refundPrescriptionStart()) {
            case DAY_AFTER_PAYMENT -> kind == OverpaymentKind.ERRONEOUS ? paidOn : noticeIssuedOn;
            case DAY_AFTER_CORRECTION -> kind == OverpaymentKind.OVERASSESSED ? correctedOn : noticeIssuedOn;
            case DAY_AFTER_NOTICE -> noticeIssuedOn;
        };
        return Optional.ofNullable(day).map(event -> event.plusDays(1)).map(start -> from(start, terms));
    }

    private static RefundPrescription from(LocalDate start, RefundTerms terms) {
        return new RefundPrescription(start, CivilPeriod.yearsFrom(start, terms.refundClaimYears()));
    }

    /** 請求期限: the last day on which a claim is in time. */
    public LocalDate lastDay() {
        return extinguishedFrom.minusDays(1);
    }

    /** Whether a claim received on that day comes too late. */
    public boolean isComplete(LocalDate receivedOn) {
        return !receivedOn.isBefore(extinguishedFrom);
    }
}
