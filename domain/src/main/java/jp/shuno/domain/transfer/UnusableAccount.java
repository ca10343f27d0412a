package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * R-153 使用停止の口座: an account that sent money of this claimant back, so that nothing more is sent to it. For another
 * claimant it may well be right. Where the bank only found another holder (名義相違), the account under the holder that is
 * corrected is another matter.
 *
 * @param claimant 還付請求者
 * @param account 振込先口座
 * @param holderKana 口座名義人カナ as it was sent
 * @param reason why money came back from it
 */
public record UnusableAccount(AddresseeNumber claimant, BankAccount account, String holderKana, ReturnReason reason) {

    /** Whether money for this account under this holder would come back as it did before. */
    public boolean covers(BankAccount wanted, String wantedHolder) {
        return account.equals(wanted) && (reason != ReturnReason.NAME_MISMATCH || isHolder(wantedHolder));
    }

    private boolean isHolder(String other) {
        return PayeeName.of(holderKana, true).equals(PayeeName.of(other, true));
    }
}
