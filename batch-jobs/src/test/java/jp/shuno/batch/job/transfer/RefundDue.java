package jp.shuno.batch.job.transfer;

import jp.shuno.domain.bank.AccountType;

/**
 * An invented refund that is owed on the first term of a notice, and the account to which it is to be paid.
 *
 * @param number number of its notice, of its obligor unless said otherwise, and of the refund itself
 * @param claimant number of the person who gets it
 * @param amount yen, without interest
 * @param interest yen
 * @param claimed whether it had to be claimed
 * @param bank 金融機関番号
 * @param branch 店番号
 * @param type 預金種目
 * @param account 口座番号
 * @param holder 口座名義人カナ
 */
record RefundDue(
        int number,
        int claimant,
        long amount,
        long interest,
        boolean claimed,
        String bank,
        String branch,
        AccountType type,
        String account,
        String holder) {

    static RefundDue of(int number, long amount) {
        return new RefundDue(
                number,
                number,
                amount,
                0,
                true,
                "9001",
                "045",
                AccountType.ORDINARY,
                "1%06d".formatted(number),
                "ミナトノ タロウ");
    }

    RefundDue withInterest(long yen) {
        return new RefundDue(number, claimant, amount, yen, claimed, bank, branch, type, account, holder);
    }

    RefundDue withoutClaim() {
        return new RefundDue(number, claimant, amount, interest, false, bank, branch, type, account, holder);
    }

    RefundDue heldBy(String name) {
        return new RefundDue(number, claimant, amount, interest, claimed, bank, branch, type, account, name);
    }

    RefundDue to(String bankCode, String branchCode, AccountType accountType, String accountNo) {
        return new RefundDue(
                number, claimant, amount, interest, claimed, bankCode, branchCode, accountType, accountNo, holder);
    }

    RefundDue claimedBy(int person) {
        return new RefundDue(number, person, amount, interest, claimed, bank, branch, type, account, holder);
    }

    String refundNo() {
        return "%010d".formatted(number);
    }
}
