package jp.shuno.domain.overpayment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;

/**
 * What a municipality decides about appropriation.
 *
 * @param scope whose arrears qualify
 * @param crossLevyAppropriation whether an overpayment of one levy may pay another
 * @param excludeDeferred whether terms under 徴収猶予 are left out while it runs
 * @param excludeExecutionStay whether terms under 執行停止 are left out while it runs
 * @param installmentPlanTreatment what happens to terms under 分納誓約
 * @param sort order of the arrears; what it leaves equal stands in the order of the term keys
 * @param principalPassFirst whether all principals come before the first demand fee and late charge, or each term is
 *     paid whole before the next
 */
public record AppropriationPolicy(
        AppropriationScope scope,
        boolean crossLevyAppropriation,
        boolean excludeDeferred,
        boolean excludeExecutionStay,
        InstallmentPlanTreatment installmentPlanTreatment,
        List<AppropriationSort> sort,
        boolean principalPassFirst) {

    /**
     * @throws IllegalArgumentException when scope and levies contradict each other, or when the sort names nothing or
     *     one key twice
     */
    public AppropriationPolicy {
        if ((scope == AppropriationScope.SAME_OBLIGOR) != crossLevyAppropriation) {
            throw new IllegalArgumentException("appropriation-scope %s contradicts cross-levy-appropriation %s"
                    .formatted(scope, crossLevyAppropriation));
        }
        sort = List.copyOf(sort);
        if (sort.isEmpty() || EnumSet.copyOf(sort).size() != sort.size()) {
            throw new IllegalArgumentException("appropriation-sort names each key once, and at least one: " + sort);
        }
    }

    /** The model municipality. */
    public static AppropriationPolicy standard() {
        return new AppropriationPolicy(
                AppropriationScope.SAME_LEVY_TYPE_SAME_OBLIGOR,
                false,
                true,
                false,
                InstallmentPlanTreatment.ASK,
                List.of(AppropriationSort.values()),
                true);
    }

    /** Whether an overpayment of one levy pays arrears of another. */
    boolean reaches(LevyType source, LevyType target) {
        return crossLevyAppropriation || source == target;
    }

    /** the order of the arrears. */
    Comparator<AppropriationTarget> order() {
        Comparator<AppropriationTarget> order = sort.getFirst().order();
        for (AppropriationSort next : sort.subList(1, sort.size())) {
            order = order.thenComparing(next.order());
        }
        return order.thenComparing(AppropriationTarget::key);
    }
}
