package jp.shuno.batch.exchange.csv;

import java.util.List;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an {@code elqr} file: data rows of kind 2, and as the last one a total row of kind 8 that must agree. A
 * row whose total is not the sum of its parts refuses the file: which of the four figures is wrong cannot be told, and
 * any choice would be a guess with money.
 */
final class ElqrRows implements RowCheck<ElqrRow> {

    private static final String RULE = "R-024";
    private static final String TOTAL = "8";
    private static final String PAID = "1";
    private static final long MOST_YEN_OF_A_RECEIPT = 9_999_999_999L;
    private static final int MOST_COUNT_DIGITS = 9;
    private static final List<ElqrColumn> NEEDED = List.of(
            ElqrColumn.MUNICIPALITY_CODE,
            ElqrColumn.BILLER_NUMBER,
            ElqrColumn.PAYMENT_NUMBER,
            ElqrColumn.CASE_KEY,
            ElqrColumn.PAID_DATE,
            ElqrColumn.STATUS);
    private static final List<ElqrColumn> SUMMED = List.of(
            ElqrColumn.AMOUNT_PRINCIPAL, ElqrColumn.AMOUNT_LATE_CHARGE, ElqrColumn.AMOUNT_FEE, ElqrColumn.TOTAL);

    private final @Nullable String municipalityCode;
    private final @Nullable String billerNumber;
    private final boolean allowEmptyFile;
    private final long[] counted = new long[SUMMED.size()];
    private long count;
    private long statedCount = FileTotals.NOT_STATED;
    private long statedYen = FileTotals.NOT_STATED;
    private boolean totalSeen;

    /**
     * @param municipalityCode 団体コード that every row must carry; null = not checked
     * @param billerNumber 収納機関番号 that every row must carry; null = not checked
     * @param allowEmptyFile whether a file without data rows is taken, with a notice
     */
    ElqrRows(@Nullable String municipalityCode, @Nullable String billerNumber, boolean allowEmptyFile) {
        this.municipalityCode = municipalityCode;
        this.billerNumber = billerNumber;
        this.allowEmptyFile = allowEmptyFile;
    }

    @Override
    public @Nullable ElqrRow take(CsvRow row, Findings findings) {
        if (totalSeen) {
            findings.add(refuse(row, ElqrColumn.RECORD_KIND, "合計行(recordKind 8)の後に行があります。合計行は最後の1行です。"));
            return null;
        }
        if (row.required(ElqrColumn.RECORD_KIND).equals(TOTAL)) {
            totalSeen = true;
            takeTotal(row, findings);
            return null;
        }
        return takeData(row, findings);
    }

    @Override
    public void end(Findings findings) {
        if (!totalSeen) {
            findings.add(Finding.refuse(0, 0, "", RULE, "合計行(recordKind 8)がありません。ファイルが途中で切れている可能性があります。"));
        } else if (count == 0 && findings.firstRefusal() == null) {
            findings.add(EmptyFile.finding(allowEmptyFile));
        }
    }

    @Override
    public FileTotals totals(long read) {
        return new FileTotals(statedCount, statedYen, count, counted[SUMMED.indexOf(ElqrColumn.TOTAL)]);
    }

    private @Nullable ElqrRow takeData(CsvRow row, Findings findings) {
        count++;
        for (int i = 0; i < counted.length; i++) {
            counted[i] = Math.addExact(counted[i], row.yenOrZero(SUMMED.get(i)).amount());
        }
        if (!RowNeeds.areFilled(row, "recordKind 2 の行", NEEDED, findings)) {
            return null;
        }
        boolean sound = isOurs(row, ElqrColumn.MUNICIPALITY_CODE, "団体コード", municipalityCode, findings)
                & isOurs(row, ElqrColumn.BILLER_NUMBER, "収納機関番号", billerNumber, findings)
                & isAddedUp(row, findings);
        ReceiptKind kind = row.required(ElqrColumn.STATUS).equals(PAID) ? ReceiptKind.CONFIRMED : ReceiptKind.CANCEL;
        if (kind == ReceiptKind.CONFIRMED && row.date(ElqrColumn.FUND_DATE) == null) {
            sound = false;
            findings.add(refuse(row, ElqrColumn.FUND_DATE, "納付済(status 1)に入金日「fundDate」がありません。"));
        }
        return sound ? ElqrRow.of(row, Math.toIntExact(count), kind) : null;
    }

    private static boolean isOurs(
            CsvRow row, ElqrColumn column, String what, @Nullable String ours, Findings findings) {
        boolean equal = ours == null || ours.equals(row.text(column));
        if (!equal) {
            findings.add(refuse(row, column, "%sが当市の %s ではありません。".formatted(what, ours)));
        }
        return equal;
    }

    private static boolean isAddedUp(CsvRow row, Findings findings) {
        Yen total = row.requiredYen(ElqrColumn.TOTAL);
        if (total.amount() > MOST_YEN_OF_A_RECEIPT) {
            findings.add(refuse(row, ElqrColumn.TOTAL, "「total」が10桁を超えています。"));
            return false;
        }
        long sum = row.requiredYen(ElqrColumn.AMOUNT_PRINCIPAL).amount()
                + row.yenOrZero(ElqrColumn.AMOUNT_LATE_CHARGE).amount()
                + row.yenOrZero(ElqrColumn.AMOUNT_FEE).amount();
        if (sum != total.amount()) {
            String text = "「total」は%,dですが、本税・延滞金・手数料の合計は%,dです。";
            findings.add(refuse(row, ElqrColumn.TOTAL, text.formatted(total.amount(), sum)));
            return false;
        }
        return true;
    }

    private void takeTotal(CsvRow row, Findings findings) {
        String stated = row.text(ElqrColumn.PAYMENT_NUMBER);
        if (stated == null || stated.length() > MOST_COUNT_DIGITS) {
            findings.add(refuse(row, ElqrColumn.PAYMENT_NUMBER, "合計行の「paymentNumber」には件数(9桁以内)が必要です。"));
            return;
        }
        statedCount = Long.parseLong(stated);
        statedYen = row.requiredYen(ElqrColumn.TOTAL).amount();
        if (findings.firstRefusal() != null) {
            return;
        }
        compare(row, ElqrColumn.PAYMENT_NUMBER, statedCount, count, findings);
        for (int i = 0; i < counted.length; i++) {
            compare(row, SUMMED.get(i), row.yenOrZero(SUMMED.get(i)).amount(), counted[i], findings);
        }
    }

    private static void compare(CsvRow row, ElqrColumn column, long stated, long due, Findings findings) {
        if (stated != due) {
            String text = "合計行の「%s」は%,dですが、データ行からは%,dになります。".formatted(column.columnName(), stated, due);
            findings.add(refuse(row, column, text));
        }
    }

    private static Finding refuse(CsvRow row, ElqrColumn column, String text) {
        return Finding.refuse(row.rowNo(), 0, column.columnName(), RULE, text);
    }
}
