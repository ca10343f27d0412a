package jp.shuno.batch.job.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shuno.batch.exchange.csv.AddresseeRow;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.HeldValue;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.party.AddresseeHistoryMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.AddresseeRelations;
import jp.shuno.sql.party.EndedValue;
import jp.shuno.sql.party.Heir;
import jp.shuno.sql.party.MailingAddress;
import jp.shuno.sql.party.RelationDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares delivered addressees with those that stand: a mailing address, heir, agent or trustee that no longer holds
 * goes into its history, and one that is new begins on the business date. What is sent again unchanged leaves no trace.
 */
@Component
class AddresseeHistories {

    private final AddresseeMapper addressees;
    private final BulkWriter bulk;

    AddresseeHistories(AddresseeMapper addressees, BulkWriter bulk) {
        this.addressees = addressees;
        this.bulk = bulk;
    }

    /**
     * Writes what the rows end; to be called before they replace what stands.
     *
     * @param file file of the rows
     * @param rows rows of different addressees
     * @return since when the delivered values hold, by addressee number
     */
    Map<String, RelationDates> write(StoredFile file, List<AddresseeRow> rows) {
        Map<String, AddresseeRelations> standing = standing(rows);
        Function<AddresseeRow, AddresseeRelations> before = row -> standing.getOrDefault(
                row.addressee().addresseeNo(),
                AddresseeRelations.none(row.addressee().addresseeNo()));
        bulk.write(
                AddresseeHistoryMapper.class,
                ended(file, rows, before.andThen(AddresseeRelations::mailing), AddresseeHistories::mailing),
                AddresseeHistoryMapper::insertMailingAddress);
        bulk.write(
                AddresseeHistoryMapper.class,
                ended(file, rows, before.andThen(AddresseeRelations::heir), AddresseeHistories::heir),
                AddresseeHistoryMapper::insertHeir);
        bulk.write(
                AddresseeHistoryMapper.class,
                ended(file, rows, before.andThen(AddresseeRelations::paymentAgent), Addressee::paymentAgentNo),
                AddresseeHistoryMapper::insertPaymentAgent);
        bulk.write(
                AddresseeHistoryMapper.class,
                ended(file, rows, before.andThen(AddresseeRelations::trustee), Addressee::trusteeNo),
                AddresseeHistoryMapper::insertTrustee);
        Map<String, RelationDates> since = new HashMap<>();
        rows.forEach(row -> since.put(
                row.addressee().addresseeNo(), since(before.apply(row), row.addressee(), file.businessDate())));
        return since;
    }

    private Map<String, AddresseeRelations> standing(List<AddresseeRow> rows) {
        Map<String, AddresseeRelations> standing = new HashMap<>();
        List<String> numbers =
                rows.stream().map(row -> row.addressee().addresseeNo()).toList();
        for (List<String> part : StoreConfiguration.lists(numbers)) {
            addressees.selectRelations(part).forEach(known -> standing.put(known.addresseeNo(), known));
        }
        return standing;
    }

    private static <T> List<EndedValue<T>> ended(
            StoredFile file,
            List<AddresseeRow> rows,
            Function<AddresseeRow, HeldValue<T>> before,
            Delivered<T> delivered) {
        List<EndedValue<T>> ended = new ArrayList<>();
        for (AddresseeRow row : rows) {
            HeldValue<T> held = before.apply(row);
            Optional<T> value = held.endedBy(delivered.of(row.addressee()));
            value.ifPresent(each -> ended.add(new EndedValue<>(
                    row.addressee().addresseeNo(),
                    file.fileId(),
                    row.recordNo(),
                    held.from(),
                    file.businessDate(),
                    each)));
        }
        return ended;
    }

    private static RelationDates since(AddresseeRelations before, Addressee delivered, LocalDate day) {
        return new RelationDates(
                before.mailing().after(mailing(delivered), day).from(),
                before.heir().after(heir(delivered), day).from(),
                before.paymentAgent().after(delivered.paymentAgentNo(), day).from(),
                before.trustee().after(delivered.trusteeNo(), day).from());
    }

    private static @Nullable MailingAddress mailing(Addressee addressee) {
        return MailingAddress.of(addressee.mailingName(), addressee.mailingPostalCode(), addressee.mailingAddress());
    }

    private static @Nullable Heir heir(Addressee addressee) {
        return Heir.of(addressee.heirNo(), addressee.residency().heirRelationship());
    }

    /** What a delivered addressee says, null for nothing. */
    private interface Delivered<T> {
        @Nullable
        T of(Addressee addressee);
    }
}
