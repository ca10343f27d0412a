package jp.shuno.ocr.reading;

import java.util.Optional;

/**
 * 台帳の突合: what the ledger knows about the forms that may come in. It may confirm what was read, never supply a value;
 * a form that it does not know is read all the same.
 */
public interface KnownForms {

    /** A ledger that knows nothing. */
    KnownForms NONE = new KnownForms() {
        @Override
        public Optional<KnownNotice> notice(String noticeNo) {
            return Optional.empty();
        }

        @Override
        public Optional<KnownClaim> claim(String claimNo) {
            return Optional.empty();
        }

        @Override
        public boolean isBank(String bankName) {
            return false;
        }

        @Override
        public boolean isBranch(String bankName, String branchName) {
            return false;
        }
    };

    /** What a notice was sent out with, by its number of ten digits. */
    Optional<KnownNotice> notice(String noticeNo);

    /** What a claim form was sent out with, by its number of twelve digits. */
    Optional<KnownClaim> claim(String claimNo);

    /** Whether there is a bank of exactly this name. */
    boolean isBank(String bankName);

    /** Whether that bank has a branch of exactly this name. */
    boolean isBranch(String bankName, String branchName);

    /**
     * 通知書.
     *
     * @param levyCode three digits
     * @param fiscalYear two digits
     * @param term two digits
     * @param payerNo ten digits
     * @param payerName with or without blank between family and given name
     * @param payerKana likewise
     * @param amount in digits, yen
     * @param dueDate {@code R08-09-30}
     */
    record KnownNotice(
            String levyCode,
            String fiscalYear,
            String term,
            String payerNo,
            String payerName,
            String payerKana,
            String amount,
            String dueDate) {

        @Override
        public String toString() {
            return "KnownNotice[" + levyCode + " " + fiscalYear + " " + term + "]";
        }
    }

    /**
     * 還付請求書.
     *
     * @param payerNo ten digits
     * @param payerName with or without blank between family and given name
     * @param payerKana likewise
     * @param overpaidAmount in digits, yen
     * @param appliedAmount in digits, yen
     * @param refundAmount in digits, yen
     */
    record KnownClaim(
            String payerNo,
            String payerName,
            String payerKana,
            String overpaidAmount,
            String appliedAmount,
            String refundAmount) {

        @Override
        public String toString() {
            return "KnownClaim[" + refundAmount + "]";
        }
    }
}
