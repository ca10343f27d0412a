package jp.shuno.batch.exchange.zengin;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.batch.exchange.BankFile;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.PayeeName;
import jp.shuno.domain.transfer.PayingAccount;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.TransferCheck.Passes;

/** A bulk transfer of 2 December 2026 laid out by hand; all payees and accounts are invented. */
final class BulkTransferSample {

    static final int HEADER = 1;
    static final int DATA_1 = 2;
    static final int DATA_2 = 3;
    static final int DATA_3 = 4;
    static final int TRAILER = 5;
    static final int END = 6;

    /** 振込依頼人コード of the invented municipality. */
    static final String REMITTER = "1429990001";

    static final LocalDate MADE_ON = LocalDate.of(2026, 11, 27);
    static final LocalDate TRANSFER_DATE = LocalDate.of(2026, 12, 2);

    static final PayingAccount FROM = new PayingAccount(
            REMITTER,
            "ﾐﾅﾄﾉｼ",
            new BankCode("9001"),
            new BranchCode("001"),
            AccountType.ORDINARY,
            new AccountNumber("9000001"));

    /** The data record of the document, with an invented payee. */
    static final String EXAMPLE = "29900ﾕｳﾁﾖ___________058ｾﾞﾛｺﾞﾊﾁ________000011234567ﾔﾏﾀﾞ_ﾀﾛｳ______________________"
            + "0000034500" + "0" + "2026000123" + "0000000000" + "7" + "_".repeat(8);

    private static final String HEADER_RECORD = "1210" + REMITTER + "ﾐﾅﾄﾉｼ" + "_".repeat(35) + "1202" + "9001"
            + "_".repeat(15) + "001" + "_".repeat(15) + "1" + "9000001" + "_".repeat(17);
    private static final String SECOND =
            "29001ﾐﾅﾄﾉｷﾞﾝｺｳ______045ﾔﾏﾃ____________000020012345ﾐﾅﾄﾉ_ﾊﾅｺ______________________" + "0000000001" + "0"
                    + "2026000124" + "0000000000" + "7" + "_".repeat(8);
    private static final String THIRD =
            "21999_______________001_______________000049000777ｶ)ﾐﾅﾄｼﾖｳｼﾞ____________________" + "0000008100" + "0"
                    + "2026000200" + "0000000000" + "7" + "_".repeat(8);
    private static final String END_RECORD = "9" + "_".repeat(119);

    private BulkTransferSample() {}

    /** Three transfers, 42,601 yen. */
    static BankFile good() {
        return BankFile.of(
                HEADER_RECORD, EXAMPLE, SECOND, THIRD, "8" + "000003" + "000000042601" + "_".repeat(101), END_RECORD);
    }

    /** The same three as they were approved. */
    static List<Passes> approved() {
        return List.of(
                passes(
                        "2026000123",
                        account("9900", "058", AccountType.ORDINARY, "1234567"),
                        "ﾔﾏﾀﾞ ﾀﾛｳ",
                        34_500,
                        "ﾕｳﾁﾖ",
                        "ｾﾞﾛｺﾞﾊﾁ"),
                passes(
                        "2026000124",
                        account("9001", "045", AccountType.CURRENT, "0012345"),
                        "ﾐﾅﾄﾉ ﾊﾅｺ",
                        1,
                        "ﾐﾅﾄﾉｷﾞﾝｺｳ",
                        "ﾔﾏﾃ"),
                passes(
                        "2026000200",
                        account("1999", "001", AccountType.SAVINGS, "9000777"),
                        "ｶ)ﾐﾅﾄｼﾖｳｼﾞ",
                        8_100,
                        "",
                        ""));
    }

    private static BankAccount account(String bank, String branch, AccountType type, String number) {
        return new BankAccount(new BankCode(bank), new BranchCode(branch), type, new AccountNumber(number));
    }

    private static Passes passes(
            String number, BankAccount account, String name, long yen, String bankKana, String branchKana) {
        PayableRefund refund = new PayableRefund(
                new RefundNumber(number), AddresseeNumber.withBody("000000101"), account, name, Yen.of(yen), Yen.ZERO);
        return new Passes(new PlannedTransfer(List.of(refund)), new PayeeName.Whole(name), bankKana, branchKana);
    }
}
