package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountNumber;
import org.jspecify.annotations.Nullable;

/**
 * 振替口座: the account of a household.
 *
 * @param bankCode 4 digits
 * @param branchCode 3 digits
 * @param type 1 ordinary, 2 current
 * @param number 口座番号
 * @param holder 口座名義人 as banks write it, at most 30 bytes
 * @param from first day
 * @param to last day, null while it holds
 * @param consent whether refunds may go there
 */
record DebitAccount(
        String bankCode,
        String branchCode,
        char type,
        AccountNumber number,
        String holder,
        LocalDate from,
        @Nullable LocalDate to,
        boolean consent) {

    /** The header row of a {@code debit-accounts} file. */
    static final List<String> HEADER = List.of(
            "obligor_no",
            "levy",
            "bank_code",
            "branch_code",
            "account_type",
            "account_no",
            "holder_kana",
            "from_date",
            "to_date",
            "refund_consent");

    boolean isActiveOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    List<@Nullable String> cells(String obligorNo, LevyType levy) {
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                obligorNo,
                levy.name(),
                bankCode,
                branchCode,
                String.valueOf(type),
                number.value(),
                holder,
                from.toString(),
                to == null ? null : to.toString(),
                consent ? "1" : null);
        return cells;
    }

    @Override
    public String toString() {
        return "DebitAccount[bankCode=" + bankCode + ", number=" + number.masked() + "]";
    }
}
