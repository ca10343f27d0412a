package jp.shuno.batch.report;

import java.time.LocalDate;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 振込依頼一覧の1行: a refund in a bank file. Neither the report nor the line prints the payee's name.
 *
 * @param fileName bank file
 * @param transferDate 振込指定日
 * @param sequenceNo データ・レコード
 * @param refundNo 還付番号
 * @param claimantNo 還付請求者
 * @param amount 振込金額 of this refund
 * @param bankCode 金融機関番号
 * @param branchCode 店番号
 * @param type 預金種目
 * @param number 口座番号
 * @param cut how the payee's name was cut, null where it stands whole
 */
public record TransferLine(
        String fileName,
        LocalDate transferDate,
        int sequenceNo,
        String refundNo,
        String claimantNo,
        Yen amount,
        String bankCode,
        String branchCode,
        AccountType type,
        AccountNumber number,
        @Nullable String cut) {

    @Override
    public String toString() {
        return "TransferLine[refundNo=" + refundNo + ", amount=" + amount.amount() + "]";
    }
}
