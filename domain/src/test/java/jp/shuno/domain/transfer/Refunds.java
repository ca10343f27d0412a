package jp.shuno.domain.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;

/** Refunds, accounts and banks that tests of this package share; all invented. */
final class Refunds {

    static final AddresseeNumber TARO = AddresseeNumber.withBody("000000101");
    static final AddresseeNumber HANAKO = AddresseeNumber.withBody("000000102");
    static final BankAccount YAMATE = account("9001", "045", AccountType.ORDINARY, "9234567");
    static final BankAccount HONTEN = account("9001", "001", AccountType.CURRENT, "9000042");

    /** Friday 2026-11-27, from which three bank days lead to Wednesday 2026-12-02. */
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    static final BusinessCalendar BANK = BusinessCalendar.bank(List.of(
            new Holiday(LocalDate.of(2026, 11, 3), "文化の日", HolidayScope.BOTH),
            new Holiday(LocalDate.of(2026, 11, 23), "勤労感謝の日", HolidayScope.BOTH),
            new Holiday(LocalDate.of(2027, 1, 1), "元日", HolidayScope.BOTH),
            new Holiday(LocalDate.of(2028, 1, 1), "元日", HolidayScope.BOTH)));

    static final PayingAccount WARD = new PayingAccount(
            "1429990001",
            "ﾐﾅﾄﾉｼ",
            new BankCode("9001"),
            new BranchCode("001"),
            AccountType.ORDINARY,
            new AccountNumber("9000001"));

    static final BankDirectory DIRECTORY = new BankDirectory(List.of(
            branch("9001", "ﾐﾅﾄﾉｷﾞﾝｺｳ", "001", "ﾎﾝﾃﾝ", null),
            branch("9001", "ﾐﾅﾄﾉｷﾞﾝｺｳ", "045", "ﾔﾏﾃ", null),
            branch("9001", "ﾐﾅﾄﾉｷﾞﾝｺｳ", "046", "ｼﾝﾏﾁ", WEDNESDAY.minusDays(1)),
            branch("9900", "ﾕｳﾁﾖ", "058", "ｾﾞﾛｺﾞﾊﾁ", null)));

    private Refunds() {}

    static BankAccount account(String bank, String branch, AccountType type, String number) {
        return new BankAccount(new BankCode(bank), new BranchCode(branch), type, new AccountNumber(number));
    }

    static PayableRefund refund(int number, AddresseeNumber claimant, BankAccount account, String holder, long yen) {
        return new PayableRefund(
                RefundNumber.padded(String.valueOf(number)), claimant, account, holder, Yen.of(yen), Yen.ZERO);
    }

    static PayableRefund ofTaro(int number, long yen) {
        return refund(number, TARO, YAMATE, "ヤマダ　タロウ", yen);
    }

    static PlannedTransfer transfer(PayableRefund... refunds) {
        return new PlannedTransfer(List.of(refunds));
    }

    static TransferTerms terms() {
        return terms(List.of(), List.of());
    }

    static TransferTerms terms(Collection<SentTransfer> sent, Collection<UnusableAccount> unusable) {
        return new TransferTerms(
                WARD, TransferDay.earliest(FRIDAY, 3, BANK), DIRECTORY, new TransferHistory(sent, unusable), false);
    }

    private static BankDirectory.Branch branch(
            String bank, String bankKana, String branch, String branchKana, LocalDate validTo) {
        return new BankDirectory.Branch(
                new BankCode(bank), new BranchCode(branch), bankKana, branchKana, LocalDate.of(2020, 4, 1), validTo);
    }
}
