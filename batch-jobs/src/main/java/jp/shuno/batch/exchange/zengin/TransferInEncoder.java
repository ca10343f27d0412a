package jp.shuno.batch.exchange.zengin;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.batch.exchange.fixedlength.RecordOutput;
import jp.shuno.domain.calendar.EraDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a transfer-in advice by the same layouts that the decoder reads. Names of our own bank, branch and account
 * stay blank.
 */
final class TransferInEncoder {

    private final TransferInVariant variant;

    TransferInEncoder(TransferInVariant variant) {
        this.variant = variant;
    }

    /**
     * Header, data records, trailer, end record.
     *
     * @param out stays open
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    void encode(OutputStream out, TransferInHeader header, Iterable<TransferInRecord> deposits, boolean crlf)
            throws IOException {
        RecordOutput records = new RecordOutput(out, crlf);
        records.write(header(header));
        TransferInTotals counted = TransferInTotals.NONE;
        for (TransferInRecord deposit : deposits) {
            records.write(data(deposit));
            counted = counted.plus(deposit);
        }
        records.write(trailer(counted));
        records.write(new RecordBuilder<>(TransferInEndField.LAYOUT)
                .digits(TransferInEndField.RECORD_TYPE, RecordKind.END.code()));
    }

    private static RecordBuilder<TransferInHeaderField> header(TransferInHeader header) {
        return new RecordBuilder<>(TransferInHeaderField.LAYOUT)
                .digits(TransferInHeaderField.RECORD_TYPE, RecordKind.HEADER.code())
                .digits(TransferInHeaderField.BUSINESS_TYPE, TransferInHeaderCheck.MARK.businessType())
                .digits(TransferInHeaderField.CODE_CLASS, FileMark.JIS)
                .digits(TransferInHeaderField.CREATED_DATE, digits(header.createdOn()))
                .digits(TransferInHeaderField.FROM_DATE, digits(header.from()))
                .digits(TransferInHeaderField.TO_DATE, digits(header.to()))
                .digits(TransferInHeaderField.BANK_CODE, header.account().bankCode())
                .digits(TransferInHeaderField.BRANCH_CODE, header.account().branchCode())
                .digits(
                        TransferInHeaderField.ACCOUNT_TYPE,
                        String.valueOf(header.account().type()))
                .digits(
                        TransferInHeaderField.ACCOUNT_NUMBER,
                        header.account().number().value());
    }

    private RecordBuilder<TransferInDataField> data(TransferInRecord deposit) {
        return new RecordBuilder<>(variant.dataLayout())
                .digits(TransferInDataField.RECORD_TYPE, RecordKind.DATA.code())
                .digits(TransferInDataField.INQUIRY_NUMBER, deposit.inquiryNumber())
                .digits(TransferInDataField.ACCOUNT_DATE, digits(deposit.accountDate()))
                .digits(TransferInDataField.VALUE_DATE, digits(deposit.valueDate()))
                .number(TransferInDataField.AMOUNT, deposit.amount().amount())
                .number(
                        TransferInDataField.OTHER_INSTRUMENT_AMOUNT,
                        deposit.otherInstrumentAmount().amount())
                .digits(TransferInDataField.REMITTER_CODE, deposit.remitterCode())
                .text(TransferInDataField.REMITTER_NAME, deposit.remitterName())
                .text(TransferInDataField.ORIGIN_BANK_NAME, deposit.originBankName())
                .text(TransferInDataField.ORIGIN_BRANCH_NAME, deposit.originBranchName())
                .text(TransferInDataField.CANCEL_FLAG, deposit.cancels() ? "1" : " ")
                .text(TransferInDataField.EDI_INFO, deposit.ediInfo());
    }

    private static RecordBuilder<TransferInTrailerField> trailer(TransferInTotals totals) {
        return new RecordBuilder<>(TransferInTrailerField.LAYOUT)
                .digits(TransferInTrailerField.RECORD_TYPE, RecordKind.TRAILER.code())
                .number(TransferInTrailerField.TRANSFER_COUNT, totals.transferCount())
                .number(TransferInTrailerField.TRANSFER_AMOUNT, totals.transferAmount())
                .number(TransferInTrailerField.CANCEL_COUNT, totals.cancelCount())
                .number(TransferInTrailerField.CANCEL_AMOUNT, totals.cancelAmount());
    }

    private static String digits(@Nullable LocalDate date) {
        return date == null ? EraDate.NONE : EraDate.of(date).digits();
    }
}
