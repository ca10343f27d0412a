package jp.shuno.domain.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BankDirectory.Answer;
import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKanaClass;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import jp.shuno.domain.transfer.TransferCheck.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what would bring a transfer back before it leaves. One that would come back stays here
 * and does not keep the others; what is wrong with the file as a whole keeps them all.
 */
public final class TransferPreflight {

    /** The most data records that a trailer can count, six digits. */
    public static final int MOST_TRANSFERS = 999_999;

    /** 被仕向銀行名・被仕向支店名: bytes of either field. */
    private static final int MOST_NAME_BYTES = 15;

    private static final Set<AccountType> PAYABLE =
            Set.of(AccountType.ORDINARY, AccountType.CURRENT, AccountType.SAVINGS, AccountType.OTHER);

    private final TransferTerms terms;
    private final Set<RefundNumber> repeated;

    private TransferPreflight(TransferTerms terms, Set<RefundNumber> repeated) {
        this.terms = terms;
        this.repeated = repeated;
    }

    /**
     * Looks at transfers that are to go in one file.
     *
     * @param transfers in any order
     * @throws jp.shuno.domain.calendar.UncoveredYearException when the holiday table does not reach the transfer date
     */
    public static Preflight check(List<PlannedTransfer> transfers, TransferTerms terms) {
        TransferPreflight preflight = new TransferPreflight(terms, repeated(transfers));
        List<Passes> passing = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        transfers.stream()
                .sorted(Comparator.comparing(PlannedTransfer::number))
                .map(preflight::check)
                .forEach(outcome -> {
                    switch (outcome) {
                        case Passes passes -> passing.add(passes);
                        case Rejected stays -> rejected.add(stays);
                    }
                });
        return judged(passing, rejected, terms);
    }

    private static Preflight judged(List<Passes> passing, List<Rejected> rejected, TransferTerms terms) {
        long total = passing.stream()
                .mapToLong(each -> each.transfer().amount().amount())
                .sum();
        List<Objection> objections = new ArrayList<>();
        PayingAccount from = terms.from();
        if (from == null) {
            objections.add(Objection.to(ObjectionKind.PAYING_ACCOUNT_MISSING));
        }
        terms.day().objection().ifPresent(objections::add);
        if (passing.isEmpty()) {
            objections.add(Objection.to(ObjectionKind.NOTHING_TO_TRANSFER));
        }
        if (passing.size() > MOST_TRANSFERS) {
            objections.add(Objection.to(ObjectionKind.TOO_MANY));
        }
        if (total > Yen.MAX) {
            objections.add(Objection.to(ObjectionKind.TOTAL_TOO_LARGE));
        }
        return from == null || !objections.isEmpty()
                ? new Preflight.Withheld(passing, rejected, objections)
                : new Preflight.Publishable(passing, rejected, from, Yen.of(total));
    }

    private TransferCheck check(PlannedTransfer transfer) {
        List<Objection> objections = new ArrayList<>();
        checkAmount(transfer, objections);
        BankDirectory.@Nullable Branch branch = checkBranch(transfer, objections);
        checkAccount(transfer, objections);
        PayeeName.@Nullable Written name = checkName(transfer, objections);
        checkHistory(transfer, objections);
        return branch == null || name == null || !objections.isEmpty()
                ? new Rejected(transfer, objections)
                : new Passes(transfer, name, optionalName(branch.bankKana()), optionalName(branch.branchKana()));
    }

    private static void checkAmount(PlannedTransfer transfer, List<Objection> objections) {
        if (transfer.refunds().stream().anyMatch(refund -> refund.amount().isZero())) {
            objections.add(Objection.to(ObjectionKind.AMOUNT_ZERO));
        }
        if (transfer.amount().exceeds(PlannedTransfer.MOST)) {
            objections.add(Objection.to(ObjectionKind.AMOUNT_TOO_LARGE));
        }
    }

    private BankDirectory.@Nullable Branch checkBranch(PlannedTransfer transfer, List<Objection> objections) {
        BankAccount account = transfer.account();
        return switch (terms.directory().on(terms.day().date(), account.bank(), account.branch())) {
            case Answer.Found found -> found.branch();
            case Answer.UnknownBank unknown -> {
                objections.add(Objection.to(ObjectionKind.BANK_UNKNOWN));
                yield null;
            }
            case Answer.UnknownBranch unknown -> {
                objections.add(Objection.to(ObjectionKind.BRANCH_UNKNOWN));
                yield null;
            }
        };
    }

    private void checkAccount(PlannedTransfer transfer, List<Objection> objections) {
        BankAccount account = transfer.account();
        if (account.number().value().chars().allMatch(digit -> digit == '0')) {
            objections.add(Objection.to(ObjectionKind.ACCOUNT_ALL_ZEROS));
        }
        if (!PAYABLE.contains(account.type())) {
            objections.add(Objection.to(ObjectionKind.ACCOUNT_TYPE_NOT_PAYABLE));
        }
        terms.history().returnedBefore(transfer).map(Objection::toReturned).ifPresent(objections::add);
    }

    private PayeeName.@Nullable Written checkName(PlannedTransfer transfer, List<Objection> objections) {
        return switch (PayeeName.of(transfer.holderKana(), terms.mayCutNames())) {
            case PayeeName.Written written -> written;
            case PayeeName.TooLong tooLong -> {
                objections.add(Objection.to(ObjectionKind.NAME_TOO_LONG));
                yield null;
            }
            case PayeeName.NotWritable not -> {
                objections.add(Objection.toCharacter(not.position(), not.reason()));
                yield null;
            }
            case PayeeName.Missing missing -> {
                objections.add(Objection.to(ObjectionKind.NAME_MISSING));
                yield null;
            }
        };
    }

    private void checkHistory(PlannedTransfer transfer, List<Objection> objections) {
        if (transfer.numbers().stream().anyMatch(repeated::contains)) {
            objections.add(Objection.to(ObjectionKind.REFUND_TWICE));
        }
        if (terms.history().isLive(transfer)) {
            objections.add(Objection.to(ObjectionKind.REFUND_UNRESOLVED));
        }
    }

    /** Which of two transfers of one refund is meant cannot be told, so that neither goes. */
    private static Set<RefundNumber> repeated(List<PlannedTransfer> transfers) {
        Set<RefundNumber> seen = new HashSet<>();
        Set<RefundNumber> repeated = new HashSet<>();
        transfers.stream()
                .flatMap(transfer -> transfer.numbers().stream())
                .filter(number -> !seen.add(number))
                .forEach(repeated::add);
        return repeated;
    }

    /** The codes decide, the names may be left out: one that does not fit whole is better left out than cut. */
    private static String optionalName(@Nullable String kana) {
        if (kana == null) {
            return "";
        }
        return switch (BankKana.normalise(kana, BankKanaClass.BANK_NAME)) {
            case BankKana.Normalised name -> name.bytes() <= MOST_NAME_BYTES ? name.text() : "";
            case BankKana.Refused refused -> "";
        };
    }
}
