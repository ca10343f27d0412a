package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.batch.run.AppropriationDesk;
import jp.shuno.batch.run.PersonPlan;
import jp.shuno.batch.run.PlannedItem;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.PlannedAppropriation;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.OpenOverpayment;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.AppropriationRow;
import jp.shuno.sql.overpayment.AppropriationState;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.overpayment.OverpaymentRow;
import org.springframework.stereotype.Component;

/** What JOB-40 left: the overpayments with yen left and what of them is planned for arrears. */
@Component
class OpenOverpayments {

    private final OverpaymentMapper overpayments;
    private final AppropriationMapper appropriations;
    private final AppropriationDesk desk;

    OpenOverpayments(OverpaymentMapper overpayments, AppropriationMapper appropriations, AppropriationDesk desk) {
        this.overpayments = overpayments;
        this.appropriations = appropriations;
        this.desk = desk;
    }

    /** All of them as JOB-40 planned them. */
    List<OpenOverpayment> asPlanned() {
        Map<String, List<OpenOverpayment.Use>> uses = new HashMap<>();
        for (AppropriationRow row : appropriations.selectInState(AppropriationState.PLANNED)) {
            uses.computeIfAbsent(row.overpaymentId(), id -> new ArrayList<>())
                    .add(new OpenOverpayment.Use(row.appropriationNo(), row.amount(), row.fitDate()));
        }
        return overpayments.selectOpen().stream()
                .map(row -> new OpenOverpayment(
                        new AddresseeNumber(row.obligorNo()),
                        row.termKey(),
                        row.overpaymentId(),
                        row.kind(),
                        row.paidOn(),
                        row.remaining(),
                        uses.getOrDefault(row.overpaymentId(), List.of())))
                .toList();
    }

    /**
     * What the ledger gives now for everyone of whom a plan speaks.
     *
     * @param lines of the plan
     * @param decidedOn business date of the plan
     */
    Anew anew(Collection<RefundPlanLine> lines, LocalDate decidedOn) {
        Set<AddresseeNumber> obligors =
                lines.stream().map(RefundPlanLine::obligor).collect(Collectors.toSet());
        List<PersonPlan> plans = desk.plan(obligors, decidedOn);
        Map<String, OverpaymentRow> lots = new HashMap<>();
        List<PlannedAppropriation> planned = new ArrayList<>();
        for (PersonPlan plan : plans) {
            plan.overpayments().forEach(row -> lots.put(row.overpaymentId(), row));
            planned.addAll(plan.plan().appropriations());
        }
        return new Anew(lots, planned, numbers(planned));
    }

    /** The numbers under which JOB-40 wrote them; one that it did not write has none. */
    private Map<PlannedAppropriation, AppropriationRow> numbers(List<PlannedAppropriation> planned) {
        Map<PlannedItem, AppropriationRow> rows = new HashMap<>();
        appropriations.selectInState(AppropriationState.PLANNED).forEach(row -> rows.put(PlannedItem.of(row), row));
        Map<PlannedAppropriation, AppropriationRow> numbers = new HashMap<>();
        for (PlannedAppropriation each : planned) {
            AppropriationRow row = rows.get(PlannedItem.of(each));
            if (row != null) {
                numbers.put(each, row);
            }
        }
        return numbers;
    }

    /**
     * The present state of the overpayments of some persons.
     *
     * @param lots by identifier
     * @param planned what the rules appropriate of them
     * @param rows what of it JOB-40 has planned too
     */
    record Anew(
            Map<String, OverpaymentRow> lots,
            List<PlannedAppropriation> planned,
            Map<PlannedAppropriation, AppropriationRow> rows) {

        /**
         * Whether the ledger still gives what JOB-40 planned for these persons.
         *
         * @param lines of the plan, whose overpayments have to be there still
         */
        boolean agreesWith(Collection<OpenOverpayment> asPlanned, Collection<RefundPlanLine> lines) {
            Set<String> ours = new HashSet<>(lots.keySet());
            lines.forEach(line -> ours.add(line.lotId()));
            List<OpenOverpayment> before = asPlanned.stream()
                    .filter(each -> ours.contains(each.lotId()))
                    .toList();
            long uses = before.stream().mapToLong(each -> each.uses().size()).sum();
            Map<String, Yen> remaining =
                    before.stream().collect(Collectors.toMap(OpenOverpayment::lotId, OpenOverpayment::remaining));
            return rows.size() == planned.size()
                    && uses == planned.size()
                    && ours.stream().allMatch(id -> remainingOf(id).equals(remaining.getOrDefault(id, Yen.ZERO)));
        }

        private Yen remainingOf(String lotId) {
            OverpaymentRow lot = lots.get(lotId);
            return lot == null ? Yen.ZERO : lot.remaining();
        }
    }
}
