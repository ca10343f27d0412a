package jp.shuno.batch.job.overpayment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.batch.run.OperatorMessage;
import jp.shuno.batch.run.PersonPlan;
import jp.shuno.batch.run.PlannedItem;
import jp.shuno.batch.run.Progress;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.ledger.ContentId;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.BulkWriter;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.AppropriationRow;
import jp.shuno.sql.overpayment.AppropriationState;
import jp.shuno.sql.overpayment.AppropriationWrites;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.overpayment.OverpaymentRow;
import jp.shuno.sql.overpayment.OverpaymentWrites;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes how the plans of a chunk of persons differ from what stands, one batch per statement, all in the chunk's
 * transaction. What did not change is not touched.
 */
final class PersonPlanWriter implements ItemWriter<PersonPlan> {

    private static final int NUMBER_DIGITS = 19;

    private final BulkWriter bulk;
    private final OverpaymentMapper overpayments;
    private final AppropriationMapper appropriations;
    private final TermAssessmentMapper terms;
    private final Progress progress;
    private final RunKey run;

    PersonPlanWriter(
            BulkWriter bulk,
            OverpaymentMapper overpayments,
            AppropriationMapper appropriations,
            TermAssessmentMapper terms,
            Progress progress,
            RunKey run) {
        this.bulk = bulk;
        this.overpayments = overpayments;
        this.appropriations = appropriations;
        this.terms = terms;
        this.progress = progress;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends PersonPlan> chunk) {
        List<? extends PersonPlan> plans = chunk.getItems();
        List<String> obligors = plans.stream()
                .flatMap(plan -> Stream.concat(Stream.of(plan.entitled().person()), plan.entitled().heirOf().stream()))
                .map(AddresseeNumber::value)
                .sorted()
                .toList();
        writeOverpayments(plans, inParts(obligors, overpayments::selectOfObligors));
        writeAppropriations(plans, inParts(obligors, appropriations::selectPlannedOfObligors));
        compare(plans, inParts(obligors, appropriations::selectPlannedOfObligors));
        progress.advance(plans.size());
    }

    private void writeOverpayments(List<? extends PersonPlan> plans, List<OverpaymentRow> standing) {
        Map<String, OverpaymentRow> known =
                standing.stream().collect(Collectors.toMap(OverpaymentRow::overpaymentId, row -> row));
        List<OverpaymentRow> found = new ArrayList<>();
        List<OverpaymentRow> changed = new ArrayList<>();
        for (PersonPlan plan : plans) {
            for (OverpaymentRow row : plan.overpayments()) {
                OverpaymentRow before = known.remove(row.overpaymentId());
                if (before == null) {
                    found.add(row);
                } else if (!before.equals(row)) {
                    changed.add(row);
                }
            }
        }
        known.values().stream()
                .filter(row -> !row.remaining().isZero())
                .map(OverpaymentRow::withoutRemainder)
                .forEach(changed::add);
        bulk.insert(OverpaymentWrites.NEW, found);
        bulk.update(OverpaymentWrites.CHANGED, changed);
    }

    private void writeAppropriations(List<? extends PersonPlan> plans, List<AppropriationRow> standing) {
        Map<PlannedItem, AppropriationRow> given = new HashMap<>();
        standing.forEach(row -> given.put(PlannedItem.of(row), row));
        List<AppropriationRow> found = new ArrayList<>();
        for (PlannedAppropriation planned : planned(plans)) {
            if (given.remove(PlannedItem.of(planned)) == null) {
                found.add(row(planned));
            }
        }
        List<AppropriationRow> released = given.values().stream()
                .map(row -> row.released(run.businessDate()))
                .toList();
        bulk.update(AppropriationWrites.PROGRESSED, released);
        bulk.insert(AppropriationWrites.NEW, found);
        List<String> notices = Stream.concat(released.stream(), found.stream())
                .map(AppropriationRow::targetNoticeNo)
                .distinct()
                .sorted()
                .toList();
        StoreConfiguration.lists(notices).forEach(terms::updatePlannedAppropriation);
    }

    /** what stands is what was planned, item by item and in all. */
    private static void compare(List<? extends PersonPlan> plans, List<AppropriationRow> standing) {
        List<PlannedAppropriation> planned = planned(plans);
        Yen given = Yen.total(planned.stream().map(PlannedAppropriation::amount).toList());
        Yen taken = Yen.total(standing.stream().map(AppropriationRow::amount).toList());
        boolean same = planned.stream()
                .map(PlannedItem::of)
                .collect(Collectors.toSet())
                .equals(standing.stream().map(PlannedItem::of).collect(Collectors.toSet()));
        if (!same || !given.equals(taken) || planned.size() != standing.size()) {
            throw OperatorMessage.APPROPRIATION_TOTALS_DIFFER.exception(
                    "計画 %s 円、記録 %s 円".formatted(given.separated(), taken.separated()));
        }
    }

    private AppropriationRow row(PlannedAppropriation planned) {
        PlannedItem item = PlannedItem.of(planned);
        return new AppropriationRow(
                ContentId.of(
                        'A',
                        NUMBER_DIGITS,
                        item.overpaymentId(),
                        item.target().toString(),
                        item.bucket().name(),
                        String.valueOf(item.amount().amount()),
                        item.fitDate().toString(),
                        run.businessDate().toString(),
                        String.valueOf(run.round())),
                item.overpaymentId(),
                item.target().notice().levy(),
                item.target().notice().assessmentFiscalYear().value(),
                item.target().notice().noticeNumber().value(),
                item.target().term().value(),
                item.bucket(),
                item.amount(),
                item.fitDate(),
                Yen.ZERO,
                AppropriationState.PLANNED,
                run.businessDate(),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<PlannedAppropriation> planned(List<? extends PersonPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.plan().appropriations().stream())
                .toList();
    }

    private static <T> List<T> inParts(List<String> numbers, Function<List<String>, ? extends Collection<T>> query) {
        List<T> all = new ArrayList<>();
        StoreConfiguration.lists(numbers).forEach(part -> all.addAll(query.apply(part)));
        return all;
    }
}
