package jp.shuno.domain.deposit;

import java.time.LocalDate;

/**
 * 入金予定: confirmed money of one file that its sender pays in on one day.
 *
 * @param fileId file in the register
 * @param fileName its name, which decides between equal candidates
 * @param sender who sent it
 * @param revenueDate 収入日
 * @param yen money of the file for that day, before any fee
 * @param agentFee what the sender may keep of it
 */
public record ExpectedDeposit(
        String fileId, String fileName, Sender sender, LocalDate revenueDate, long yen, long agentFee) {

    /** What arrives where the sender takes its fee off. */
    long net() {
        return yen - agentFee;
    }
}
