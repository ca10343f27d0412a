package jp.shuno.domain.transfer;

import java.time.LocalDate;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.money.Yen;

/**
 * 振込不能・組戻の通知: that the money of one data record came back.
 *
 * @param number 還付番号 under which the transfer went (顧客コード1)
 * @param transferDate 振込指定日 of the transfer
 * @param sequence its データ・レコード within that file, from 1
 * @param account account to which it went, as the notice says
 * @param amount what came back
 * @param reason why
 * @param returnedOn day on which it came back
 */
public record TransferReturn(
        RefundNumber number,
        LocalDate transferDate,
        int sequence,
        BankAccount account,
        Yen amount,
        ReturnReason reason,
        LocalDate returnedOn) {}
