package jp.shuno.batch.job.overpayment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import jp.shuno.batch.run.AppropriationDesk;
import jp.shuno.batch.run.PersonPlan;
import jp.shuno.batch.run.Progress;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Plans for everyone with an overpayment or an open plan, a page of persons with a fixed number of queries. One look
 * over the terms finds them all; nobody else is read.
 */
final class PersonPlanReader implements ItemReader<PersonPlan> {

    private final OverpaymentMapper overpayments;
    private final AppropriationDesk desk;
    private final LocalDate businessDate;
    private final int pageSize;
    private final Progress progress;
    private final Queue<PersonPlan> page = new ArrayDeque<>();
    private @Nullable Iterator<AddresseeNumber> persons;

    PersonPlanReader(
            OverpaymentMapper overpayments,
            AppropriationDesk desk,
            LocalDate businessDate,
            int chunkSize,
            Progress progress) {
        this.overpayments = overpayments;
        this.desk = desk;
        this.businessDate = businessDate;
        this.pageSize = Math.min(chunkSize, StoreConfiguration.LONGEST_LIST);
        this.progress = progress;
    }

    @Override
    public @Nullable PersonPlan read() {
        if (persons == null) {
            persons = everyone();
        }
        if (page.isEmpty() && persons.hasNext()) {
            page.addAll(desk.planFor(next(persons), businessDate));
        }
        return page.poll();
    }

    private Iterator<AddresseeNumber> everyone() {
        List<AddresseeNumber> obligors = overpayments.selectObligorsToPlan().stream()
                .map(AddresseeNumber::new)
                .toList();
        List<AddresseeNumber> entitled = List.copyOf(desk.entitled(obligors));
        progress.start("充当", entitled.size());
        return entitled.iterator();
    }

    private List<AddresseeNumber> next(Iterator<AddresseeNumber> from) {
        List<AddresseeNumber> next = new ArrayList<>();
        while (from.hasNext() && next.size() < pageSize) {
            next.add(from.next());
        }
        return next;
    }
}
