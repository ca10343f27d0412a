package jp.shuno.batch.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.batch.exchange.csv.ElqrRow;
import jp.shuno.batch.exchange.csv.PayeasyRow;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * One payment over Pay-easy or by eL-QR, in the words of R-022.
 *
 * @param kind immediate notice, bulk notice or payment, cancellation
 * @param number payment number
 * @param amount yen, late charge included
 * @param lateCharge the late charge in it
 * @param paidOn paid date
 * @param receiptNo the network's number of the payment
 * @param fundOn fund date, null where the record has none
 */
public record NetworkPayment(
        ReceiptKind kind,
        String number,
        long amount,
        long lateCharge,
        LocalDate paidOn,
        String receiptNo,
        @Nullable LocalDate fundOn) {

    /** Biller number of the invented municipality. */
    public static final String BILLER = "14299";

    private static final String MUNICIPALITY = "142999";
    private static final int FUND_AFTER_DAYS = 3;

    private static NetworkPayment of(ReceiptKind kind, Bill bill, LocalDate paidOn, String receiptNo) {
        return new NetworkPayment(
                kind,
                bill.customerNumber().value(),
                bill.amount(),
                0,
                paidOn,
                receiptNo,
                kind == ReceiptKind.CONFIRMED ? paidOn.plusDays(FUND_AFTER_DAYS) : null);
    }

    /** 即時消込. */
    public static NetworkPayment immediate(Bill bill, LocalDate paidOn, String receiptNo) {
        return of(ReceiptKind.FLASH, bill, paidOn, receiptNo);
    }

    /** 一括消込, or a payment by eL-QR; funded three days after the payment. */
    public static NetworkPayment bulk(Bill bill, LocalDate paidOn, String receiptNo) {
        return of(ReceiptKind.CONFIRMED, bill, paidOn, receiptNo);
    }

    /** 取消. */
    public static NetworkPayment cancelled(Bill bill, LocalDate paidOn, String receiptNo) {
        return of(ReceiptKind.CANCEL, bill, paidOn, receiptNo);
    }

    /** The same record with another amount. */
    public NetworkPayment amount(long yen) {
        return new NetworkPayment(kind, number, yen, lateCharge, paidOn, receiptNo, fundOn);
    }

    /** The same record with another number. */
    public NetworkPayment numbered(String other) {
        return new NetworkPayment(kind, other, amount, lateCharge, paidOn, receiptNo, fundOn);
    }

    /** The same record funded on another day. */
    public NetworkPayment fundedOn(LocalDate day) {
        return new NetworkPayment(kind, number, amount, lateCharge, paidOn, receiptNo, day);
    }

    PayeasyRow toPayeasy(int recordNo) {
        return new PayeasyRow(
                recordNo,
                BILLER,
                number,
                "123456",
                "101",
                Yen.of(amount),
                Yen.of(lateCharge),
                paidOn,
                LocalTime.of(22, 10),
                "9001",
                "001",
                "2",
                receiptNo,
                kind,
                fundOn);
    }

    ElqrRow toElqr(int recordNo) {
        return new ElqrRow(
                recordNo,
                MUNICIPALITY,
                BILLER,
                number,
                "123456",
                "101",
                number,
                Yen.of(amount - lateCharge),
                Yen.of(lateCharge),
                Yen.ZERO,
                paidOn,
                paidOn,
                fundOn,
                "2",
                "9001",
                kind);
    }
}
