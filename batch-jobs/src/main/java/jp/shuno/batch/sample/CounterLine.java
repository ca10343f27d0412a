package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Yen;

/**
 * 窓口収納の1行 as a ward counter keys it.
 *
 * @param upper upper slip line, blanks as printed or none
 * @param lower lower slip line
 * @param paidOn 領収日
 * @param bookedOn 収入日
 * @param amount money taken
 * @param office where
 */
record CounterLine(String upper, String lower, LocalDate paidOn, LocalDate bookedOn, Yen amount, String office) {

    /** The header row. */
    static final List<String> HEADER =
            List.of("slip_key_upper", "slip_key_lower", "payment_date", "revenue_date", "amount", "office");

    /** The slip paid in full. */
    static CounterLine of(Slip slip, LocalDate paidOn, LocalDate bookedOn, String office) {
        return new CounterLine(slip.lines().upper(), slip.lines().lower(), paidOn, bookedOn, slip.amount(), office);
    }

    CounterLine withAmount(Yen other) {
        return new CounterLine(upper, lower, paidOn, bookedOn, other, office);
    }

    CounterLine withUpper(String other) {
        return new CounterLine(other, lower, paidOn, bookedOn, amount, office);
    }

    /** The lines with blanks between their parts, as they are printed. */
    CounterLine spaced() {
        return new CounterLine(
                String.join(
                        " ",
                        upper.substring(0, 3),
                        upper.substring(3, 5),
                        upper.substring(5, 15),
                        upper.substring(15, 17),
                        upper.substring(17)),
                String.join(" ", lower.substring(0, 9), lower.substring(9, 16), lower.substring(16)),
                paidOn,
                bookedOn,
                amount,
                office);
    }

    List<String> cells() {
        return List.of(upper, lower, paidOn.toString(), bookedOn.toString(), String.valueOf(amount.amount()), office);
    }
}
