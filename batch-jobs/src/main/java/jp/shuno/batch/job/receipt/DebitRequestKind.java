package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitHeader;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.DirectDebitAgreement;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.bank.DebitRequestItem;
import jp.shuno.sql.bank.DebitRequestMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code dd-request}: requests sent by a previous system, registered so that their results can be checked. */
@Component
class DebitRequestKind implements InboundKind<DirectDebitHeader, DirectDebitRecord> {

    private final DirectDebitAgreement agreement;
    private final DebitRequestMapper requests;
    private final BulkWriter bulk;

    DebitRequestKind(DirectDebitAgreement agreement, DebitRequestMapper requests, BulkWriter bulk) {
        this.agreement = agreement;
        this.requests = requests;
        this.bulk = bulk;
    }

    @Override
    public String kind() {
        return "dd-request";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public InboundFormat<DirectDebitHeader, DirectDebitRecord> format(
            @Nullable String profile, LocalDate businessDate) {
        return DirectDebitFormat.request(agreement.profile(profile), businessDate);
    }

    @Override
    public void storeHeader(StoredFile file, DirectDebitHeader header) {
        requests.insertRequest(file.fileId(), header.originatorCode(), header.debitDate(), header.bankCode());
    }

    @Override
    public void storeRecords(StoredFile file, DirectDebitHeader header, List<DirectDebitRecord> records) {
        List<DebitRequestItem> items = records.stream()
                .map(record -> new DebitRequestItem(
                        file.fileId(),
                        record.recordNo(),
                        record.customerNumber().value(),
                        record.bankCode(),
                        record.branchCode(),
                        record.accountType(),
                        record.accountNumber(),
                        record.amount()))
                .toList();
        bulk.write(DebitRequestMapper.class, items, DebitRequestMapper::insertItem);
    }
}
