package jp.shuno.batch.run.trial;

/** One kind of trial calculation. */
@FunctionalInterface
interface Trial {

    /**
     * Calculates a case.
     *
     * @throws ImpossibleCaseException when it cannot be calculated
     */
    TrialResult calculate(TrialCase given);
}
