package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * ペイジー消込情報の1行.
 *
 * @param biller 収納機関番号
 * @param paymentNumber 納付番号, 20 digits
 * @param amount total, late charge included
 * @param lateCharge of it
 * @param paidAt when
 * @param receiptNo of the bank
 * @param noticeKind 1 immediate, 2 bulk, 9 cancelled
 * @param fundDate day on which the money is paid in, null before it is known
 */
record PayEasyLine(
        String biller,
        String paymentNumber,
        Yen amount,
        Yen lateCharge,
        LocalDateTime paidAt,
        String receiptNo,
        char noticeKind,
        @Nullable LocalDate fundDate)
        implements AgentLine {

    /** The header row. */
    static final List<String> HEADER = List.of(
            "recordKind",
            "billerNumber",
            "paymentNumber",
            "confirmationNumber",
            "paymentCategory",
            "amount",
            "lateCharge",
            "paidDate",
            "paidTime",
            "bankCode",
            "branchCode",
            "channel",
            "receiptNo",
            "noticeKind",
            "fundDate");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String CONFIRMATION = "100001";
    private static final String CATEGORY = "1";
    private static final String INTERNET_BANKING = "2";

    @Override
    public List<@Nullable String> cells() {
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                "2",
                biller,
                paymentNumber,
                CONFIRMATION,
                CATEGORY,
                String.valueOf(amount.amount()),
                String.valueOf(lateCharge.amount()),
                paidAt.toLocalDate().toString(),
                paidAt.format(TIME),
                "0997",
                "001",
                INTERNET_BANKING,
                receiptNo,
                String.valueOf(noticeKind),
                fundDate == null ? null : fundDate.toString());
        return cells;
    }

    /** The row before the data. */
    static List<@Nullable String> first(String biller, LocalDate fundDate) {
        List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
        cells.set(0, "1");
        cells.set(HEADER.indexOf("billerNumber"), biller);
        cells.set(HEADER.indexOf("fundDate"), fundDate.toString());
        return cells;
    }

    /** The row of the totals. */
    static List<@Nullable String> total(List<? extends AgentLine> lines) {
        List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
        cells.set(0, "8");
        cells.set(HEADER.indexOf("paymentNumber"), String.valueOf(lines.size()));
        cells.set(
                HEADER.indexOf("amount"),
                String.valueOf(
                        lines.stream().mapToLong(line -> line.amount().amount()).sum()));
        cells.set(
                HEADER.indexOf("lateCharge"),
                String.valueOf(lines.stream()
                        .mapToLong(line -> line.lateCharge().amount())
                        .sum()));
        return cells;
    }

    /** The row after all others. */
    static List<@Nullable String> last() {
        List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
        cells.set(0, "9");
        return cells;
    }
}
