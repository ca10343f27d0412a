package jp.shuno.domain.latecharge;

/**
 * How the ledger treats late charge.
 *
 * @param terms the ordinance
 * @param rates rates of each year
 * @param fixOnPayment whether the payment that completes the principal also pays the late charge that it fixes
 * @param completionRequiresLateCharge whether a term is complete only when its late charge is paid
 */
public record LateChargePolicy(
        LateChargeTerms terms, LateChargeRates rates, boolean fixOnPayment, boolean completionRequiresLateCharge) {}
