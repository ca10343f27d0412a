package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.number.InvalidNumberException;
import jp.shuno.domain.receivingaccount.ReceivingAccount;
import jp.shuno.domain.refund.ClaimedAccount;
import jp.shuno.domain.refund.DebitAccount;
import jp.shuno.domain.refund.HolderMatch;
import jp.shuno.domain.refund.RefundAccount;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.bank.BankBranch;
import jp.shuno.sql.bank.BankBranchMapper;
import jp.shuno.sql.bank.DirectDebitRegistrationMapper;
import jp.shuno.sql.bank.RegisteredAccount;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.ReturnedAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 還付先口座の事実: accounts as the rules about refunds see them, with what the ledger knows of bank, branch and returns. */
@Component
public class RefundAccounts {

    private final PaymentFactsMapper facts;
    private final DirectDebitRegistrationMapper registrations;
    private final BankBranchMapper branches;
    private final AddresseeMapper addressees;

    RefundAccounts(
            PaymentFactsMapper facts,
            DirectDebitRegistrationMapper registrations,
            BankBranchMapper branches,
            AddresseeMapper addressees) {
        this.facts = facts;
        this.registrations = registrations;
        this.branches = branches;
        this.addressees = addressees;
    }

    /** A person, empty where the ledger knows none of that number. */
    public Optional<Resident> party(@Nullable String addresseeNo) {
        return Optional.ofNullable(addresseeNo)
                .flatMap(number ->
                        addressees.selectResidents(List.of(number)).stream().findFirst());
    }

    /** Whose account a registration is. */
    public record Holder(String obligorNo, LevyType levy) {}

    /**
     * The account from which an obligor pays a levy: the one in force on a day, else the latest; null for none.
     *
     * @param claimantNo to whom it would be paid, null for nobody yet
     * @param on day for which bank and branch have to exist
     */
    public @Nullable DebitAccount debit(
            String obligorNo, LevyType levy, @Nullable String claimantNo, LocalDate inForceOn, LocalDate on) {
        RegisteredAccount chosen = registered(List.of(obligorNo), inForceOn).get(new Holder(obligorNo, levy));
        return chosen == null
                ? null
                : debitAccount(
                        chosen,
                        account(
                                chosen.bankCode(),
                                chosen.branchCode(),
                                chosen.accountType(),
                                chosen.accountNo(),
                                chosen.holderKana(),
                                claimantNo,
                                on));
    }

    /**
     * The same for many obligors, each of whom would be paid to, with a fixed number of queries for a thousand of them.
     *
     * @param on business date
     */
    public Map<Holder, DebitAccount> debits(Collection<String> obligorNumbers, LocalDate on) {
        BankDirectory directory = new BankDirectory(
                branches.selectBranches().stream().map(BankBranch::toEntry).toList());
        Map<String, List<ReturnedAccount>> returned =
                facts.selectReturned(null).stream().collect(Collectors.groupingBy(ReturnedAccount::claimantNo));
        Map<Holder, DebitAccount> accounts = new HashMap<>();
        registered(obligorNumbers, on).forEach((holder, row) -> {
            BankAccount account = new BankAccount(
                    new BankCode(row.bankCode()),
                    new BranchCode(row.branchCode()),
                    row.accountType(),
                    new AccountNumber(row.accountNo()));
            accounts.put(
                    holder,
                    debitAccount(
                            row,
                            new RefundAccount(
                                    account.bank(),
                                    account.branch(),
                                    account.type(),
                                    account.number(),
                                    row.holderKana(),
                                    directory.on(on, account.bank(), account.branch()),
                                    cameBack(
                                            returned.getOrDefault(holder.obligorNo(), List.of()),
                                            account,
                                            row.holderKana()))));
        });
        return accounts;
    }

    private Map<Holder, RegisteredAccount> registered(Collection<String> obligorNumbers, LocalDate inForceOn) {
        Comparator<RegisteredAccount> order = Comparator.comparing(
                        (RegisteredAccount each) -> each.isInForceOn(inForceOn))
                .thenComparing(RegisteredAccount::fromDate);
        Map<Holder, RegisteredAccount> chosen = new HashMap<>();
        StoreConfiguration.lists(obligorNumbers.stream().distinct().sorted().toList())
                .forEach(part -> registrations
                        .selectOfObligors(part)
                        .forEach(each -> chosen.merge(
                                new Holder(each.obligorNo(), each.levy()), each, BinaryOperator.maxBy(order))));
        return chosen;
    }

    private static DebitAccount debitAccount(RegisteredAccount row, RefundAccount account) {
        return new DebitAccount(account, row.fromDate(), row.toDate(), row.refundConsent(), row.standing());
    }

    /** The account that a claim names, with how its holder compares; null where the form has nothing of one. */
    public @Nullable ClaimedAccount written(RefundClaim claim, HolderMatch match, LocalDate on) {
        boolean nothing = claim.bankCode() == null
                && claim.branchCode() == null
                && claim.accountType() == null
                && claim.accountNo() == null
                && claim.holderKana() == null;
        return nothing
                ? null
                : new ClaimedAccount(
                        account(
                                claim.bankCode(),
                                claim.branchCode(),
                                claim.accountType(),
                                claim.accountNo(),
                                claim.holderKana(),
                                claim.claimantNo(),
                                on),
                        match,
                        claim.delegated());
    }

    /** An account that was answered. */
    public RefundAccount answered(ReceivingAccount answer, @Nullable String claimantNo, LocalDate on) {
        BankAccount account = answer.account();
        return account(
                account.bank().value(),
                account.branch().value(),
                account.type(),
                account.number().value(),
                answer.holderKana(),
                claimantNo,
                on);
    }

    private RefundAccount account(
            @Nullable String bankCode,
            @Nullable String branchCode,
            @Nullable AccountType type,
            @Nullable String accountNo,
            @Nullable String holderKana,
            @Nullable String claimantNo,
            LocalDate on) {
        BankCode bank = bank(bankCode);
        BranchCode branch = branchCode == null ? null : new BranchCode(branchCode);
        AccountNumber number = accountNo == null ? null : new AccountNumber(accountNo);
        BankDirectory.Answer entry = bank == null || branch == null
                ? new BankDirectory.Answer.UnknownBank()
                : directory(List.of(bank)).on(on, bank, branch);
        boolean unusable = bank != null
                && branch != null
                && type != null
                && number != null
                && claimantNo != null
                && cameBack(facts.selectReturned(claimantNo), new BankAccount(bank, branch, type, number), holderKana);
        return new RefundAccount(bank, branch, type, number, holderKana, entry, unusable);
    }

    /** A code that is never assigned is no bank. */
    private static @Nullable BankCode bank(@Nullable String code) {
        try {
            return code == null ? null : new BankCode(code);
        } catch (InvalidNumberException neverAssigned) {
            return null;
        }
    }

    private static boolean cameBack(List<ReturnedAccount> returned, BankAccount account, @Nullable String holderKana) {
        return returned.stream()
                .filter(ReturnedAccount::isUseless)
                .map(ReturnedAccount::toUnusable)
                .anyMatch(unusable -> unusable.covers(account, Objects.requireNonNullElse(holderKana, "")));
    }

    /** The branches of some banks. */
    public BankDirectory directory(List<BankCode> banks) {
        return new BankDirectory(banks.stream()
                .distinct()
                .flatMap(bank -> facts.selectBranches(bank.value()).stream())
                .map(BankBranch::toEntry)
                .toList());
    }
}
