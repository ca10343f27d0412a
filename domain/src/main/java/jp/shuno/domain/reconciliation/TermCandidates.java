package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.receipt.ElNumber;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.SlipUpperLine;

/**
 * 候補: which terms a receipt that could not be placed may be meant for. A proposal to staff, never applied by
 * itself.
 */
public final class TermCandidates {

    private static final int NOTICE_LENGTH = 10;
    private static final int MOST = 3;

    private TermCandidates() {}

    /**
     * A term that one of the numbers led to.
     *
     * @param key the term
     * @param unpaid its unpaid principal
     * @param dueDate its due date
     */
    public record Candidate(TermKey key, Yen unpaid, LocalDate dueDate) {}

    /**
     * The notice numbers that the payer may have meant: the one in the code, and those that differ from it by one digit
     * or by two neighbouring digits in the wrong order, as far as their check digit is right.
     */
    public static Set<String> noticeNumbers(Receipt receipt) {
        String read = noticeDigits(receipt);
        Set<String> numbers = new LinkedHashSet<>();
        addIfValid(numbers, read);
        for (int position = 0; position < read.length(); position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                addIfValid(numbers, read.substring(0, position) + digit + read.substring(position + 1));
            }
            if (position > 0) {
                addIfValid(
                        numbers,
                        read.substring(0, position - 1)
                                + read.charAt(position)
                                + read.charAt(position - 1)
                                + read.substring(position + 1));
            }
        }
        return numbers;
    }

    /** The best few: the exact amount unpaid first, then anything unpaid, then by due date. */
    public static List<TermKey> best(Receipt receipt, Collection<Candidate> found) {
        return found.stream()
                .sorted(Comparator.comparing((Candidate term) -> !term.unpaid().equals(receipt.amount()))
                        .thenComparing(term -> term.unpaid().isZero())
                        .thenComparing(Candidate::dueDate)
                        .thenComparing(Candidate::key))
                .limit(MOST)
                .map(Candidate::key)
                .toList();
    }

    /** The ten digits of the code at which its channel carries the notice number; empty where it is too short. */
    private static String noticeDigits(Receipt receipt) {
        int start = switch (receipt.channel()) {
            case CONVENIENCE, POST_OFFICE -> 17;
            case APP, CARD -> ofPaymentKey(receipt.code());
            case DIRECT_DEBIT, PAYEASY, ELQR -> 8;
            case WARD_COUNTER, BANK_COUNTER -> 5;
            case TRANSFER_IN, APPROPRIATION, DISTRIBUTION, OTHER -> 0;
        };
        return receipt.code().length() < start + NOTICE_LENGTH
                ? ""
                : receipt.code().substring(start, start + NOTICE_LENGTH);
    }

    private static int ofPaymentKey(String code) {
        return switch (code.length()) {
            case ElNumber.LENGTH -> 13;
            case SlipUpperLine.LENGTH -> 5;
            default -> 17;
        };
    }

    private static void addIfValid(Set<String> numbers, String digits) {
        if (!Digits.are(digits, NOTICE_LENGTH)) {
            return;
        }
        try {
            numbers.add(new NoticeNumber(digits).value());
        } catch (InvalidNumberException wrong) {
            // Not a number that this municipality could have printed.
        }
    }
}
