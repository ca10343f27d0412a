package jp.shuno.batch.report;

import java.util.List;

/**
 * What stands beside the daily totals: sums of them, and the bank's view.
 *
 * @param periods month and year so far
 * @param days cash beside deposits, by day
 * @param deposits deposits of the day, those still without a file, and files still without a deposit
 */
public record DailyCash(List<PeriodTotalLine> periods, List<CashDayLine> days, List<DepositLine> deposits) {

    /** Nothing. */
    public static final DailyCash NONE = new DailyCash(List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public DailyCash {
        periods = List.copyOf(periods);
        days = List.copyOf(days);
        deposits = List.copyOf(deposits);
    }
}
