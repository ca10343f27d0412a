package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.domain.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * eL-QR 納付データの1行.
 *
 * @param municipality 団体コード
 * @param biller 収納機関番号
 * @param paymentNumber 案件特定キー, 20 digits
 * @param confirmation 確認番号, which tells two payments of one slip apart
 * @param principal 本料
 * @param lateCharge 延滞金
 * @param paidOn 領収日
 * @param fundDate day on which the money is paid in
 * @param status 1 paid, 9 cancelled
 */
record ElQrLine(
        String municipality,
        String biller,
        String paymentNumber,
        String confirmation,
        Yen principal,
        Yen lateCharge,
        LocalDate paidOn,
        LocalDate fundDate,
        char status)
        implements AgentLine {

    /** The header row. */
    static final List<String> HEADER = List.of(
            "recordKind",
            "municipalityCode",
            "billerNumber",
            "paymentNumber",
            "confirmationNumber",
            "categoryCode",
            "caseKey",
            "amountPrincipal",
            "amountLateCharge",
            "amountFee",
            "total",
            "paidDate",
            "receivedDate",
            "fundDate",
            "method",
            "institutionCode",
            "status");

    static final String CATEGORY = "001";
    private static final String BY_APP = "5";

    @Override
    public Yen amount() {
        return principal.plus(lateCharge);
    }

    @Override
    public List<@Nullable String> cells() {
        return List.of(
                "2",
                municipality,
                biller,
                paymentNumber,
                confirmation,
                CATEGORY,
                paymentNumber,
                String.valueOf(principal.amount()),
                String.valueOf(lateCharge.amount()),
                "0",
                String.valueOf(amount().amount()),
                paidOn.toString(),
                paidOn.plusDays(1).toString(),
                fundDate.toString(),
                BY_APP,
                "0997",
                String.valueOf(status));
    }

    /** The row of the totals. */
    static List<@Nullable String> total(List<? extends AgentLine> lines) {
        long all = lines.stream().mapToLong(line -> line.amount().amount()).sum();
        long late = lines.stream().mapToLong(line -> line.lateCharge().amount()).sum();
        List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
        cells.set(0, "8");
        cells.set(HEADER.indexOf("paymentNumber"), String.valueOf(lines.size()));
        cells.set(HEADER.indexOf("amountPrincipal"), String.valueOf(all - late));
        cells.set(HEADER.indexOf("amountLateCharge"), String.valueOf(late));
        cells.set(HEADER.indexOf("amountFee"), "0");
        cells.set(HEADER.indexOf("total"), String.valueOf(all));
        return cells;
    }
}
