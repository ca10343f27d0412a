package jp.shuno.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.ListedField;
import jp.shuno.batch.exchange.ListedRecord;
import jp.shuno.batch.exchange.RecordListing;
import jp.shuno.batch.report.DisplayWidth;
import jp.shuno.batch.report.PrintableText;

/** One file for people: judgement, findings, then field after field with the findings beside them. */
final class FileViewAsText implements FileView {

    private static final int LABEL_WIDTH = 22;
    private static final int IDENTIFIER_WIDTH = 24;

    private final PrintWriter out;
    private final Function<ListedField, String> shown;
    private List<Finding> findings = List.of();

    /**
     * @param out stays open
     * @param shown what may be seen of a field
     */
    FileViewAsText(PrintWriter out, Function<ListedField, String> shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void begin(String file, FileCheck<?> check) {
        findings = check.findings();
        FileTotals totals = check.totals();
        out.println("%s: %s、%s、指摘 %d 件"
                .formatted(file, check.isUsable() ? "受入可" : "受入不可", figures(totals), findings.size()));
        for (Finding finding : findings) {
            out.println("  %s %s %s %s"
                    .formatted(finding.isRefusal() ? "却下" : "注意", finding.rule(), place(finding), finding.text()));
        }
    }

    @Override
    public RecordListing records() {
        return this::show;
    }

    @Override
    public void end() {
        out.println();
        out.flush();
    }

    private void show(ListedRecord record) {
        out.println("レコード %d %s".formatted(record.recordNo(), japanese(record.type())));
        for (ListedField field : record.fields()) {
            String label = field.label().equals(field.identifier())
                    ? ""
                    : DisplayWidth.padded(field.label(), LABEL_WIDTH) + " ";
            out.println(("  " + label + DisplayWidth.padded(field.identifier(), IDENTIFIER_WIDTH) + " "
                            + PrintableText.onOneLine(shown.apply(field)) + rules(record, field))
                    .stripTrailing());
        }
        if (record.fields().isEmpty()) {
            out.println("  (項目に分けられません)");
        }
    }

    private String rules(ListedRecord record, ListedField field) {
        return findings.stream()
                .filter(finding -> finding.recordNo() == record.recordNo()
                        && finding.field().equals(field.identifier()))
                .map(finding -> "  <- " + finding.rule())
                .distinct()
                .collect(Collectors.joining());
    }

    private static String figures(FileTotals totals) {
        String counted = "データ %,d 件 %,d 円".formatted(totals.countedRecords(), totals.countedYen());
        return totals.statedRecords() == FileTotals.NOT_STATED
                ? counted
                : counted + "(合計欄 %,d 件 %,d 円)".formatted(totals.statedRecords(), totals.statedYen());
    }

    private static String place(Finding finding) {
        String record = finding.recordNo() == 0 ? "ファイル全体" : "レコード " + finding.recordNo();
        String place = finding.byteOffset() == 0 ? "" : " " + finding.byteOffset() + " バイト目";
        return record + place + (finding.field().isEmpty() ? "" : " " + finding.field());
    }

    private static String japanese(String type) {
        return switch (type) {
            case "header" -> "ヘッダー";
            case ListedRecord.DATA -> "データ";
            case ListedRecord.TRAILER -> "合計(トレーラ)";
            case "end" -> "エンド";
            default -> "種類不明";
        };
    }
}
