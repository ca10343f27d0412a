package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.ElqrRow;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code elqr}: payments by eL-QR. A payment is final at once; a cancellation never acts by itself, staff
 * hear of it. Two records are the same record sent twice where all columns are equal.
 */
@Component
class ElqrKind implements InboundKind<CsvHeader, ElqrRow> {

    private static final int REFERENCE_DIGITS = 40;

    private final FileFormats formats;
    private final ReceiptStore store;

    ElqrKind(FileFormats formats, ReceiptStore store) {
        this.formats = formats;
        this.store = store;
    }

    @Override
    public String kind() {
        return "elqr";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 78;
    }

    @Override
    public InboundFormat<CsvHeader, ElqrRow> format(@Nullable String profile, LocalDate businessDate) {
        return formats.elqr(profile);
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<ElqrRow> rows) {
        store.store(file, rows.stream().map(row -> receipt(file, row)).toList());
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(StoredFile file, ElqrRow row) {
        CodeDefect defect = defect(row);
        return new Receipt(
                Receipt.id(file.sha256(), row.recordNo()),
                file.sha256(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                Channel.ELQR,
                row.kind(),
                row.caseKey(),
                row.paidDate(),
                null,
                row.institutionCode(),
                row.method(),
                reference(row),
                row.kind() == ReceiptKind.CONFIRMED ? row.fundDate() : null,
                row.total(),
                row.lateCharge(),
                null,
                defect == null ? NetworkKeys.termKey(row.caseKey()).orElse(null) : null,
                defect,
                true);
    }

    /** The case key names the term; a payment number that says otherwise makes both doubtful. */
    private static @Nullable CodeDefect defect(ElqrRow row) {
        return row.caseKey().equals(row.paymentNumber()) ? NetworkKeys.defect(row.caseKey()) : CodeDefect.CODE_FORMAT;
    }

    /** Stands for the whole line: equal exactly where every column is. */
    private static String reference(ElqrRow row) {
        return ContentId.of(
                'L',
                REFERENCE_DIGITS,
                row.municipalityCode(),
                row.billerNumber(),
                row.paymentNumber(),
                String.valueOf(row.confirmationNumber()),
                String.valueOf(row.categoryCode()),
                row.caseKey(),
                String.valueOf(row.principal().amount()),
                String.valueOf(row.lateCharge().amount()),
                String.valueOf(row.fee().amount()),
                row.paidDate().toString(),
                String.valueOf(row.receivedDate()),
                String.valueOf(row.fundDate()),
                String.valueOf(row.method()),
                String.valueOf(row.institutionCode()),
                row.kind().name());
    }
}
