package jp.shuno.batch.job.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.DecisionRow;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.DecisionState;
import jp.shuno.sql.worklist.RecordedDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code decisions}: every row with an action is recorded here, once for each time it is sent; the next step applies
 * them one by one.
 */
@Component
class DecisionsKind implements InboundKind<CsvHeader, DecisionRow> {

    private static final int ID_DIGITS = 15;

    private final BulkWriter bulk;

    DecisionsKind(BulkWriter bulk) {
        this.bulk = bulk;
    }

    @Override
    public String kind() {
        return "decisions";
    }

    @Override
    public JobId job() {
        return JobId.APPLY_DECISIONS;
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public InboundFormat<CsvHeader, DecisionRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.decisions();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<DecisionRow> rows) {
        bulk.write(
                DecisionMapper.class,
                rows.stream()
                        .filter(row -> row.action() != null)
                        .map(row -> recorded(file, row))
                        .toList(),
                DecisionMapper::insertDecision);
    }

    private static RecordedDecision recorded(StoredFile file, DecisionRow row) {
        return new RecordedDecision(
                ContentId.of('D', ID_DIGITS, file.fileId(), String.valueOf(row.recordNo())),
                file.fileId(),
                file.name(),
                row.recordNo(),
                file.businessDate(),
                file.round(),
                row.target(),
                Objects.requireNonNull(row.action()),
                row.value(),
                row.reason(),
                row.decidedBy(),
                row.decidedAt(),
                null,
                null,
                DecisionState.RECEIVED,
                null,
                null,
                null);
    }
}
