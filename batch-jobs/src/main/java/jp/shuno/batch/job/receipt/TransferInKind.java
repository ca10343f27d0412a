package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.zengin.TransferInHeader;
import jp.shuno.batch.exchange.zengin.TransferInRecord;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.deposit.Deposit;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.deposit.DepositAdvice;
import jp.shuno.sql.deposit.DepositMapper;
import jp.shuno.sql.deposit.DepositRow;
import jp.shuno.sql.deposit.DepositState;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code transfer-in}: what came into our accounts. Its records are no receipts; they are tied to files. */
@Component
class TransferInKind implements InboundKind<TransferInHeader, TransferInRecord> {

    private final FileFormats formats;
    private final DepositMapper deposits;
    private final BulkWriter bulk;

    TransferInKind(FileFormats formats, DepositMapper deposits, BulkWriter bulk) {
        this.formats = formats;
        this.deposits = deposits;
        this.bulk = bulk;
    }

    @Override
    public String kind() {
        return "transfer-in";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public InboundFormat<TransferInHeader, TransferInRecord> format(@Nullable String profile, LocalDate businessDate) {
        return formats.transferIn(profile, businessDate);
    }

    @Override
    public void storeHeader(StoredFile file, TransferInHeader header) {
        deposits.insertAdvice(new DepositAdvice(
                file.fileId(),
                header.account().bankCode(),
                header.account().branchCode(),
                String.valueOf(header.account().type()),
                header.createdOn(),
                header.from(),
                header.to()));
    }

    @Override
    public void storeRecords(StoredFile file, TransferInHeader header, List<TransferInRecord> records) {
        bulk.write(
                DepositMapper.class,
                records.stream().map(record -> row(file, header, record)).toList(),
                DepositMapper::insertDeposit);
    }

    @Override
    public FileCount stored(String fileId) {
        return deposits.countOfFile(fileId);
    }

    private static DepositRow row(StoredFile file, TransferInHeader header, TransferInRecord record) {
        return new DepositRow(
                Deposit.id(file.sha256(), record.recordNo()),
                file.fileId(),
                file.name(),
                file.sha256(),
                record.recordNo(),
                file.businessDate(),
                header.account().bankCode(),
                record.accountDate(),
                record.valueDate(),
                record.amount(),
                record.otherInstrumentAmount(),
                record.inquiryNumber(),
                record.remitterCode(),
                emptyToNull(record.remitterName()),
                emptyToNull(record.originBankName()),
                emptyToNull(record.originBranchName()),
                emptyToNull(record.ediInfo()),
                record.cancels(),
                DepositState.OPEN,
                null,
                Yen.ZERO,
                null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
