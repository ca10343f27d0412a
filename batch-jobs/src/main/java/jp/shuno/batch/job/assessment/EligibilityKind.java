package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.EligibilityRow;
import jp.shuno.batch.job.assessment.LedgerNumbers.Checked;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.worklist.ExceptionItem;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.EligibilityMapper;
import jp.shuno.sql.party.EligibilityPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code eligibility}: who is insured and since when. The newest snapshot of a person counts; rows of an older one are
 * left alone, which the register says; a row for nobody we know is an exception.
 */
@Component
class EligibilityKind implements InboundKind<CsvHeader, EligibilityRow> {

    static final String KIND = "eligibility";

    private final EligibilityMapper eligibility;
    private final AddresseeMapper addressees;
    private final BulkWriter bulk;
    private final ExceptionBook exceptions;

    EligibilityKind(
            EligibilityMapper eligibility, AddresseeMapper addressees, BulkWriter bulk, ExceptionBook exceptions) {
        this.eligibility = eligibility;
        this.addressees = addressees;
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
        return 35;
    }

    @Override
    public InboundFormat<CsvHeader, EligibilityRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.eligibility();
    }

    @Override
    public List<Finding> compareWithLedger(FileCheck<CsvHeader> check, RecordReader<EligibilityRow> records) {
        Optional<LocalDate> newest = eligibility.selectNewestSnapshot();
        long older = 0;
        while (records.hasNext()) {
            EligibilityRow row = records.next();
            boolean mayBeOlder =
                    newest.filter(day -> day.isAfter(row.snapshotOn())).isPresent();
            if (mayBeOlder && isOlderThanLedger(row)) {
                older++;
            }
        }
        return older == 0
                ? List.of()
                : List.of(Finding.notice(0, 0, "snapshot_on", "R-024", "台帳より古い抽出日の %,d 件は反映していません".formatted(older)));
    }

    private boolean isOlderThanLedger(EligibilityRow row) {
        return eligibility
                .selectSnapshot(row.addresseeNo())
                .filter(day -> day.isAfter(row.snapshotOn()))
                .isPresent();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<EligibilityRow> rows) {
        LedgerNumbers numbers = new LedgerNumbers(file);
        Map<List<Object>, EligibilityRow> lastOfPeriod = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> numbers.accepts(
                        row.recordNo(), new Checked("addressee_no", row.addresseeNo(), AddresseeNumber::new)))
                .forEach(row -> lastOfPeriod.put(List.of(row.addresseeNo(), row.acquiredOn()), row));
        List<EligibilityRow> unwritten = write(
                write(List.copyOf(lastOfPeriod.values()), EligibilityMapper::updatePeriod),
                EligibilityMapper::insertPeriod);
        List<ExceptionItem> items = new ArrayList<>(numbers.exceptions());
        unwritten.stream()
                .filter(row -> addressees.countOfNumber(row.addresseeNo()) == 0)
                .forEach(row -> items.add(unknown(file, row)));
        exceptions.open(items, file.round());
    }

    /** Runs a statement for each row; gives the rows that it did not touch. */
    private List<EligibilityRow> write(
            List<EligibilityRow> rows, BiConsumer<EligibilityMapper, EligibilityPeriod> statement) {
        List<EligibilityPeriod> periods =
                rows.stream().map(EligibilityKind::period).toList();
        int[] written = bulk.run(EligibilityMapper.class, periods, statement);
        List<EligibilityRow> untouched = new ArrayList<>();
        for (int row = 0; row < written.length; row++) {
            if (written[row] == 0) {
                untouched.add(rows.get(row));
            }
        }
        return untouched;
    }

    private static EligibilityPeriod period(EligibilityRow row) {
        return new EligibilityPeriod(
                row.addresseeNo(), row.acquiredOn(), row.lostOn(), row.householdNo(), row.reason(), row.snapshotOn());
    }

    private static ExceptionItem unknown(StoredFile file, EligibilityRow row) {
        return new ExceptionItem(
                ExceptionItem.id(ExceptionKind.UNKNOWN_ADDRESSEE, file.sha256(), row.recordNo(), row.addresseeNo()),
                ExceptionKind.UNKNOWN_ADDRESSEE,
                file.businessDate(),
                file.sha256(),
                file.name(),
                row.recordNo(),
                null,
                row.addresseeNo(),
                Yen.ZERO,
                "資格の宛名が登録されていないため、この行を取り込んでいません",
                List.of());
    }
}
