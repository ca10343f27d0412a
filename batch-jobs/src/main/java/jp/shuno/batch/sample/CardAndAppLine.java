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
 * クレジット・決済アプリの1行.
 *
 * @param agentCode 収納代行会社
 * @param transactionId 取引番号
 * @param paymentKey 44 digits of a barcode, 34 of an eL number or 18 of a slip
 * @param paidAt when
 * @param amount of the slip; the user's fee comes on top and is nobody's revenue here
 * @param brand which card or app
 * @param status 01 flash, 02 confirmed, 03 cancelled
 * @param fundDate day on which the money is paid in, null before it is known
 */
record CardAndAppLine(
        String agentCode,
        String transactionId,
        String paymentKey,
        LocalDateTime paidAt,
        Yen amount,
        String brand,
        String status,
        @Nullable LocalDate fundDate)
        implements AgentLine {

    /** The header row. */
    static final List<String> HEADER = List.of(
            "kind",
            "agentCode",
            "transactionId",
            "paymentKey",
            "paidDateTime",
            "amount",
            "userFee",
            "cardOrApp",
            "status",
            "fundDate",
            "grossFund",
            "agentFee");

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final long FEE_STEP = 10_000;
    private static final long FEE_PER_STEP = 100;
    private static final long AGENT_FEE = 55;

    @Override
    public List<@Nullable String> cells() {
        long fee = brand.startsWith("C") ? (amount.amount() / FEE_STEP + 1) * FEE_PER_STEP : 0;
        List<@Nullable String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                "1",
                agentCode,
                transactionId,
                paymentKey,
                paidAt.format(SECONDS),
                String.valueOf(amount.amount()),
                String.valueOf(fee),
                brand,
                status,
                fundDate == null ? null : AgentLine.compact(fundDate, ""),
                fundDate == null ? null : String.valueOf(amount.amount()),
                fundDate == null ? null : String.valueOf(AGENT_FEE));
        return cells;
    }

    /** The row of the totals. */
    static List<@Nullable String> total(List<? extends AgentLine> lines) {
        List<@Nullable String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
        cells.set(0, "9");
        cells.set(HEADER.indexOf("transactionId"), String.valueOf(lines.size()));
        cells.set(
                HEADER.indexOf("amount"),
                String.valueOf(
                        lines.stream().mapToLong(line -> line.amount().amount()).sum()));
        return cells;
    }
}
