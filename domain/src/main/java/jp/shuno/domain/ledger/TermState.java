package jp.shuno.domain.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The state of a term in one word, for exports and lists. */
public enum TermState {
    /** 未納. */
    OPEN,
    /** 完納. */
    PAID,
    /** 過誤納あり. */
    OVERPAID,
    /** 督促済. */
    DEMANDED,
    /** 不納欠損. */
    WRITTEN_OFF,
    /** 調定額0. */
    CANCELLED;

    /**
     * The state that follows from the figures.
     *
     * @param completionDate 完納日, null while principal, fee or late charge is open
     * @param demandedOn day of a demand with legal effect, null for none
     * @param writeOffDate day of the write-off, null for none
     */
    public static TermState of(
            TermBalance balance,
            @Nullable LocalDate completionDate,
            @Nullable LocalDate demandedOn,
            @Nullable LocalDate writeOffDate) {
        if (balance.assessed().isZero()) {
            return CANCELLED;
        }
        if (writeOffDate != null) {
            return WRITTEN_OFF;
        }
        if (!balance.overpaid().isZero()) {
            return OVERPAID;
        }
        if (completionDate != null) {
            return PAID;
        }
        return demandedOn == null ? OPEN : DEMANDED;
    }
}
