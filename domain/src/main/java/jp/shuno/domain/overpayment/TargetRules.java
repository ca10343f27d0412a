package jp.shuno.domain.overpayment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.overpayment.CollectionMeasure.Kind;
import jp.shuno.domain.overpayment.Eligibility.Excluded;
import jp.shuno.domain.overpayment.Eligibility.Exclusion;
import jp.shuno.domain.overpayment.Eligibility.Flag;
import jp.shuno.domain.overpayment.Eligibility.Flagged;
import jp.shuno.domain.overpayment.Eligibility.Qualifies;

/** 充当の対象: which arrears an overpayment is appropriated to. */
public final class TargetRules {

    private final AppropriationTarget target;
    private final Entitled entitled;
    private final Set<LevyType> sources;
    private final LocalDate decidedOn;
    private final AppropriationPolicy policy;

    private TargetRules(
            AppropriationTarget target,
            Entitled entitled,
            Set<LevyType> sources,
            LocalDate decidedOn,
            AppropriationPolicy policy) {
        this.target = target;
        this.entitled = entitled;
        this.sources = sources;
        this.decidedOn = decidedOn;
        this.policy = policy;
    }

    /**
     * Judges one term.
     *
     * @param entitled who has the claim to the overpayments
     * @param sources levies in which there are overpayments
     * @param decidedOn day of the appropriation decision
     */
    public static Eligibility judge(
            AppropriationTarget target,
            Entitled entitled,
            Set<LevyType> sources,
            LocalDate decidedOn,
            AppropriationPolicy policy) {
        TargetRules rules = new TargetRules(target, entitled, sources, decidedOn, policy);
        for (Function<TargetRules, Optional<Exclusion>> rule : inOrder()) {
            Optional<Exclusion> excluded = rule.apply(rules);
            if (excluded.isPresent()) {
                return new Excluded(excluded.get());
            }
        }
        Set<Flag> flags = rules.flags();
        return flags.isEmpty() ? new Qualifies() : new Flagged(flags);
    }

    private static List<Function<TargetRules, Optional<Exclusion>>> inOrder() {
        return List.of(
                TargetRules::isOwedBySomeoneElse,
                TargetRules::isOfAnotherLevy,
                TargetRules::isWrittenOff,
                TargetRules::isPrescribed,
                TargetRules::hasNothingUnpaid,
                TargetRules::isNotDue,
                TargetRules::isDeferred,
                TargetRules::isStayed,
                TargetRules::isLeftToItsInstallmentPlan,
                TargetRules::isCovered);
    }

    private Optional<Exclusion> isOwedBySomeoneElse() {
        return when(!isOwn() && !entitled.heirOf().contains(target.obligor()), Exclusion.OTHER_OBLIGOR);
    }

    private Optional<Exclusion> isOfAnotherLevy() {
        LevyType levy = target.key().notice().levy();
        return when(sources.stream().noneMatch(source -> policy.reaches(source, levy)), Exclusion.OTHER_LEVY);
    }

    private Optional<Exclusion> isWrittenOff() {
        return when(target.collectibility().writtenOff(), Exclusion.WRITTEN_OFF);
    }

    private Optional<Exclusion> isPrescribed() {
        return when(target.collectibility().isPrescribedOn(decidedOn), Exclusion.PRESCRIBED);
    }

    private Optional<Exclusion> hasNothingUnpaid() {
        return when(!target.isOwed(), Exclusion.NOTHING_UNPAID);
    }

    /** what is not yet due is paid in advance only at the obligor's request. */
    private Optional<Exclusion> isNotDue() {
        return when(
                target.dueDate().isAfter(decidedOn) || target.dueSide().day().isAfter(decidedOn), Exclusion.NOT_DUE);
    }

    private Optional<Exclusion> isDeferred() {
        return when(policy.excludeDeferred() && isUnder(Kind.COLLECTION_DEFERRAL), Exclusion.COLLECTION_DEFERRAL);
    }

    private Optional<Exclusion> isStayed() {
        return when(policy.excludeExecutionStay() && isUnder(Kind.EXECUTION_STAY), Exclusion.EXECUTION_STAY);
    }

    private Optional<Exclusion> isLeftToItsInstallmentPlan() {
        return when(
                policy.installmentPlanTreatment() == InstallmentPlanTreatment.EXCLUDE && isUnder(Kind.INSTALLMENT_PLAN),
                Exclusion.INSTALLMENT_PLAN);
    }

    private Optional<Exclusion> isCovered() {
        return when(!target.isOpen(), Exclusion.COVERED);
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!isOwn()) {
            flags.add(Flag.INHERITED);
        }
        for (Kind kind : Kind.values()) {
            if (isUnder(kind)) {
                switch (kind) {
                    case COLLECTION_DEFERRAL -> flags.add(Flag.COLLECTION_DEFERRAL);
                    case REALIZATION_DEFERRAL -> flags.add(Flag.REALIZATION_DEFERRAL);
                    case EXECUTION_STAY -> flags.add(Flag.EXECUTION_STAY);
                    case INSTALLMENT_PLAN -> {
                        if (policy.installmentPlanTreatment() == InstallmentPlanTreatment.ASK) {
                            flags.add(Flag.INSTALLMENT_PLAN);
                        }
                    }
                }
            }
        }
        return flags;
    }

    private boolean isOwn() {
        return target.obligor().equals(entitled.person());
    }

    private boolean isUnder(Kind kind) {
        return target.collectibility().isUnder(kind, decidedOn);
    }

    private static Optional<Exclusion> when(boolean applies, Exclusion reason) {
        return applies ? Optional.of(reason) : Optional.empty();
    }
}
