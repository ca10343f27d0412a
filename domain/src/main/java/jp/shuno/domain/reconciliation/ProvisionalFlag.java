package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/** 仮消込の注意: what is noted beside a live flash on the list of provisional postings, no exception. */
public enum ProvisionalFlag {
    /** The term was already paid; the flash is a double payment in the making. */
    E03("納付済の期別"),
    /** More than the term still needs. */
    E04("未納額を超える"),
    /** Less than the slip asks for. */
    E05("納付書の金額に満たない"),
    /** Paid after the last day printed on the slip. */
    E06("取扱期限後");

    private final String japanese;

    ProvisionalFlag(String japanese) {
        this.japanese = japanese;
    }

    /** The note as staff read it. */
    public String japanese() {
        return japanese;
    }

    /**
     * The notes that apply.
     *
     * @param amount the flash
     * @param unpaid what is unpaid on its term in the ledger of record, late charge included
     * @param otherProvisional other live flash amounts on the term
     * @param slipAmount amount that the slip asks for, null where the code carries none
     * @param paymentDate 領収日
     * @param slipDeadline last day on which the slip may be paid, null for none
     */
    public static List<ProvisionalFlag> of(
            Yen amount,
            Yen unpaid,
            Yen otherProvisional,
            @Nullable Yen slipAmount,
            LocalDate paymentDate,
            @Nullable LocalDate slipDeadline) {
        List<ProvisionalFlag> flags = new ArrayList<>();
        if (unpaid.isZero()) {
            flags.add(E03);
        } else if (amount.exceeds(unpaid.minusOrZero(otherProvisional))) {
            flags.add(E04);
        }
        if (slipAmount != null && slipAmount.exceeds(amount)) {
            flags.add(E05);
        }
        if (slipDeadline != null && paymentDate.isAfter(slipDeadline)) {
            flags.add(E06);
        }
        return flags;
    }
}
