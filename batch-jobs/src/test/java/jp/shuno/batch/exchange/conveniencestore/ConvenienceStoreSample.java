package jp.shuno.batch.exchange.conveniencestore;

import jp.shuno.batch.exchange.BankFile;

/** A collection file laid out by hand: a flash record, a second one cancelled at once, and a confirmed record. */
final class ConvenienceStoreSample {

    static final String MAKER = "912345";
    static final String ORIGINATOR = "1429990001";

    static final int HEADER = 1;
    static final int FLASH = 2;
    static final int CANCELLED = 3;
    static final int CANCEL = 4;
    static final int CONFIRMED = 5;
    static final int TRAILER = 6;
    static final int END = 7;

    /** The barcode of the worked example, with a notice number whose check digit is right. */
    static final String BARCODE = "91912345001202601123456789705026063000456007";

    private static final String OTHER_BARCODE = "91912345001202601100000001605026063000123004";
    private static final String POSTAL_BARCODE = "91912345001202602100000002405099999900081008";

    private static final String HEADER_RECORD =
            "1" + "20260616" + "0530" + MAKER + ORIGINATOR + "ﾐﾅﾄﾉｼ" + "_".repeat(35) + "0001" + "_".repeat(47);
    private static final String END_RECORD = "9" + "_".repeat(119);

    private ConvenienceStoreSample() {}

    /** Four records: 45,600 and 12,300 flash, 12,300 cancelled, 8,100 confirmed. */
    static BankFile file() {
        return BankFile.of(
                HEADER_RECORD,
                "2" + "01" + "20260615" + "2210" + "1" + BARCODE + "___" + "0123456" + "00" + "20260616" + "00000000"
                        + "00000000" + "000010" + "_".repeat(18),
                "2" + "01" + "20260615" + "0915" + "1" + OTHER_BARCODE + "___" + "0004711" + "29" + "20260616"
                        + "00000000" + "00000000" + "000020" + "_".repeat(18),
                "2" + "03" + "20260615" + "0915" + "1" + OTHER_BARCODE + "___" + "0004711" + "29" + "20260616"
                        + "00000000" + "00000000" + "000020" + "_".repeat(18),
                "2" + "02" + "20260610" + "0000" + "1" + POSTAL_BARCODE + "___" + "_______" + "__" + "20260616"
                        + "20260625" + "20260616" + "000030" + "_".repeat(18),
                "8" + "00000004" + "000000078300" + "00000002" + "000000057900" + "00000001" + "000000008100"
                        + "00000001" + "000000012300" + "_".repeat(39),
                END_RECORD);
    }

    /** Header, trailer and end record only. */
    static BankFile empty() {
        return BankFile.of(HEADER_RECORD, "8" + "0".repeat(80) + "_".repeat(39), END_RECORD);
    }
}
