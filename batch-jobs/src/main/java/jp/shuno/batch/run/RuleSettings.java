package jp.shuno.batch.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.latecharge.LateChargeTerms;
import jp.shuno.domain.latecharge.PartialPaymentMethod;
import jp.shuno.domain.latecharge.SegmentRounding;
import jp.shuno.domain.latecharge.ThresholdBasis;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.overpayment.AppropriationPolicy;
import jp.shuno.domain.overpayment.AppropriationScope;
import jp.shuno.domain.overpayment.AppropriationSort;
import jp.shuno.domain.overpayment.InstallmentPlanTreatment;
import jp.shuno.domain.receivingaccount.MatchPolicy;
import jp.shuno.domain.refund.InterestGrouping;
import jp.shuno.domain.refund.RefundInterestPolicy;
import jp.shuno.domain.refund.RefundPrescriptionStart;
import jp.shuno.domain.refund.RefundTerms;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Parameters of the rules.
 *
 * @param lateChargeEnabled R-180 whether there is late charge
 * @param lateChargeFromAssessmentYear R-180 first 賦課年度 that bears it
 * @param lateChargeFromAttributableYear R-180 first 相当年度 that bears it
 * @param lateChargeFromDueDate R-180 first due date that bears it, yyyy-MM-dd, empty for any
 * @param lowRateMonths R-182 months of the low rate, by levy
 * @param segmentRounding R-190 where fractions of a yen are dropped
 * @param interestBaseUnit R-120 the base of refund interest is cut to multiples of this, yen
 * @param interestMinAmount R-120 below this amount there is no refund interest, yen
 * @param interestResultUnit R-120 refund interest is cut to multiples of this, yen
 * @param interestMinResult R-120 refund interest below this is none, yen
 * @param yearDays R-120 days by which a year's rate of refund interest is divided
 * @param interestGrouping R-120 over how much amounts and roundings are counted
 * @param refundInterestFrom R-120 first 賦課年度 whose overpayments bear interest, 0 for all
 * @param partialPaymentMethod R-196 what bears the charge when a term is paid in parts
 * @param thresholdBasis R-196 what the least amount is measured on
 * @param autoFixLateChargeOnPayment R-032 whether the completing payment also pays the late charge that it fixes
 * @param completionRequiresLateCharge R-009 whether a term is complete only when its late charge is paid
 * @param staleFlashDays R-026 bank business days after which a flash without confirmed record is listed
 * @param maxFlashHoldDays R-026 calendar days for which a flash keeps its term from being reminded
 * @param minNoticeDays R-011 calendar days from notice to due date
 * @param maxConsecutiveFailures R-165 debit dates in a row without funds that suspend an account
 * @param allowEmptyFile whether a file without data records is accepted
 * @param untiedDepositDays R-401 bank business days after which a deposit that pays for no file is an exception
 * @param transferLeadDays R-150 bank business days from making a transfer file to its transfer date
 * @param mergeTransfers R-150 whether refunds of one claimant to one account are one transfer
 * @param cutPayeeNames R-151 whether a payee's name of more than 30 bytes is cut, and listed
 * @param appropriationScope R-090 whose arrears an overpayment is appropriated to
 * @param crossLevyAppropriation R-090 whether an overpayment of one levy may pay another
 * @param excludeDeferred R-091 whether terms under 徴収猶予 take nothing while it runs
 * @param excludeExecutionStay R-091 whether terms under 執行停止 take nothing while it runs
 * @param installmentPlanTreatment R-091 what happens to terms under 分納誓約
 * @param appropriationSort R-093 order of the arrears
 * @param principalPassFirst R-093 whether all principals come before the first demand fee and late charge
 * @param minRefundAmount R-103 the least that is refunded, yen
 * @param refundClaimYears R-101 years after which a refund can no longer be claimed
 * @param refundPrescriptionStart R-101 from when they are counted
 * @param nearMatchAutoAccept R-142 whether a near match of names is paid without a decision of staff
 * @param publicFundAccountReuseDays R-140 days for which an answer about a public fund account serves another claim
 * @param closingBasis R-029 the date that decides the fiscal year of a receipt
 */
public record RuleSettings(
        @DefaultValue("true") boolean lateChargeEnabled,
        @DefaultValue("2018") int lateChargeFromAssessmentYear,
        @DefaultValue("2018") int lateChargeFromAttributableYear,
        @DefaultValue("") String lateChargeFromDueDate,
        @DefaultValue LowRateMonths lowRateMonths,
        @DefaultValue("FLOOR_EACH") SegmentRounding segmentRounding,
        @DefaultValue("1000") long interestBaseUnit,
        @DefaultValue("2000") long interestMinAmount,
        @DefaultValue("100") long interestResultUnit,
        @DefaultValue("1000") long interestMinResult,
        @DefaultValue("365") int yearDays,
        @DefaultValue("PER_TERM") InterestGrouping interestGrouping,
        @DefaultValue("0") int refundInterestFrom,
        @DefaultValue("BALANCE") PartialPaymentMethod partialPaymentMethod,
        @DefaultValue("TERM_PRINCIPAL") ThresholdBasis thresholdBasis,
        @DefaultValue("true") boolean autoFixLateChargeOnPayment,
        @DefaultValue("true") boolean completionRequiresLateCharge,
        @DefaultValue("14") int staleFlashDays,
        @DefaultValue("45") int maxFlashHoldDays,
        @DefaultValue("10") int minNoticeDays,
        @DefaultValue("3") int maxConsecutiveFailures,
        @DefaultValue("true") boolean allowEmptyFile,
        @DefaultValue("3") int untiedDepositDays,
        @DefaultValue("3") int transferLeadDays,
        @DefaultValue("false") boolean mergeTransfers,
        @DefaultValue("false") boolean cutPayeeNames,
        @DefaultValue("SAME_LEVY_TYPE_SAME_OBLIGOR") AppropriationScope appropriationScope,
        @DefaultValue("false") boolean crossLevyAppropriation,
        @DefaultValue("true") boolean excludeDeferred,
        @DefaultValue("false") boolean excludeExecutionStay,
        @DefaultValue("ASK") InstallmentPlanTreatment installmentPlanTreatment,

        @DefaultValue({"DUE_DATE", "ATTRIBUTABLE_FISCAL_YEAR", "TERM", "NOTICE_NUMBER"})
        List<AppropriationSort> appropriationSort,

        @DefaultValue("true") boolean principalPassFirst,
        @DefaultValue("1") long minRefundAmount,
        @DefaultValue("2") int refundClaimYears,
        @DefaultValue("DAY_AFTER_NOTICE") RefundPrescriptionStart refundPrescriptionStart,
        @DefaultValue("false") boolean nearMatchAutoAccept,
        @DefaultValue("0") int publicFundAccountReuseDays,
        @DefaultValue("REVENUE_DATE") ClosingBasis closingBasis) {

    /** @throws WrongSettingException when a value makes no sense */
    public RuleSettings {
        if (!lateChargeFromDueDate.isBlank()) {
            date("rules.late-charge-from-due-date", lateChargeFromDueDate);
        }
        WrongSettingException.within(1, Yen.MAX, "rules.interest-base-unit", interestBaseUnit);
        WrongSettingException.within(0, Yen.MAX, "rules.interest-min-amount", interestMinAmount);
        WrongSettingException.within(1, Yen.MAX, "rules.interest-result-unit", interestResultUnit);
        WrongSettingException.within(0, Yen.MAX, "rules.interest-min-result", interestMinResult);
        WrongSettingException.within(1, RefundInterestPolicy.MOST_YEAR_DAYS, "rules.year-days", yearDays);
        if (refundInterestFrom != 0) {
            WrongSettingException.within(
                    FiscalYear.FIRST, FiscalYear.LAST, "rules.refund-interest-from", refundInterestFrom);
        }
        WrongSettingException.atLeast(1, "rules.stale-flash-days", staleFlashDays);
        WrongSettingException.atLeast(1, "rules.max-flash-hold-days", maxFlashHoldDays);
        WrongSettingException.atLeast(0, "rules.min-notice-days", minNoticeDays);
        WrongSettingException.atLeast(1, "rules.max-consecutive-failures", maxConsecutiveFailures);
        WrongSettingException.atLeast(0, "rules.untied-deposit-days", untiedDepositDays);
        WrongSettingException.atLeast(0, "rules.transfer-lead-days", transferLeadDays);
        if ((appropriationScope == AppropriationScope.SAME_OBLIGOR) != crossLevyAppropriation) {
            throw new WrongSettingException(
                    "rules.cross-levy-appropriation", "appropriation-scope が SAME_OBLIGOR のときだけ true にしてください");
        }
        if (appropriationSort.isEmpty() || EnumSet.copyOf(appropriationSort).size() != appropriationSort.size()) {
            throw new WrongSettingException("rules.appropriation-sort", "並び順は1つ以上、重複なく指定してください");
        }
        WrongSettingException.within(1, Yen.MAX, "rules.min-refund-amount", minRefundAmount);
        WrongSettingException.atLeast(1, "rules.refund-claim-years", refundClaimYears);
        WrongSettingException.atLeast(0, "rules.public-fund-account-reuse-days", publicFundAccountReuseDays);
    }

    /** what these parameters decide about refunds. */
    public RefundTerms refundTerms() {
        return new RefundTerms(Yen.of(minRefundAmount), refundClaimYears, refundPrescriptionStart);
    }

    /** The ordinance on late charge that these parameters describe. */
    public LateChargeTerms lateChargeTerms() {
        return new LateChargeTerms(
                lateChargeEnabled,
                lateChargeFromAssessmentYear,
                lateChargeFromAttributableYear,
                lateChargeFromDueDate.isBlank() ? null : date("rules.late-charge-from-due-date", lateChargeFromDueDate),
                Map.of(
                        LevyType.NHI, lowRateMonths.nhi(),
                        LevyType.LTC1, lowRateMonths.ltc1(),
                        LevyType.LEM, lowRateMonths.lem()),
                segmentRounding,
                partialPaymentMethod,
                thresholdBasis);
    }

    /** how refund interest is reckoned by these parameters. */
    public RefundInterestPolicy refundInterestPolicy() {
        return new RefundInterestPolicy(
                Yen.of(interestBaseUnit),
                Yen.of(interestMinAmount),
                Yen.of(interestResultUnit),
                Yen.of(interestMinResult),
                yearDays,
                segmentRounding,
                interestGrouping,
                refundInterestFrom == 0 ? null : new FiscalYear(refundInterestFrom));
    }

    /** to what overpayments are appropriated by these parameters. */
    public AppropriationPolicy appropriationPolicy() {
        return new AppropriationPolicy(
                appropriationScope,
                crossLevyAppropriation,
                excludeDeferred,
                excludeExecutionStay,
                installmentPlanTreatment,
                appropriationSort,
                principalPassFirst);
    }

    /** what these parameters say about public fund accounts. */
    public MatchPolicy matchPolicy() {
        return new MatchPolicy(nearMatchAutoAccept, publicFundAccountReuseDays);
    }

    private static LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException impossible) {
            throw new WrongSettingException(key, "実在する日付を yyyy-MM-dd で書いてください: " + text);
        }
    }

    /**
     * months of the low rate of late charge.
     *
     * @param nhi of national health insurance premium
     * @param ltc1 of long-term care premium
     * @param lem of late-stage medical care premium
     */
    public record LowRateMonths(
            @DefaultValue("3") int nhi,
            @DefaultValue("3") int ltc1,
            @DefaultValue("3") int lem) {

        /** @throws WrongSettingException when a value makes no sense */
        public LowRateMonths {
            WrongSettingException.atLeast(0, "rules.low-rate-months.nhi", nhi);
            WrongSettingException.atLeast(0, "rules.low-rate-months.ltc1", ltc1);
            WrongSettingException.atLeast(0, "rules.low-rate-months.lem", lem);
        }
    }

    /** what decides the fiscal year of a receipt. */
    public enum ClosingBasis {
        /** 収入日. */
        REVENUE_DATE,
        /** 領収日. */
        PAYMENT_DATE
    }
}
