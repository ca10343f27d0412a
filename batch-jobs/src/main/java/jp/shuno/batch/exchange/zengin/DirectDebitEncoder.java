package jp.shuno.batch.exchange.zengin;

import java.io.IOException;
import java.io.OutputStream;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.batch.exchange.fixedlength.RecordOutput;
import jp.shuno.domain.calendar.YearlessDate;

/**
 * Writes a direct debit file by the same layouts that the decoder reads. Names of banks and branches are optional in
 * the format and stay blank.
 */
final class DirectDebitEncoder {

    private final DirectDebitPhase phase;
    private final CollectionAccount account;

    DirectDebitEncoder(DirectDebitPhase phase, CollectionAccount account) {
        this.phase = phase;
        this.account = account;
    }

    /**
     * Header, data records, trailer, end record.
     *
     * @param out stays open
     * @throws IllegalArgumentException when a value does not fit into its field, or a request holds a result
     */
    void encode(OutputStream out, DirectDebitHeader header, Iterable<DirectDebitRecord> debits, boolean crlf)
            throws IOException {
        RecordOutput records = new RecordOutput(out, crlf);
        records.write(header(header));
        DirectDebitTotals counted = DirectDebitTotals.NONE;
        for (DirectDebitRecord debit : debits) {
            records.write(data(debit));
            counted = counted.plus(debit);
        }
        records.write(trailer(phase.stated(counted)));
        records.write(new RecordBuilder<>(EndField.LAYOUT).digits(EndField.RECORD_TYPE, RecordKind.END.code()));
    }

    private RecordBuilder<DirectDebitHeaderField> header(DirectDebitHeader header) {
        return new RecordBuilder<>(DirectDebitHeaderField.LAYOUT)
                .digits(DirectDebitHeaderField.RECORD_TYPE, RecordKind.HEADER.code())
                .digits(DirectDebitHeaderField.BUSINESS_TYPE, DirectDebitHeaderCheck.MARK.businessType())
                .digits(DirectDebitHeaderField.CODE_CLASS, FileMark.JIS)
                .digits(DirectDebitHeaderField.ORIGINATOR_CODE, header.originatorCode())
                .text(DirectDebitHeaderField.ORIGINATOR_NAME, header.originatorName())
                .digits(
                        DirectDebitHeaderField.DEBIT_DATE,
                        YearlessDate.of(header.debitDate()).digits())
                .digits(DirectDebitHeaderField.COLLECTION_BANK_CODE, header.bankCode())
                .digits(DirectDebitHeaderField.COLLECTION_BRANCH_CODE, header.branchCode())
                .text(
                        DirectDebitHeaderField.COLLECTION_ACCOUNT_TYPE,
                        String.valueOf(account.type().code()))
                .digits(
                        DirectDebitHeaderField.COLLECTION_ACCOUNT_NUMBER,
                        account.number().value());
    }

    private RecordBuilder<DirectDebitDataField> data(DirectDebitRecord debit) {
        if (phase == DirectDebitPhase.REQUEST && !debit.isCollected()) {
            throw new IllegalArgumentException("a request carries no result: record " + debit.recordNo());
        }
        return new RecordBuilder<>(DirectDebitDataField.LAYOUT)
                .digits(DirectDebitDataField.RECORD_TYPE, RecordKind.DATA.code())
                .digits(DirectDebitDataField.PAYER_BANK_CODE, debit.bankCode())
                .digits(DirectDebitDataField.PAYER_BRANCH_CODE, debit.branchCode())
                .digits(DirectDebitDataField.PAYER_ACCOUNT_TYPE, String.valueOf(debit.accountType()))
                .digits(
                        DirectDebitDataField.PAYER_ACCOUNT_NUMBER,
                        debit.accountNumber().value())
                .text(DirectDebitDataField.PAYER_NAME, debit.payerName())
                .number(DirectDebitDataField.DEBIT_AMOUNT, debit.amount().amount())
                .digits(DirectDebitDataField.NEW_CODE, String.valueOf(debit.newCode()))
                .digits(
                        DirectDebitDataField.CUSTOMER_NUMBER,
                        debit.customerNumber().value())
                .text(DirectDebitDataField.RESULT_CODE, String.valueOf(debit.resultCode()));
    }

    private static RecordBuilder<DirectDebitTrailerField> trailer(DirectDebitTotals totals) {
        return new RecordBuilder<>(DirectDebitTrailerField.LAYOUT)
                .digits(DirectDebitTrailerField.RECORD_TYPE, RecordKind.TRAILER.code())
                .number(DirectDebitTrailerField.TOTAL_COUNT, totals.totalCount())
                .number(DirectDebitTrailerField.TOTAL_AMOUNT, totals.totalAmount())
                .number(DirectDebitTrailerField.COLLECTED_COUNT, totals.collectedCount())
                .number(DirectDebitTrailerField.COLLECTED_AMOUNT, totals.collectedAmount())
                .number(DirectDebitTrailerField.FAILED_COUNT, totals.failedCount())
                .number(DirectDebitTrailerField.FAILED_AMOUNT, totals.failedAmount());
    }
}
