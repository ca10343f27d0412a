package jp.shuno.batch.exchange.csv;

import java.util.List;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.CustomerNumber;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@code payeasy} file: one of kind 1, data rows of kind 2, one total of kind 8, one end of kind 9, in
 * this order and nothing behind it. What no contract covers (institution, channel, levy) is a notice, and the payment
 * is taken all the same, because the payer has paid.
 */
final class PayeasyRows implements RowCheck<PayeasyRow> {

    private static final String RULE = "R-024";
    private static final String CONTRACT = "R-025";
    private static final long MOST_YEN_OF_A_RECEIPT = 9_999_999_999L;
    private static final int MOST_COUNT_DIGITS = 9;
    private static final List<PayeasyColumn> NEEDED = List.of(
            PayeasyColumn.BILLER_NUMBER,
            PayeasyColumn.PAYMENT_NUMBER,
            PayeasyColumn.AMOUNT,
            PayeasyColumn.PAID_DATE,
            PayeasyColumn.RECEIPT_NO,
            PayeasyColumn.NOTICE_KIND);

    private final PayeasyProfile profile;
    private @Nullable String last;
    private long count;
    private long countedYen;
    private long countedLateCharge;
    private long statedCount = FileTotals.NOT_STATED;
    private long statedYen = FileTotals.NOT_STATED;

    PayeasyRows(PayeasyProfile profile) {
        this.profile = profile;
    }

    @Override
    public @Nullable PayeasyRow take(CsvRow row, Findings findings) {
        String kind = row.required(PayeasyColumn.RECORD_KIND);
        String before = last;
        last = kind;
        if (!mayFollow(before, kind)) {
            String text = "recordKind %s の行がここにあります。1・2・8・9 の順で、1・8・9 は1行ずつです。".formatted(kind);
            findings.add(refuse(row, PayeasyColumn.RECORD_KIND, text));
            return null;
        }
        switch (kind) {
            case "1" -> takeHeader(row, findings);
            case "2" -> {
                return takeData(row, findings);
            }
            case "8" -> takeTotal(row, findings);
            default -> {
                // The end row says nothing but that it is there.
            }
        }
        return null;
    }

    private static boolean mayFollow(@Nullable String before, String kind) {
        return switch (kind) {
            case "1" -> before == null;
            case "2", "8" -> "1".equals(before) || "2".equals(before);
            default -> "8".equals(before);
        };
    }

    @Override
    public void end(Findings findings) {
        if (!"9".equals(last)) {
            findings.add(Finding.refuse(0, 0, "", RULE, "最後の行が recordKind 9 ではありません。ファイルが途中で切れている可能性があります。"));
        } else if (count == 0 && findings.firstRefusal() == null) {
            findings.add(EmptyFile.finding(profile.allowEmptyFile()));
        }
    }

    @Override
    public FileTotals totals(long read) {
        return new FileTotals(statedCount, statedYen, count, countedYen);
    }

    private void takeHeader(CsvRow row, Findings findings) {
        if (RowNeeds.areFilled(row, "recordKind 1 の行", List.of(PayeasyColumn.BILLER_NUMBER), findings)) {
            checkBiller(row, findings);
        }
    }

    private @Nullable PayeasyRow takeData(CsvRow row, Findings findings) {
        count++;
        Yen amount = row.yenOrZero(PayeasyColumn.AMOUNT);
        Yen lateCharge = row.yenOrZero(PayeasyColumn.LATE_CHARGE);
        countedYen = Math.addExact(countedYen, amount.amount());
        countedLateCharge = Math.addExact(countedLateCharge, lateCharge.amount());
        if (!RowNeeds.areFilled(row, "recordKind 2 の行", NEEDED, findings)) {
            return null;
        }
        boolean sound = checkBiller(row, findings);
        if (amount.amount() > MOST_YEN_OF_A_RECEIPT) {
            sound = false;
            findings.add(refuse(row, PayeasyColumn.AMOUNT, "「amount」が10桁を超えています。"));
        }
        if (lateCharge.exceeds(amount)) {
            sound = false;
            findings.add(refuse(row, PayeasyColumn.LATE_CHARGE, "「lateCharge」が「amount」を超えています。amount は延滞金を含む合計です。"));
        }
        ReceiptKind kind = kind(row.required(PayeasyColumn.NOTICE_KIND));
        if (kind == ReceiptKind.CONFIRMED && row.date(PayeasyColumn.FUND_DATE) == null) {
            sound = false;
            findings.add(refuse(row, PayeasyColumn.FUND_DATE, "一括消込(noticeKind 2)に入金日「fundDate」がありません。"));
        }
        noteContract(row, findings);
        return sound ? PayeasyRow.of(row, Math.toIntExact(count), kind) : null;
    }

    private static ReceiptKind kind(String noticeKind) {
        return switch (noticeKind) {
            case "1" -> ReceiptKind.FLASH;
            case "2" -> ReceiptKind.CONFIRMED;
            default -> ReceiptKind.CANCEL;
        };
    }

    private boolean checkBiller(CsvRow row, Findings findings) {
        String ours = profile.billerNumber();
        boolean equal = ours == null || ours.equals(row.text(PayeasyColumn.BILLER_NUMBER));
        if (!equal) {
            findings.add(refuse(row, PayeasyColumn.BILLER_NUMBER, "収納機関番号が当市の %s ではありません。".formatted(ours)));
        }
        return equal;
    }

    private void noteContract(CsvRow row, Findings findings) {
        String institution = row.text(PayeasyColumn.BANK_CODE);
        if (institution != null && !profile.isContractedInstitution(institution)) {
            findings.add(notice(row, PayeasyColumn.BANK_CODE, "契約一覧にない金融機関です。収納は処理します。"));
        }
        String channel = row.text(PayeasyColumn.CHANNEL);
        if (channel != null && !profile.isContractedChannel(channel)) {
            findings.add(notice(row, PayeasyColumn.CHANNEL, "契約にない納付チャネルです。収納は処理します。"));
        }
        String number = row.required(PayeasyColumn.PAYMENT_NUMBER);
        boolean levyMismatch = Digits.are(number, CustomerNumber.LENGTH)
                && new CustomerNumber(number)
                        .termKey()
                        .filter(key -> !profile.isContractedLevy(key.notice().levy()))
                        .isPresent();
        if (levyMismatch) {
            findings.add(notice(row, PayeasyColumn.PAYMENT_NUMBER, "ペイジーで取り扱う税目ではありません。収納は処理します。"));
        }
    }

    private void takeTotal(CsvRow row, Findings findings) {
        List<PayeasyColumn> needed =
                List.of(PayeasyColumn.PAYMENT_NUMBER, PayeasyColumn.AMOUNT, PayeasyColumn.LATE_CHARGE);
        if (!RowNeeds.areFilled(row, "recordKind 8 の行", needed, findings)) {
            return;
        }
        String stated = row.required(PayeasyColumn.PAYMENT_NUMBER);
        if (stated.length() > MOST_COUNT_DIGITS) {
            findings.add(refuse(row, PayeasyColumn.PAYMENT_NUMBER, "recordKind 8 の行の「paymentNumber」には件数(9桁以内)が必要です。"));
            return;
        }
        statedCount = Long.parseLong(stated);
        statedYen = row.requiredYen(PayeasyColumn.AMOUNT).amount();
        if (findings.firstRefusal() != null) {
            return;
        }
        long statedLateCharge = row.requiredYen(PayeasyColumn.LATE_CHARGE).amount();
        compare(row, PayeasyColumn.PAYMENT_NUMBER, "件数", statedCount, count, findings);
        compare(row, PayeasyColumn.AMOUNT, "金額", statedYen, countedYen, findings);
        compare(row, PayeasyColumn.LATE_CHARGE, "延滞金", statedLateCharge, countedLateCharge, findings);
    }

    private static void compare(
            CsvRow row, PayeasyColumn column, String what, long stated, long due, Findings findings) {
        if (stated != due) {
            findings.add(refuse(row, column, "合計行の%sは%,dですが、データ行からは%,dになります。".formatted(what, stated, due)));
        }
    }

    private static Finding refuse(CsvRow row, PayeasyColumn column, String text) {
        return Finding.refuse(row.rowNo(), 0, column.columnName(), RULE, text);
    }

    private static Finding notice(CsvRow row, PayeasyColumn column, String text) {
        return Finding.notice(row.rowNo(), 0, column.columnName(), CONTRACT, text);
    }
}
