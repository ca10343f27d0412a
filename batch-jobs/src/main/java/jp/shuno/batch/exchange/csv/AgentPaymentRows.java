package jp.shuno.batch.exchange.csv;

import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/** The rows of a {@code card} or {@code app} file: data rows, and as the last one a total row that must agree. */
final class AgentPaymentRows implements RowCheck<AgentPaymentRow> {

    private static final String RULE = "R-024";
    private static final String TOTAL = "9";
    private static final List<AgentPaymentColumn> NEEDED = List.of(
            AgentPaymentColumn.AGENT_CODE,
            AgentPaymentColumn.TRANSACTION_ID,
            AgentPaymentColumn.PAYMENT_KEY,
            AgentPaymentColumn.PAID_DATE_TIME,
            AgentPaymentColumn.STATUS);

    private final Map<String, ReceiptKind> kindCodes;
    private final @Nullable Yen usualLimit;
    private final boolean allowEmptyFile;
    private long count;
    private long countedYen;
    private long statedCount = FileTotals.NOT_STATED;
    private long statedYen = FileTotals.NOT_STATED;

    /**
     * @param kindCodes status codes of the agent
     * @param usualLimit amount above which such a payment is unusual, null for none
     * @param allowEmptyFile whether a file without data rows is taken, with a notice
     */
    AgentPaymentRows(Map<String, ReceiptKind> kindCodes, @Nullable Yen usualLimit, boolean allowEmptyFile) {
        this.kindCodes = kindCodes;
        this.usualLimit = usualLimit;
        this.allowEmptyFile = allowEmptyFile;
    }

    @Override
    public @Nullable AgentPaymentRow take(CsvRow row, Findings findings) {
        if (statedCount != FileTotals.NOT_STATED) {
            findings.add(refuse(row, AgentPaymentColumn.KIND, "合計行の後に行があります。合計行は最後の1行です。"));
            return null;
        }
        if (row.required(AgentPaymentColumn.KIND).equals(TOTAL)) {
            takeTotal(row, findings);
            return null;
        }
        count++;
        Yen amount = row.requiredYen(AgentPaymentColumn.AMOUNT);
        countedYen = Math.addExact(countedYen, amount.amount());
        if (usualLimit != null && amount.exceeds(usualLimit)) {
            findings.add(Finding.notice(
                    row.rowNo(),
                    0,
                    AgentPaymentColumn.AMOUNT.columnName(),
                    RULE,
                    "金額が1件の上限 %s円を超えています。".formatted(usualLimit.separated())));
        }
        return isComplete(row, findings) ? payment(row, findings) : null;
    }

    @Override
    public void end(Findings findings) {
        if (statedCount == FileTotals.NOT_STATED) {
            findings.add(Finding.refuse(0, 0, "", RULE, "合計行(kind が 9)がありません。ファイルが途中で切れている可能性があります。"));
        } else if (count == 0 && findings.firstRefusal() == null) {
            findings.add(EmptyFile.finding(allowEmptyFile));
        }
    }

    @Override
    public FileTotals totals(long read) {
        return new FileTotals(statedCount, statedYen, count, countedYen);
    }

    private static boolean isComplete(CsvRow row, Findings findings) {
        boolean complete = true;
        for (AgentPaymentColumn column : NEEDED) {
            if (row.text(column) == null) {
                complete = false;
                findings.add(refuse(
                        row,
                        column,
                        "「%s」が空です。%sが必要です。"
                                .formatted(column.columnName(), column.form().expectation())));
            }
        }
        return complete;
    }

    private @Nullable AgentPaymentRow payment(CsvRow row, Findings findings) {
        String status = row.required(AgentPaymentColumn.STATUS);
        ReceiptKind kind = kindCodes.get(status);
        if (kind == null) {
            findings.add(refuse(row, AgentPaymentColumn.STATUS, "status が取り決めにない値です。"));
            return null;
        }
        AgentPaymentRow payment = AgentPaymentRow.of(row, Math.toIntExact(count), kind);
        if (kind == ReceiptKind.CONFIRMED && payment.fundDate() == null) {
            findings.add(refuse(row, AgentPaymentColumn.FUND_DATE, "確報に入金日がありません。"));
            return null;
        }
        return payment;
    }

    private void takeTotal(CsvRow row, Findings findings) {
        String stated = row.text(AgentPaymentColumn.TRANSACTION_ID);
        if (stated == null || stated.length() > 9 || !Digits.areOnly(stated)) {
            findings.add(refuse(row, AgentPaymentColumn.TRANSACTION_ID, "合計行の transactionId には件数(数字のみ)が必要です。"));
            statedCount = 0;
            return;
        }
        statedCount = Long.parseLong(stated);
        statedYen = row.requiredYen(AgentPaymentColumn.AMOUNT).amount();
        if (findings.firstRefusal() == null) {
            compare(row, AgentPaymentColumn.TRANSACTION_ID, "件数", statedCount, count, findings);
            compare(row, AgentPaymentColumn.AMOUNT, "金額", statedYen, countedYen, findings);
        }
    }

    private static void compare(
            CsvRow row, AgentPaymentColumn column, String what, long stated, long due, Findings findings) {
        if (stated != due) {
            findings.add(refuse(row, column, "合計行の%sは%,dですが、データ行からは%,dになります。".formatted(what, stated, due)));
        }
    }

    private static Finding refuse(CsvRow row, CsvColumn column, String text) {
        return Finding.refuse(row.rowNo(), 0, column.columnName(), RULE, text);
    }
}
