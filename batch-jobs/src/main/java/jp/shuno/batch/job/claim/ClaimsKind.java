package jp.shuno.batch.job.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.ClaimRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.FileFormats;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.refund.MyNumberCheck;
import jp.shuno.sql.receipt.FileCount;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code claims} keyed by staff: one row is one claim form. */
@Component
class ClaimsKind implements InboundKind<CsvHeader, ClaimRow> {

    static final String KIND = "claims";

    private static final String COVER = ".cover.csv";

    private final ClaimIntake intake;
    private final RefundClaimMapper claims;

    ClaimsKind(ClaimIntake intake, RefundClaimMapper claims) {
        this.intake = intake;
        this.claims = claims;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The cover of a batch of scans is a CSV too. */
    @Override
    public boolean takes(String fileName) {
        return FileFormats.isCsv(fileName) && !fileName.toLowerCase(Locale.ROOT).endsWith(COVER);
    }

    @Override
    public JobId job() {
        return JobId.READ_REFUND_CLAIMS;
    }

    @Override
    public int rank() {
        return 110;
    }

    @Override
    public InboundFormat<CsvHeader, ClaimRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.claims();
    }

    @Override
    public boolean isArchivedEncrypted() {
        return true;
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<ClaimRow> rows) {
        rows.forEach(row -> intake.take(file, received(row)));
    }

    @Override
    public FileCount stored(String fileId) {
        return new FileCount(claims.countOfFile(fileId) + claims.countRefusedOfFile(fileId), 0);
    }

    private static ReceivedClaim received(ClaimRow row) {
        return new ReceivedClaim(
                row.recordNo(),
                row.claimNo(),
                row.receivedOn(),
                row.choice(),
                row.myNumberConfirmed() ? MyNumberCheck.VALID : MyNumberCheck.MISSING,
                row.bankCode(),
                row.branchCode(),
                row.type(),
                row.account(),
                row.holderKana(),
                row.keyedBy().strip(),
                row.claimantNo(),
                row.role(),
                row.delegated());
    }
}
