package jp.shuno.batch.job.receipt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.zengin.DirectDebitRecord;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.directdebit.DebitStanding;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.bank.AnsweredRegistration;
import jp.shuno.sql.bank.DebitResult;
import jp.shuno.sql.bank.DebitResultMapper;
import jp.shuno.sql.bank.DirectDebitRegistrationMapper;
import jp.shuno.sql.bank.RegistrationKey;
import org.springframework.stereotype.Component;

/** 口振不能理由: keeps the result code of every debit, and how the registered account stands after it. */
@Component
class DebitResultBook {

    private final BulkWriter bulk;
    private final DebitResultMapper results;
    private final int maxConsecutiveFailures;

    DebitResultBook(BulkWriter bulk, DebitResultMapper results, Settings settings) {
        this.bulk = bulk;
        this.results = results;
        this.maxConsecutiveFailures = settings.rules().maxConsecutiveFailures();
    }

    /**
     * Enters results; to be called when their receipts are stored.
     *
     * @param file result file
     * @param debitDate 口座振替日
     * @param records some of its records, in file order
     */
    void enter(StoredFile file, LocalDate debitDate, List<DirectDebitRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        bulk.write(
                DebitResultMapper.class,
                records.stream()
                        .map(record -> new DebitResult(
                                file.fileId(),
                                record.recordNo(),
                                Receipt.id(file.sha256(), record.recordNo()),
                                debitDate,
                                String.valueOf(record.resultCode())))
                        .toList(),
                DebitResultMapper::insertResult);
        bulk.write(
                DirectDebitRegistrationMapper.class,
                List.copyOf(standings(file, records).entrySet()),
                (mapper, entry) -> mapper.updateStanding(entry.getKey(), entry.getValue()));
    }

    private Map<RegistrationKey, DebitStanding> standings(StoredFile file, List<DirectDebitRecord> records) {
        Map<Integer, DirectDebitRecord> byNumber =
                records.stream().collect(Collectors.toMap(DirectDebitRecord::recordNo, Function.identity()));
        Map<Integer, AnsweredRegistration> answered = new LinkedHashMap<>();
        for (AnsweredRegistration each : results.selectAnswered(
                file.fileId(), records.getFirst().recordNo(), records.getLast().recordNo())) {
            DirectDebitRecord record = byNumber.get(each.recordNo());
            if (record != null && each.isOf(record.bankCode(), record.branchCode(), record.accountNumber())) {
                answered.put(each.recordNo(), each);
            }
        }
        Map<RegistrationKey, DebitStanding> standings = new HashMap<>();
        for (AnsweredRegistration each : answered.values()) {
            DebitStanding before = standings.getOrDefault(each.registration(), each.standing());
            standings.put(
                    each.registration(),
                    before.after(each.debitDate(), each.resultCode(), maxConsecutiveFailures, file.businessDate()));
        }
        return standings;
    }
}
