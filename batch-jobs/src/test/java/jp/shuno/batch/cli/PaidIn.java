package jp.shuno.batch.cli;

import java.time.LocalDate;
import jp.shuno.batch.exchange.zengin.TransferInRecord;
import jp.shuno.domain.money.Yen;

/**
 * 入金: one deposit into the account of the invented municipality.
 *
 * @param accountDate account date
 * @param amount yen
 * @param remitterCode who paid it in
 * @param cancels whether it takes such a deposit back
 */
public record PaidIn(LocalDate accountDate, long amount, String remitterCode, boolean cancels) {

    /** A deposit of an agent. */
    public static PaidIn on(LocalDate accountDate, long amount) {
        return new PaidIn(accountDate, amount, "0000000777", false);
    }

    /** The same deposit by another remitter. */
    public PaidIn by(String code) {
        return new PaidIn(accountDate, amount, code, cancels);
    }

    /** The record by which the bank takes it back. */
    public PaidIn takenBackOn(LocalDate day) {
        return new PaidIn(day, amount, remitterCode, true);
    }

    TransferInRecord toRecord(int recordNo) {
        return new TransferInRecord(
                recordNo,
                "%06d".formatted(recordNo),
                accountDate,
                accountDate,
                Yen.of(amount),
                Yen.ZERO,
                remitterCode,
                "ｶ)ﾐﾅﾄｼﾕｳﾉｳ",
                "",
                "",
                cancels,
                "");
    }
}
