package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.BankFile;

/** Direct debit files laid out by hand for a debit on 30 June; all persons and accounts are invented. */
final class DirectDebitSample {

    /** 委託者コード of the invented municipality. */
    static final String ORIGINATOR = "1429990001";

    /** Customer numbers of the three debits. */
    static final String FIRST = "01202601123456789708";

    static final String SECOND = "01202601100000001608";
    static final String THIRD = "02202601100000002406";

    static final int HEADER = 1;
    static final int DATA_1 = 2;
    static final int DATA_2 = 3;
    static final int DATA_3 = 4;
    static final int TRAILER = 5;
    static final int END = 6;

    private static final String HEADER_RECORD = "1910" + ORIGINATOR + "ﾐﾅﾄﾉｼ" + "_".repeat(35) + "0630" + "0005"
            + "_".repeat(15) + "001" + "_".repeat(15) + "1" + "9000001" + "_".repeat(17);
    private static final String DEBIT_1 =
            "20005ﾐﾂﾋﾞｼUFJ_______045ﾀﾏｶﾞﾜ______________19234567ﾔﾏﾀﾞ_ﾀﾛｳ______________________" + "0000045600" + "0"
                    + FIRST;
    private static final String DEBIT_2 =
            "29900ﾕｳﾁﾖ___________058___________________10012345ﾐﾅﾄﾉ_ﾊﾅｺ______________________" + "0000012300" + "1"
                    + SECOND;
    private static final String DEBIT_3 =
            "21999ﾐﾅﾄﾉｼﾝｷﾝ_______001ﾎﾝﾃﾝ_______________29000777ｶ)ﾐﾅﾄｼﾖｳｼﾞ____________________" + "0000008100" + "2"
                    + THIRD;
    private static final String END_RECORD = "9" + "_".repeat(119);

    private DirectDebitSample() {}

    /** Three debits, 66,000 yen. */
    static BankFile request() {
        return file("000", "000000000000000000" + "000000000000000000");
    }

    /** The first not collected for lack of funds: 20,400 yen collected, 45,600 not. */
    static BankFile result() {
        return file("100", "000002" + "000000020400" + "000001" + "000000045600");
    }

    /** Header, trailer and end record only. */
    static BankFile empty() {
        return BankFile.of(HEADER_RECORD, "8" + "0".repeat(54) + "_".repeat(65), END_RECORD);
    }

    private static BankFile file(String results, String resultTotals) {
        return BankFile.of(
                HEADER_RECORD,
                DEBIT_1 + results.charAt(0) + "_".repeat(8),
                DEBIT_2 + results.charAt(1) + "_".repeat(8),
                DEBIT_3 + results.charAt(2) + "_".repeat(8),
                "8" + "000003" + "000000066000" + resultTotals + "_".repeat(65),
                END_RECORD);
    }
}
