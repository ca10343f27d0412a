package jp.shuno.batch.exchange.csv;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.ClaimantRole;
import org.jspecify.annotations.Nullable;

/**
 * 還付請求書の1行: a claim form as staff keyed it. Prints neither account nor holder.
 *
 * @param recordNo the data row, from 1
 * @param claimNo 請求番号, 12 digits, check digit not looked at
 * @param receivedOn 受付日
 * @param choice 振込先の選択, null where none or more than one is made
 * @param myNumberConfirmed whether staff confirmed that the My Number on the form is the claimant's
 * @param bankCode 金融機関コード, null where empty
 * @param branchCode 店番, null where empty
 * @param type 預金種目, null where empty
 * @param account 口座番号, null where empty
 * @param holderKana 口座名義人カナ, null where empty
 * @param keyedBy 職員番号
 * @param claimantNo 宛名番号 of the claimant, null where the form is the obligor's or the heirs' representative's
 * @param role by what right that person claims, null where not said
 * @param delegated 委任状あり
 */
public record ClaimRow(
        int recordNo,
        String claimNo,
        LocalDate receivedOn,
        @Nullable ClaimChoice choice,
        boolean myNumberConfirmed,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable AccountType type,
        @Nullable AccountNumber account,
        @Nullable String holderKana,
        String keyedBy,
        @Nullable String claimantNo,
        @Nullable ClaimantRole role,
        boolean delegated) {

    static ClaimRow of(CsvRow row) {
        String choice = row.text(ClaimColumn.CHOICE);
        String type = row.text(ClaimColumn.ACCOUNT_TYPE);
        String account = row.text(ClaimColumn.ACCOUNT_NO);
        String role = row.text(ClaimColumn.CLAIMANT_ROLE);
        return new ClaimRow(
                row.recordNo(),
                row.required(ClaimColumn.CLAIM_NO),
                row.requiredDate(ClaimColumn.RECEIVED_ON),
                choice == null ? null : ClaimChoice.ofCode(choice).orElseThrow(),
                row.flag(ClaimColumn.MY_NUMBER_CONFIRMED),
                row.text(ClaimColumn.BANK_CODE),
                row.text(ClaimColumn.BRANCH_CODE),
                type == null ? null : AccountType.ofCode(type.charAt(0)).orElseThrow(),
                account == null ? null : AccountNumber.padded(account),
                row.text(ClaimColumn.HOLDER_KANA),
                row.required(ClaimColumn.KEYED_BY),
                row.text(ClaimColumn.CLAIMANT_NO),
                role == null ? null : ClaimantRole.valueOf(role),
                row.flag(ClaimColumn.DELEGATED));
    }

    @Override
    public String toString() {
        return "ClaimRow[recordNo=" + recordNo + ", claimNo=" + claimNo + ", receivedOn=" + receivedOn + ", choice="
                + choice + "]";
    }
}
