package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.BankBranchRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.bank.BankBranch;
import jp.shuno.sql.bank.BankBranchMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code bank-directory}: a branch replaces the one of the same code and validity. */
@Component
class BankDirectoryKind implements InboundKind<CsvHeader, BankBranchRow> {

    private final BulkWriter bulk;

    BankDirectoryKind(BulkWriter bulk) {
        this.bulk = bulk;
    }

    @Override
    public String kind() {
        return "bank-directory";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_LEDGER;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public InboundFormat<CsvHeader, BankBranchRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.bankDirectory();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<BankBranchRow> rows) {
        List<BankBranch> branches = rows.stream()
                .map(row -> new BankBranch(
                        row.bankCode(),
                        row.bankKana(),
                        row.bankName(),
                        row.branchCode(),
                        row.branchKana(),
                        row.branchName(),
                        row.validFrom(),
                        row.validTo()))
                .toList();
        Upsert.write(
                bulk,
                BankBranchMapper.class,
                branches,
                branch -> List.of(branch.bankCode(), branch.branchCode(), branch.validFrom()),
                BankBranchMapper::updateBranch,
                BankBranchMapper::insertBranch);
    }
}
