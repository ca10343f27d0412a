package jp.shuno.domain.deposit;

import java.util.List;

/**
 * 入金の照合: one deposit and what it pays for.
 *
 * @param deposit the deposit
 * @param files what it pays for, at least one
 * @param agentFee what the sender kept, so that amount and fee together are the money of the files
 */
public record DepositTie(Deposit deposit, List<ExpectedDeposit> files, long agentFee) {

    /** Keeps its own copy. */
    public DepositTie {
        files = List.copyOf(files);
    }
}
