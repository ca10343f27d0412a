package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.AssessmentRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.job.assessment.LedgerNumbers.Checked;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.assessment.RowState;
import jp.shuno.sql.assessment.StagedAssessment;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code assessments}: rows are staged here; the next step applies them in revision order over all files of a day. */
@Component
class AssessmentsKind implements InboundKind<CsvHeader, AssessmentRow> {

    private final BulkWriter bulk;
    private final ExceptionBook exceptions;

    AssessmentsKind(BulkWriter bulk, ExceptionBook exceptions) {
        this.bulk = bulk;
        this.exceptions = exceptions;
    }

    @Override
    public String kind() {
        return "assessments";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_LEDGER;
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public InboundFormat<CsvHeader, AssessmentRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.assessments();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<AssessmentRow> rows) {
        LedgerNumbers numbers = new LedgerNumbers(file);
        List<StagedAssessment> staged = rows.stream()
                .filter(row -> numbers.accepts(
                        row.recordNo(),
                        new Checked("obligor_no", row.obligorNo(), AddresseeNumber::new),
                        new Checked("notice_no", row.noticeNo(), NoticeNumber::new)))
                .map(row -> staged(file, row))
                .toList();
        bulk.write(StagedAssessmentMapper.class, staged, StagedAssessmentMapper::insertRow);
        exceptions.open(numbers.exceptions(), file.round());
    }

    private static StagedAssessment staged(StoredFile file, AssessmentRow row) {
        return new StagedAssessment(
                file.fileId(),
                row.recordNo(),
                row.levy(),
                row.fiscalYear().value(),
                row.attributableYear().value(),
                row.obligorNo(),
                row.noticeNo(),
                row.insuranceCardNo(),
                row.term().value(),
                row.termMonth().toString(),
                row.dueDate(),
                row.principal(),
                row.annualPrincipal(),
                row.revision(),
                row.reason(),
                row.decidedOn(),
                row.levyChangeReason(),
                row.personBasicType(),
                RowState.STAGED,
                file.sha256(),
                file.name());
    }
}
