package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.AcknowledgementRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.file.Acknowledgement;
import jp.shuno.sql.file.AcknowledgementMapper;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code acknowledgements}: others confirm that files of ours arrived. One that names no file that was sent, or another
 * content, is an exception: somebody works with the wrong file.
 */
@Component
class AcknowledgementsKind implements InboundKind<CsvHeader, AcknowledgementRow> {

    static final String KIND = "acknowledgements";

    private static final int NAME_LENGTH = 200;

    private final SentFileMapper sent;
    private final AcknowledgementMapper acknowledgements;
    private final BulkWriter bulk;
    private final ExceptionBook exceptions;

    AcknowledgementsKind(
            SentFileMapper sent, AcknowledgementMapper acknowledgements, BulkWriter bulk, ExceptionBook exceptions) {
        this.sent = sent;
        this.acknowledgements = acknowledgements;
        this.bulk = bulk;
        this.exceptions = exceptions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_LEDGER;
    }

    @Override
    public int rank() {
        return 45;
    }

    @Override
    public InboundFormat<CsvHeader, AcknowledgementRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.acknowledgements();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<AcknowledgementRow> rows) {
        List<Acknowledgement> said = new ArrayList<>();
        List<ExceptionItem> unmatched = new ArrayList<>();
        for (AcknowledgementRow row : rows) {
            boolean matched = sent.countSent(row.fileName(), row.sha256()) > 0;
            said.add(acknowledgement(file, row, matched));
            if (!matched) {
                unmatched.add(unmatched(file, row));
            }
        }
        bulk.write(AcknowledgementMapper.class, said, AcknowledgementMapper::insertAcknowledgement);
        bulk.run(
                SentFileMapper.class,
                said.stream().filter(Acknowledgement::matched).toList(),
                (mapper, each) ->
                        mapper.acknowledge(each.fileName(), each.sha256(), each.receivedBy(), each.receivedAt()));
        exceptions.open(unmatched, file.round());
    }

    @Override
    public FileCount stored(String fileId) {
        return acknowledgements.countOfFile(fileId);
    }

    private static Acknowledgement acknowledgement(StoredFile file, AcknowledgementRow row, boolean matched) {
        return new Acknowledgement(
                file.fileId(),
                row.recordNo(),
                row.fileName(),
                row.sha256(),
                row.receivedBy(),
                row.receivedAt(),
                matched);
    }

    private ExceptionItem unmatched(StoredFile file, AcknowledgementRow row) {
        boolean nameKnown = sent.countSentUnderName(row.fileName()) > 0;
        return new ExceptionItem(
                ExceptionItem.id(ExceptionKind.UNMATCHED_ACKNOWLEDGEMENT, file.sha256(), row.recordNo(), row.sha256()),
                ExceptionKind.UNMATCHED_ACKNOWLEDGEMENT,
                file.businessDate(),
                file.sha256(),
                file.name(),
                row.recordNo(),
                null,
                "",
                Yen.ZERO,
                nameKnown
                        ? "受領されたファイルの内容が、送付した内容と異なります: " + shortened(row.fileName())
                        : "送付していないファイルの受領確認です: " + shortened(row.fileName()),
                List.of());
    }

    /** The reason has room for a name of this length. */
    private static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH) + "…";
    }
}
