package jp.shuno.batch.exchange.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/** Writes a {@code payeasy} file by the same columns that are read: header, data, total and end row. */
public final class PayeasyEncoder {

    private PayeasyEncoder() {}

    /**
     * A whole file in memory; record numbers are not written, the order is.
     *
     * @param fundDate 入金日 of the header row, null for none
     */
    public static byte[] encode(
            String billerNumber, @Nullable LocalDate fundDate, List<PayeasyRow> payments, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> columns =
                Stream.of(PayeasyColumn.values()).map(PayeasyColumn::columnName).toList();
        try (CsvTableWriter file = new CsvTableWriter(out, charset, columns)) {
            file.row(row(column -> header(column, billerNumber, fundDate)));
            for (PayeasyRow payment : payments) {
                file.row(row(column -> data(column, payment)));
            }
            file.row(row(column -> total(column, payments)));
            file.row(row(column -> column == PayeasyColumn.RECORD_KIND ? "9" : null));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static List<String> row(Function<PayeasyColumn, @Nullable Object> values) {
        return Arrays.stream(PayeasyColumn.values())
                .map(column -> {
                    Object value = values.apply(column);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }

    private static @Nullable Object header(PayeasyColumn column, String billerNumber, @Nullable LocalDate fundDate) {
        if (column == PayeasyColumn.FUND_DATE) {
            return fundDate;
        }
        return column == PayeasyColumn.RECORD_KIND ? "1" : column == PayeasyColumn.BILLER_NUMBER ? billerNumber : null;
    }

    private static @Nullable Object data(PayeasyColumn column, PayeasyRow payment) {
        return switch (column) {
            case RECORD_KIND -> "2";
            case BILLER_NUMBER -> payment.billerNumber();
            case PAYMENT_NUMBER -> payment.paymentNumber();
            case CONFIRMATION_NUMBER -> payment.confirmationNumber();
            case PAYMENT_CATEGORY -> payment.paymentCategory();
            case AMOUNT -> payment.amount().amount();
            case LATE_CHARGE -> payment.lateCharge().amount();
            case PAID_DATE -> payment.paidDate();
            case PAID_TIME -> payment.paidTime();
            case BANK_CODE -> payment.bankCode();
            case BRANCH_CODE -> payment.branchCode();
            case CHANNEL -> payment.channel();
            case RECEIPT_NO -> payment.receiptNo();
            case NOTICE_KIND -> noticeKind(payment.kind());
            case FUND_DATE -> payment.fundDate();
        };
    }

    private static @Nullable Object total(PayeasyColumn column, List<PayeasyRow> payments) {
        if (column == PayeasyColumn.AMOUNT || column == PayeasyColumn.LATE_CHARGE) {
            Function<PayeasyRow, Yen> figure =
                    column == PayeasyColumn.AMOUNT ? PayeasyRow::amount : PayeasyRow::lateCharge;
            return Yen.total(payments.stream().map(figure).toList()).amount();
        }
        return column == PayeasyColumn.RECORD_KIND
                ? "8"
                : column == PayeasyColumn.PAYMENT_NUMBER ? payments.size() : null;
    }

    private static String noticeKind(ReceiptKind kind) {
        return switch (kind) {
            case FLASH -> "1";
            case CONFIRMED -> "2";
            case CANCEL -> "9";
        };
    }
}
