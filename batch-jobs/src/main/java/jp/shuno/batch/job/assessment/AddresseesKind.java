package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.AddresseeRow;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.job.assessment.LedgerNumbers.Checked;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.PersonalNumberCipher;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.party.CorporateNumber;
import jp.shuno.domain.party.MyNumber;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.EncryptedMyNumber;
import jp.shuno.sql.party.MyNumberMapper;
import jp.shuno.sql.party.RelationDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code addressees}: an addressee replaces the one of the same number; those not sent stay as they are. */
@Component
class AddresseesKind implements InboundKind<CsvHeader, AddresseeRow> {

    private final BulkWriter bulk;
    private final ExceptionBook exceptions;
    private final PersonalNumberCipher cipher;
    private final AddresseeHistories histories;

    AddresseesKind(
            BulkWriter bulk, ExceptionBook exceptions, PersonalNumberCipher cipher, AddresseeHistories histories) {
        this.bulk = bulk;
        this.exceptions = exceptions;
        this.cipher = cipher;
        this.histories = histories;
    }

    @Override
    public String kind() {
        return "addressees";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_LEDGER;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public InboundFormat<CsvHeader, AddresseeRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.addressees();
    }

    @Override
    public boolean isArchivedEncrypted() {
        return true;
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<AddresseeRow> rows) {
        LedgerNumbers numbers = new LedgerNumbers(file);
        List<AddresseeRow> taken =
                rows.stream().filter(row -> isTaken(row, numbers)).toList();
        replaceAddressees(file, lastOfEach(taken));
        replaceMyNumbers(taken);
        exceptions.open(numbers.exceptions(), file.round());
    }

    private static boolean isTaken(AddresseeRow row, LedgerNumbers numbers) {
        Addressee addressee = row.addressee();
        return numbers.accepts(
                row.recordNo(),
                new Checked("addressee_no", addressee.addresseeNo(), AddresseeNumber::new),
                new Checked("household_head_no", addressee.householdHeadNo(), AddresseeNumber::new),
                new Checked("heir_no", addressee.heirNo(), AddresseeNumber::new),
                new Checked("payment_agent_no", addressee.paymentAgentNo(), AddresseeNumber::new),
                new Checked("trustee_no", addressee.trusteeNo(), AddresseeNumber::new),
                new Checked("corporate_number", addressee.corporateNumber(), CorporateNumber::new),
                new Checked("my_number", row.myNumber(), MyNumber::new));
    }

    /** Where a file brings an addressee twice, the later row counts. */
    private static List<AddresseeRow> lastOfEach(List<AddresseeRow> rows) {
        Map<String, AddresseeRow> last = new LinkedHashMap<>();
        rows.forEach(row -> last.put(row.addressee().addresseeNo(), row));
        return List.copyOf(last.values());
    }

    private void replaceAddressees(StoredFile file, List<AddresseeRow> rows) {
        Map<String, RelationDates> since = histories.write(file, rows);
        Upsert.write(
                bulk,
                AddresseeMapper.class,
                rows,
                row -> row.addressee().addresseeNo(),
                (mapper, row) -> mapper.updateAddressee(
                        row.addressee(), since.get(row.addressee().addresseeNo()), file.fileId(), row.recordNo()),
                (mapper, row) -> mapper.insertAddressee(
                        row.addressee(), since.get(row.addressee().addresseeNo()), file.fileId(), row.recordNo()));
    }

    private void replaceMyNumbers(List<AddresseeRow> rows) {
        List<EncryptedMyNumber> encrypted = rows.stream()
                .filter(row -> row.myNumber() != null)
                .map(row -> cipher.encrypt(row.addressee().addresseeNo(), new MyNumber(row.myNumber())))
                .toList();
        Upsert.write(
                bulk,
                MyNumberMapper.class,
                encrypted,
                EncryptedMyNumber::addresseeNo,
                MyNumberMapper::updateMyNumber,
                MyNumberMapper::insertMyNumber);
    }
}
