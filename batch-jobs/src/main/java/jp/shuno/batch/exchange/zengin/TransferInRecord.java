package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 振込入金通知 データ・レコード: one deposit, or the cancellation of one. Prints neither remitter nor EDI information.
 *
 * @param recordNo the data record within the file, from 1
 * @param inquiryNumber 照会番号, 6 digits
 * @param accountDate 勘定日
 * @param valueDate 起算日, null where none is given
 * @param amount 金額
 * @param otherInstrumentAmount うち他店券金額
 * @param remitterCode 振込依頼人コード, 10 digits
 * @param remitterName 振込依頼人名 in half-width kana, without padding
 * @param originBankName 仕向銀行名, possibly empty
 * @param originBranchName 仕向店名, possibly empty
 * @param cancels 取消区分: whether it takes an earlier deposit back
 * @param ediInfo EDI情報, possibly empty
 */
public record TransferInRecord(
        int recordNo,
        String inquiryNumber,
        LocalDate accountDate,
        @Nullable LocalDate valueDate,
        Yen amount,
        Yen otherInstrumentAmount,
        String remitterCode,
        String remitterName,
        String originBankName,
        String originBranchName,
        boolean cancels,
        String ediInfo) {

    @Override
    public String toString() {
        return "TransferInRecord[recordNo=" + recordNo + ", accountDate=" + accountDate + ", amount=" + amount.amount()
                + ", remitterCode=" + remitterCode + ", cancels=" + cancels + "]";
    }
}
