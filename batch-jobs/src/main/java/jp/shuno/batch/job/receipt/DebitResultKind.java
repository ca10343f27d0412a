package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.InboundFormat;
import jp.shuno.batch.exchange.RecordReader;
import jp.shuno.batch.exchange.zengin.DirectDebitFormat;
import jp.shuno.batch.exchange.zengin.DirectDebitHeader;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.batch.run.JobId;
import jp.shuno.batch.run.intake.DirectDebitAgreement;
import jp.shuno.batch.run.intake.InboundKind;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.CustomerNumber;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.bank.DebitKey;
import jp.shuno.sql.bank.DebitRequestMapper;
import jp.shuno.sql.receipt.FileCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code dd-result}: results of a direct debit; they must answer a known request record by record. */
@Component
class DebitResultKind implements InboundKind<DirectDebitHeader, DirectDebitRecord> {

    private static final char COLLECTED = '0';
    private static final String RULE = "R-163";

    private final DirectDebitAgreement agreement;
    private final DebitRequestMapper requests;
    private final BusinessCalendar bank;
    private final ReceiptStore store;
    private final DebitResultBook book;

    DebitResultKind(
            DirectDebitAgreement agreement,
            DebitRequestMapper requests,
            BusinessCalendar bankCalendar,
            ReceiptStore store,
            DebitResultBook book) {
        this.agreement = agreement;
        this.requests = requests;
        this.bank = bankCalendar;
        this.store = store;
        this.book = book;
    }

    @Override
    public String kind() {
        return "dd-result";
    }

    @Override
    public JobId job() {
        return JobId.RECEIVE_PAYMENTS;
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public InboundFormat<DirectDebitHeader, DirectDebitRecord> format(
            @Nullable String profile, LocalDate businessDate) {
        return DirectDebitFormat.result(agreement.profile(profile), businessDate);
    }

    @Override
    public List<Finding> compareWithLedger(
            FileCheck<DirectDebitHeader> check, RecordReader<DirectDebitRecord> records) {
        DirectDebitHeader header = Objects.requireNonNull(check.header());
        Map<String, DebitKey> asked = new HashMap<>();
        List<String> files = requests.selectRequests(header.originatorCode(), header.debitDate(), header.bankCode());
        for (String file : files) {
            requests.selectItems(file).forEach(item -> asked.put(item.customerNumber(), item));
        }
        if (files.isEmpty()) {
            return List.of(refuse(
                    1, "debitDate", "引落日 %s・銀行 %s の依頼が登録されていません".formatted(header.debitDate(), header.bankCode())));
        }
        return firstDifference(records, asked)
                .or(() -> unanswered(asked))
                .map(List::of)
                .orElse(List.of());
    }

    /** The first record that answers no request or changes account or amount; answered requests leave the map. */
    private static Optional<Finding> firstDifference(
            RecordReader<DirectDebitRecord> records, Map<String, DebitKey> asked) {
        while (records.hasNext()) {
            DirectDebitRecord record = records.next();
            DebitKey request = asked.remove(record.customerNumber().value());
            if (request == null) {
                return Optional.of(refuse(record.recordNo() + 1, "customerNumber", "依頼にない顧客番号です"));
            }
            if (!request.equals(keyOf(record))) {
                boolean amount = !request.amount().equals(record.amount());
                return Optional.of(refuse(
                        record.recordNo() + 1,
                        amount ? "debitAmount" : "payerAccountNumber",
                        amount ? "引落金額が依頼と異なります" : "口座が依頼と異なります"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> unanswered(Map<String, DebitKey> asked) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(0, "totalCount", "依頼のうち %d 件の結果がありません".formatted(asked.size())));
    }

    private static DebitKey keyOf(DirectDebitRecord record) {
        return new DebitKey(
                record.customerNumber().value(),
                record.bankCode(),
                record.branchCode(),
                String.valueOf(record.accountType()),
                record.accountNumber().value(),
                record.amount());
    }

    private static Finding refuse(int physicalRecord, String field, String text) {
        return Finding.refuse(physicalRecord, 0, field, RULE, text);
    }

    @Override
    public void storeHeader(StoredFile file, DirectDebitHeader header) {
        requests.updateAnswered(header.originatorCode(), header.debitDate(), header.bankCode(), file.fileId());
    }

    @Override
    public void storeRecords(StoredFile file, DirectDebitHeader header, List<DirectDebitRecord> records) {
        LocalDate revenueDate = bank.plusBusinessDays(
                header.debitDate(), agreement.profile(file.profile()).revenueDateAfterBankDays());
        store.store(
                file,
                records.stream()
                        .map(record -> receipt(file, header, record, revenueDate))
                        .toList());
        book.enter(file, header.debitDate(), records);
    }

    @Override
    public FileCount stored(String fileId) {
        return store.stored(fileId);
    }

    private static Receipt receipt(
            StoredFile file, DirectDebitHeader header, DirectDebitRecord record, LocalDate revenueDate) {
        CustomerNumber number = record.customerNumber();
        CodeDefect defect = number.defect();
        boolean collected = record.resultCode() == COLLECTED;
        return new Receipt(
                Receipt.id(file.sha256(), record.recordNo()),
                file.sha256(),
                file.name(),
                record.recordNo(),
                file.businessDate(),
                Channel.DIRECT_DEBIT,
                ReceiptKind.CONFIRMED,
                number.value(),
                header.debitDate(),
                null,
                header.bankCode(),
                null,
                null,
                collected ? revenueDate : null,
                record.amount(),
                Yen.ZERO,
                null,
                defect == null ? number.termKey().orElse(null) : null,
                defect,
                collected);
    }
}
