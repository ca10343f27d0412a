package jp.shuno.sql.deposit;

import java.time.LocalDate;

/**
 * Deposits of one account date.
 *
 * @param accountDate 勘定日
 * @param deposits deposits less those taken back
 * @param yen their yen
 */
public record DepositTotal(LocalDate accountDate, long deposits, long yen) {}
