package jp.shuno.batch.run;

import java.util.Set;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.number.Digits;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account from which refunds are paid, and what its bank wants in a bulk transfer.
 *
 * @param remitterCode 振込依頼人コード, 10 digits
 * @param remitterName 振込依頼人名 in half-width kana, at most 40 characters
 * @param bankCode 仕向銀行番号
 * @param branchCode 仕向支店番号
 * @param accountType 預金種目 of our account: 1, 2 or 9
 * @param accountNumber 口座番号 of our account, empty = no refund can be paid yet
 * @param crlf whether CR LF follows every record, the last one included; otherwise nothing does
 * @param transferMethod 振込指定区分: 7, 8, 0, or empty for a blank
 * @param blankClearingHouse whether 手形交換所番号 stays blank; otherwise it is zeros
 */
public record TransferAgreement(
        @DefaultValue("") String remitterCode,
        @DefaultValue("") String remitterName,
        @DefaultValue("") String bankCode,
        @DefaultValue("") String branchCode,
        @DefaultValue("1") String accountType,
        @DefaultValue("") String accountNumber,
        @DefaultValue("true") boolean crlf,
        @DefaultValue("7") String transferMethod,
        @DefaultValue("false") boolean blankClearingHouse) {

    private static final String KEY = "profiles.refund-transfer.*.";
    private static final int MOST_NAME_BYTES = 40;

    /** @throws WrongSettingException when an account is named in part, or a value is none that a bank takes */
    public TransferAgreement {
        if (!Set.of("7", "8", "0", "").contains(transferMethod.strip())) {
            throw new WrongSettingException(KEY + "transfer-method", "7・8・0 のいずれか、または空が必要です");
        }
        if (!accountNumber.isBlank()) {
            if (!(Digits.are(remitterCode, 10)
                    && Digits.are(bankCode, 4)
                    && !Set.of("0000", "9999").contains(bankCode)
                    && Digits.are(branchCode, 3)
                    && Set.of("1", "2", "9").contains(accountType)
                    && Digits.are(accountNumber, 7))) {
                throw new WrongSettingException(
                        KEY + "account-number", "依頼人コード10桁・銀行4桁・支店3桁・預金種目(1・2・9)・口座番号7桁をそろえて指定してください");
            }
            if (remitterName.isBlank()
                    || remitterName.length() > MOST_NAME_BYTES
                    || !BankKanaClass.PARTY_NAME.permitsAll(remitterName)) {
                throw new WrongSettingException(KEY + "remitter-name", "銀行で使える半角カナ・英数字が1〜40文字必要です");
            }
        }
    }

    /** Without the account number. */
    @Override
    public String toString() {
        return "TransferAgreement[remitterCode=" + remitterCode + ", bankCode=" + bankCode + ", branchCode="
                + branchCode + "]";
    }
}
