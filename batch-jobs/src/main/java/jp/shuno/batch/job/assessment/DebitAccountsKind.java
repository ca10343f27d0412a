package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.CsvHeader;
import jp.shuno.batch.exchange.csv.DebitAccountRow;
import jp.shuno.batch.job.assessment.LedgerNumbers.Checked;
import jp.shuno.batch.run.ExceptionBook;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.bank.DirectDebitRegistration;
import jp.shuno.sql.bank.DirectDebitRegistrationMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code debit-accounts}: a registration replaces the one that begins on the same day. */
@Component
class DebitAccountsKind implements InboundKind<CsvHeader, DebitAccountRow> {

    private final BulkWriter bulk;
    private final ExceptionBook exceptions;

    DebitAccountsKind(BulkWriter bulk, ExceptionBook exceptions) {
        this.bulk = bulk;
        this.exceptions = exceptions;
    }

    @Override
    public String kind() {
        return "debit-accounts";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_LEDGER;
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public InboundFormat<CsvHeader, DebitAccountRow> format(@Nullable String profile, LocalDate businessDate) {
        return CsvFormats.debitAccounts();
    }

    @Override
    public void storeRecords(StoredFile file, CsvHeader header, List<DebitAccountRow> rows) {
        LedgerNumbers numbers = new LedgerNumbers(file);
        List<DirectDebitRegistration> registrations = rows.stream()
                .filter(row -> numbers.accepts(
                        row.recordNo(), new Checked("obligor_no", row.obligorNo(), AddresseeNumber::new)))
                .map(row -> new DirectDebitRegistration(
                        row.obligorNo(),
                        row.levy(),
                        row.from(),
                        row.to(),
                        row.bankCode(),
                        row.branchCode(),
                        row.type(),
                        row.account(),
                        row.holderKana(),
                        row.refundConsent()))
                .toList();
        Upsert.write(
                bulk,
                DirectDebitRegistrationMapper.class,
                registrations,
                each -> List.of(each.obligorNo(), each.levy(), each.fromDate()),
                DirectDebitRegistrationMapper::updateRegistration,
                DirectDebitRegistrationMapper::insertRegistration);
        exceptions.open(numbers.exceptions(), file.round());
    }
}
