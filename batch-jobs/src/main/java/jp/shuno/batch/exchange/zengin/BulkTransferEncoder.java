package jp.shuno.batch.exchange.zengin;

import java.io.IOException;
import java.io.OutputStream;
import jp.shuno.batch.exchange.fixedlength.EndField;
import jp.shuno.batch.exchange.fixedlength.RecordBuilder;
import jp.shuno.batch.exchange.fixedlength.RecordKind;
import jp.shuno.batch.exchange.fixedlength.RecordOutput;
import jp.shuno.domain.calendar.YearlessDate;

/** Writes a bulk transfer by the same layouts that the decoder reads. */
final class BulkTransferEncoder {

    private static final String NO_CLEARING_HOUSE = "0000";

    private final BulkTransferProfile profile;

    BulkTransferEncoder(BulkTransferProfile profile) {
        this.profile = profile;
    }

    /**
     * Header, data records, trailer, end record.
     *
     * @param out stays open
     * @throws IllegalArgumentException when a value does not fit into its field
     */
    void encode(OutputStream out, BulkTransferHeader header, Iterable<BulkTransferRecord> transfers)
            throws IOException {
        RecordOutput records = new RecordOutput(out, profile.crlf());
        records.write(header(header));
        BulkTransferTotals counted = BulkTransferTotals.NONE;
        for (BulkTransferRecord transfer : transfers) {
            records.write(data(transfer));
            counted = counted.plus(transfer);
        }
        records.write(trailer(counted));
        records.write(new RecordBuilder<>(EndField.LAYOUT).digits(EndField.RECORD_TYPE, RecordKind.END.code()));
    }

    private static RecordBuilder<BulkTransferHeaderField> header(BulkTransferHeader header) {
        return new RecordBuilder<>(BulkTransferHeaderField.LAYOUT)
                .digits(BulkTransferHeaderField.RECORD_TYPE, RecordKind.HEADER.code())
                .digits(BulkTransferHeaderField.BUSINESS_TYPE, BulkTransferHeaderCheck.MARK.businessType())
                .digits(BulkTransferHeaderField.CODE_CLASS, FileMark.JIS)
                .digits(BulkTransferHeaderField.REMITTER_CODE, header.remitterCode())
                .text(BulkTransferHeaderField.REMITTER_NAME, header.remitterName())
                .digits(
                        BulkTransferHeaderField.TRANSFER_DATE,
                        YearlessDate.of(header.transferDate()).digits())
                .digits(BulkTransferHeaderField.ORIGIN_BANK_CODE, header.bankCode())
                .text(BulkTransferHeaderField.ORIGIN_BANK_NAME, header.bankName())
                .digits(BulkTransferHeaderField.ORIGIN_BRANCH_CODE, header.branchCode())
                .text(BulkTransferHeaderField.ORIGIN_BRANCH_NAME, header.branchName())
                .digits(BulkTransferHeaderField.ORIGIN_ACCOUNT_TYPE, String.valueOf(header.accountType()))
                .digits(
                        BulkTransferHeaderField.ORIGIN_ACCOUNT_NUMBER,
                        header.accountNumber().value());
    }

    private RecordBuilder<BulkTransferDataField> data(BulkTransferRecord transfer) {
        return new RecordBuilder<>(BulkTransferDataField.LAYOUT)
                .digits(BulkTransferDataField.RECORD_TYPE, RecordKind.DATA.code())
                .digits(BulkTransferDataField.PAYEE_BANK_CODE, transfer.bankCode())
                .text(BulkTransferDataField.PAYEE_BANK_NAME, transfer.bankName())
                .digits(BulkTransferDataField.PAYEE_BRANCH_CODE, transfer.branchCode())
                .text(BulkTransferDataField.PAYEE_BRANCH_NAME, transfer.branchName())
                .text(BulkTransferDataField.CLEARING_HOUSE, profile.blankClearingHouse() ? "" : NO_CLEARING_HOUSE)
                .digits(BulkTransferDataField.PAYEE_ACCOUNT_TYPE, String.valueOf(transfer.accountType()))
                .digits(
                        BulkTransferDataField.PAYEE_ACCOUNT_NUMBER,
                        transfer.accountNumber().value())
                .text(BulkTransferDataField.PAYEE_NAME, transfer.payeeName())
                .number(BulkTransferDataField.TRANSFER_AMOUNT, transfer.amount().amount())
                .digits(BulkTransferDataField.NEW_CODE, String.valueOf(transfer.newCode()))
                .digits(BulkTransferDataField.CUSTOMER_CODE_1, transfer.customerCode1())
                .digits(BulkTransferDataField.CUSTOMER_CODE_2, transfer.customerCode2())
                .text(BulkTransferDataField.TRANSFER_METHOD, String.valueOf(transfer.transferMethod()));
    }

    private static RecordBuilder<BulkTransferTrailerField> trailer(BulkTransferTotals totals) {
        return new RecordBuilder<>(BulkTransferTrailerField.LAYOUT)
                .digits(BulkTransferTrailerField.RECORD_TYPE, RecordKind.TRAILER.code())
                .number(BulkTransferTrailerField.TOTAL_COUNT, totals.count())
                .number(BulkTransferTrailerField.TOTAL_AMOUNT, totals.amount());
    }
}
