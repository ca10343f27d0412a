package jp.shuno.domain.receivingaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.bank.InvalidYuchoAccountException;
import jp.shuno.domain.bank.YuchoAccount;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.receivingaccount.CheckedAnswer.AccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.NoAccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.Unusable;
import jp.shuno.domain.refund.ClaimNumber;
import org.jspecify.annotations.Nullable;

/**
 * An answer with a registered account names that account and its holder completely, any other names none;
 * one person entered it and another verified it. Every fault is told, not the first alone. Whether bank and branch
 * exist is asked where the transfer is made, as of its day.
 */
public final class AnswerCheck {

    private final KeyedAnswer answer;
    private final KeyedAccount keyed;
    private final List<AnswerFault> faults = new ArrayList<>();

    private AnswerCheck(KeyedAnswer answer) {
        this.answer = answer;
        this.keyed = answer.account();
    }

    /** What the answer is good for. */
    public static CheckedAnswer check(KeyedAnswer answer) {
        return new AnswerCheck(answer).outcome();
    }

    private CheckedAnswer outcome() {
        note(!ClaimNumber.isOne(answer.claimNo()), AnswerFault.CLAIM_NUMBER);
        note(answer.answeredAt().isBefore(answer.requestedAt()), AnswerFault.ANSWERED_BEFORE_ASKED);
        ReceivingAccount account = answer.status() == AnswerStatus.REGISTERED ? account() : null;
        note(answer.status() != AnswerStatus.REGISTERED && !keyed.isEmpty(), AnswerFault.UNEXPECTED_ACCOUNT);
        String verifiedBy = verifiedBy();
        if (!faults.isEmpty() || verifiedBy == null) {
            return new Unusable(answer, faults);
        }
        return account == null
                ? new NoAccountFound(answer)
                : new AccountFound(answer, new VerifiedAccount(account, answer.keyedBy(), verifiedBy));
    }

    /** The person who verified, null when nobody did who may. */
    private @Nullable String verifiedBy() {
        String verifiedBy = answer.verifiedBy();
        if (verifiedBy == null || verifiedBy.isBlank() || answer.keyedBy().isBlank()) {
            faults.add(AnswerFault.NOT_VERIFIED);
            return null;
        }
        if (Person.named(verifiedBy).equals(Person.named(answer.keyedBy()))) {
            faults.add(AnswerFault.SAME_PERSON);
            return null;
        }
        return verifiedBy;
    }

    private @Nullable ReceivingAccount account() {
        if (keyed.isEmpty()) {
            faults.add(AnswerFault.NO_ACCOUNT);
            return null;
        }
        String holder = keyed.holderKana();
        boolean named = holder != null && !holder.isBlank();
        note(!named, AnswerFault.HOLDER);
        BankAccount place = keyed.hasYuchoBoxes()
                ? yucho()
                : transferBoxes(read(keyed.bankCode(), BankCode::new, AnswerFault.BANK_CODE));
        return holder == null || !named || place == null ? null : new ReceivingAccount(place, holder);
    }

    private @Nullable BankAccount yucho() {
        YuchoAccount yucho = yuchoAccount();
        note(
                keyed.bankCode() != null && !keyed.bankCode().equals(BankCode.YUCHO.value()),
                AnswerFault.YUCHO_AT_ANOTHER_BANK);
        if (yucho == null) {
            return null;
        }
        BankAccount place = new BankAccount(BankCode.YUCHO, yucho.branch(), yucho.type(), yucho.accountNumber());
        if (keyed.hasTransferBoxes()) {
            BankAccount transfer = transferBoxes(BankCode.YUCHO);
            note(transfer != null && !transfer.equals(place), AnswerFault.YUCHO_CONTRADICTS);
        }
        return place;
    }

    private @Nullable YuchoAccount yuchoAccount() {
        String symbol = keyed.yuchoSymbol();
        String number = keyed.yuchoNumber();
        note(symbol == null, AnswerFault.YUCHO_SYMBOL);
        note(number == null, AnswerFault.YUCHO_NUMBER);
        if (symbol == null || number == null) {
            return null;
        }
        try {
            return YuchoAccount.ofPassbook(symbol, number);
        } catch (InvalidYuchoAccountException impossible) {
            faults.add(impossible.isOfSymbol() ? AnswerFault.YUCHO_SYMBOL : AnswerFault.YUCHO_NUMBER);
            return null;
        }
    }

    private @Nullable BankAccount transferBoxes(@Nullable BankCode bank) {
        BranchCode branch = read(keyed.branchCode(), BranchCode::new, AnswerFault.BRANCH_CODE);
        AccountType type = read(keyed.type(), AnswerCheck::type, AnswerFault.ACCOUNT_TYPE);
        AccountNumber number = read(keyed.number(), AccountNumber::padded, AnswerFault.ACCOUNT_NUMBER);
        return bank == null || branch == null || type == null || number == null
                ? null
                : new BankAccount(bank, branch, type, number);
    }

    private static @Nullable AccountType type(String digit) {
        return digit.length() == 1 ? AccountType.ofCode(digit.charAt(0)).orElse(null) : null;
    }

    private <T> @Nullable T read(@Nullable String text, Function<String, @Nullable T> reading, AnswerFault fault) {
        T value;
        try {
            value = text == null ? null : reading.apply(text);
        } catch (InvalidNumberException malformed) {
            value = null;
        }
        note(value == null, fault);
        return value;
    }

    private void note(boolean faulty, AnswerFault fault) {
        if (faulty && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
