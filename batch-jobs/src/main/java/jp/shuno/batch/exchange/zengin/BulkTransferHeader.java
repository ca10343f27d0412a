package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.transfer.PayingAccount;

/**
 * 総合振込 ヘッダー・レコード: who pays, when and from which account. Prints the last three digits of the account only.
 *
 * @param remitterCode 振込依頼人コード, 10 digits
 * @param remitterName 振込依頼人名 in half-width kana, without padding
 * @param transferDate 取組日(振込指定日), its year found from a reference date
 * @param bankCode 仕向銀行番号, 4 digits
 * @param bankName 仕向銀行名, possibly empty
 * @param branchCode 仕向支店番号, 3 digits
 * @param branchName 仕向支店名, possibly empty
 * @param accountType 預金種目(依頼人): 1 ordinary, 2 current, 9 other
 * @param accountNumber 口座番号(依頼人)
 */
public record BulkTransferHeader(
        String remitterCode,
        String remitterName,
        LocalDate transferDate,
        String bankCode,
        String bankName,
        String branchCode,
        String branchName,
        char accountType,
        AccountNumber accountNumber) {

    /** The header of a file that is paid from that account; the optional names stay blank. */
    public static BulkTransferHeader of(PayingAccount from, LocalDate transferDate) {
        return new BulkTransferHeader(
                from.remitterCode(),
                from.remitterName(),
                transferDate,
                from.bank().value(),
                "",
                from.branch().value(),
                "",
                from.type().code(),
                from.number());
    }
}
