package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankDirectory;
import org.jspecify.annotations.Nullable;

/**
 * 振込の前提: by what transfers are looked at before they leave.
 *
 * @param from 支払口座, null while none is configured
 * @param day 振込指定日
 * @param directory 金融機関名簿
 * @param history what was sent before
 * @param mayCutNames R-151 whether a payee's name of more than 30 bytes is cut, and listed; otherwise it stops its
 *     transfer
 */
public record TransferTerms(
        @Nullable PayingAccount from,
        TransferDay day,
        BankDirectory directory,
        TransferHistory history,
        boolean mayCutNames) {}
