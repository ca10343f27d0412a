package jp.shuno.sql.overpayment;

import jp.shuno.domain.money.Yen;

/**
 * What is overpaid, and what of it is planned for arrears.
 *
 * @param overpayments how many overpayments have something left
 * @param remaining yen left of them
 * @param planned how many appropriations are planned
 * @param plannedYen yen of them
 */
public record OverpaymentTotals(long overpayments, Yen remaining, long planned, Yen plannedYen) {}
