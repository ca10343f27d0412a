package jp.shuno.batch.exchange.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/** Writes an {@code elqr} file by the same columns that are read: data rows and the total row. */
public final class ElqrEncoder {

    private ElqrEncoder() {}

    /** A whole file in memory; record numbers are not written, the order is. */
    public static byte[] encode(List<ElqrRow> payments, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> columns =
                Stream.of(ElqrColumn.values()).map(ElqrColumn::columnName).toList();
        try (CsvTableWriter file = new CsvTableWriter(out, charset, columns)) {
            for (ElqrRow payment : payments) {
                file.row(Arrays.stream(ElqrColumn.values())
                        .map(column -> text(data(column, payment)))
                        .toList());
            }
            file.row(Arrays.stream(ElqrColumn.values())
                    .map(column -> text(total(column, payments)))
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static @Nullable Object data(ElqrColumn column, ElqrRow payment) {
        return switch (column) {
            case RECORD_KIND -> "2";
            case MUNICIPALITY_CODE -> payment.municipalityCode();
            case BILLER_NUMBER -> payment.billerNumber();
            case PAYMENT_NUMBER -> payment.paymentNumber();
            case CONFIRMATION_NUMBER -> payment.confirmationNumber();
            case CATEGORY_CODE -> payment.categoryCode();
            case CASE_KEY -> payment.caseKey();
            case AMOUNT_PRINCIPAL -> payment.principal().amount();
            case AMOUNT_LATE_CHARGE -> payment.lateCharge().amount();
            case AMOUNT_FEE -> payment.fee().amount();
            case TOTAL -> payment.total().amount();
            case PAID_DATE -> payment.paidDate();
            case RECEIVED_DATE -> payment.receivedDate();
            case FUND_DATE -> payment.fundDate();
            case METHOD -> payment.method();
            case INSTITUTION_CODE -> payment.institutionCode();
            case STATUS -> payment.kind() == ReceiptKind.CANCEL ? "9" : "1";
        };
    }

    private static @Nullable Object total(ElqrColumn column, List<ElqrRow> payments) {
        return switch (column) {
            case RECORD_KIND -> "8";
            case PAYMENT_NUMBER -> payments.size();
            case AMOUNT_PRINCIPAL -> sum(payments, ElqrRow::principal);
            case AMOUNT_LATE_CHARGE -> sum(payments, ElqrRow::lateCharge);
            case AMOUNT_FEE -> sum(payments, ElqrRow::fee);
            case TOTAL -> sum(payments, ElqrRow::total);
            case MUNICIPALITY_CODE,
                    BILLER_NUMBER,
                    CONFIRMATION_NUMBER,
                    CATEGORY_CODE,
                    CASE_KEY,
                    PAID_DATE,
                    RECEIVED_DATE,
                    FUND_DATE,
                    METHOD,
                    INSTITUTION_CODE,
                    STATUS -> null;
        };
    }

    private static long sum(List<ElqrRow> payments, Function<ElqrRow, Yen> figure) {
        return Yen.total(payments.stream().map(figure).toList()).amount();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
