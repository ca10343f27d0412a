package jp.shuno.batch.job.claim;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.ClaimantRole;
import jp.shuno.domain.refund.MyNumberCheck;
import org.jspecify.annotations.Nullable;

/**
 * 還付請求書 as it was received, keyed by staff or read from the form; nothing of it is judged yet. Prints neither account
 * nor holder.
 *
 * @param recordNo data record of its file, from 1
 * @param claimNo 請求番号, 12 digits
 * @param receivedOn 受付日
 * @param choice 振込先の選択, null where none or more than one is made
 * @param myNumber what became of the My Number
 * @param bankCode 金融機関コード, null where empty
 * @param branchCode 店番, null where empty
 * @param type 預金種目, null where empty
 * @param account 口座番号, null where empty
 * @param holderKana 口座名義人カナ, null where empty
 * @param keyedBy 職員番号, null where it was read from the form and accepted by its evidence
 * @param claimantNo 宛名番号 of the claimant, null where the form is the obligor's or the heirs' representative's
 * @param role by what right that person claims, null where not said
 * @param delegated whether the 委任状 is there
 */
record ReceivedClaim(
        int recordNo,
        String claimNo,
        LocalDate receivedOn,
        @Nullable ClaimChoice choice,
        MyNumberCheck myNumber,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable AccountType type,
        @Nullable AccountNumber account,
        @Nullable String holderKana,
        @Nullable String keyedBy,
        @Nullable String claimantNo,
        @Nullable ClaimantRole role,
        boolean delegated) {

    @Override
    public String toString() {
        return "ReceivedClaim[recordNo=" + recordNo + ", claimNo=" + claimNo + "]";
    }
}
