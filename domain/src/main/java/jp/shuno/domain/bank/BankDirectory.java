package jp.shuno.domain.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 金融機関名簿: which branches of which banks exist on a day. Branches open, close and merge, so that every question names
 * the day.
 */
public final class BankDirectory {

    private final Map<BankCode, List<Branch>> byBank = new HashMap<>();

    /**
     * A branch for a time.
     *
     * @param bank 統一金融機関番号
     * @param code 店番号
     * @param bankKana 金融機関名カナ, null where the directory has none
     * @param branchKana 店舗名カナ, null where the directory has none
     * @param validFrom first day
     * @param validTo last day, null while in force
     */
    public record Branch(
            BankCode bank,
            BranchCode code,
            @Nullable String bankKana,
            @Nullable String branchKana,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private boolean existsOn(LocalDate date) {
            return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
        }
    }

    /** What the directory knows of a branch on a day. */
    public sealed interface Answer {

        /** It exists. */
        record Found(Branch branch) implements Answer {}

        /** No branch of that bank exists on that day. */
        record UnknownBank() implements Answer {}

        /** The bank exists on that day, the branch does not. */
        record UnknownBranch() implements Answer {}
    }

    /** A directory of these branches, in any order. */
    public BankDirectory(Collection<Branch> branches) {
        for (Branch branch : branches) {
            byBank.computeIfAbsent(branch.bank(), bank -> new ArrayList<>()).add(branch);
        }
    }

    /** What is known of that branch on that day; of two entries for the day the one that begins later holds. */
    public Answer on(LocalDate date, BankCode bank, BranchCode branch) {
        Branch found = null;
        boolean bankExists = false;
        for (Branch each : byBank.getOrDefault(bank, List.of())) {
            if (!each.existsOn(date)) {
                continue;
            }
            bankExists = true;
            boolean newer = found == null || each.validFrom().isAfter(found.validFrom());
            found = each.code().equals(branch) && newer ? each : found;
        }
        if (found != null) {
            return new Answer.Found(found);
        }
        return bankExists ? new Answer.UnknownBranch() : new Answer.UnknownBank();
    }
}
