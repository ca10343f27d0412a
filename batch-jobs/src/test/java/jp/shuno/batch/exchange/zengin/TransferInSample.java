package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.BankFile;

/** A transfer-in advice of 30 June 2026 laid out by hand; all remitters and accounts are invented. */
final class TransferInSample {

    static final int HEADER = 1;
    static final int DATA_1 = 2;
    static final int DATA_2 = 3;
    static final int DATA_3 = 4;
    static final int TRAILER = 5;
    static final int END = 6;

    private static final String HEADER_RECORD = "1010" + "080701" + "080630" + "080630" + "9001ﾐﾅﾄｷﾞﾝｺｳ_______"
            + "001ﾎﾝﾃﾝ___________" + "19000001" + "ﾐﾅﾄﾉｼ" + "_".repeat(35) + "_".repeat(93);
    private static final String AGENT = "0000000777" + "ｶ)ﾐﾅﾄｼﾕｳﾉｳ" + "_".repeat(38) + "ﾐﾂﾋﾞｼUFJ_______ﾀﾏｶﾞﾜ__________";
    private static final String BANK = "0000000000" + "ﾐﾅﾄｼﾝｷﾝ" + "_".repeat(41) + "ﾐﾅﾄｼﾝｷﾝ________ﾎﾝﾃﾝ___________";
    private static final String END_RECORD = "9" + "_".repeat(199);

    private TransferInSample() {}

    /** Two deposits of 68,400 and 12,300 yen, and the first taken back. */
    static BankFile formatA() {
        return BankFile.of(
                HEADER_RECORD,
                "2000101" + "080630080630" + "0000068400" + "0000000000" + AGENT + "_" + "SEIKYU01" + "_".repeat(12)
                        + "_".repeat(52),
                "2000102" + "080630000000" + "0000012300" + "0000002300" + BANK + "_" + "_".repeat(20) + "_".repeat(52),
                "2000103" + "080630080630" + "0000068400" + "0000000000" + AGENT + "1" + "SEIKYU01" + "_".repeat(12)
                        + "_".repeat(52),
                "8" + "000002" + "000000080700" + "000001" + "000000068400" + "_".repeat(163),
                END_RECORD);
    }

    /** The same with amounts of twelve digits. */
    static BankFile formatB() {
        BankFile file = formatA();
        for (int record = DATA_1; record <= DATA_3; record++) {
            String a = file.record(record);
            String b = a.substring(0, 19) + "00" + a.substring(19, 29) + "00" + a.substring(29, 196);
            file = file.withRecord(record, b);
        }
        return file;
    }

    /** Header, trailer and end record only. */
    static BankFile empty() {
        return BankFile.of(HEADER_RECORD, "8" + "0".repeat(36) + "_".repeat(163), END_RECORD);
    }
}
