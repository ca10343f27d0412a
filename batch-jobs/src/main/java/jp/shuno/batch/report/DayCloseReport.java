package jp.shuno.batch.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals;

/** 日次締め証明: {@code day-close.json} for auditors' programs and {@code day-close.html} to be signed. */
public final class DayCloseReport {

    private DayCloseReport() {}

    /** Writes both files. */
    public static void write(ReportFolder folder, DayClose close) throws IOException {
        JsonRendering.write(folder, "day-close.json", document(close));
        PageRendering.write(folder, "day-close.html", DayClosePage.of(close));
    }

    private static Map<String, Object> document(DayClose close) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("files", close.files().stream().map(DayCloseReport::file).toList());
        totals.put("ledger", ledger(close.ledger()));
        totals.put("buckets", buckets(close.buckets()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("business_date", close.businessDate().toString());
        document.put("version", close.version());
        document.put("holds", close.holds());
        document.put(
                "invariants",
                close.invariants().stream().map(DayCloseReport::invariant).toList());
        document.put("control_totals", totals);
        document.put("previous_digest", close.previousDigest());
        document.put("digest", close.digest());
        return document;
    }

    private static Map<String, Object> invariant(InvariantResult invariant) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", invariant.id());
        node.put("rule", invariant.rule());
        node.put("text", invariant.text());
        node.put("holds", invariant.holds());
        node.put("checked_rows", invariant.checkedRows());
        node.put("first_violations", invariant.firstViolations());
        return node;
    }

    private static Map<String, Object> file(FileControl file) {
        Map<String, Object> dispositions = new LinkedHashMap<>();
        for (Disposition disposition : Disposition.values()) {
            ControlTotals.Count count = file.byDisposition().get(disposition);
            if (count != null) {
                dispositions.put(disposition.name(), count(count.records(), count.yen()));
            }
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("file_name", file.fileName());
        node.put("sha256", file.sha256());
        node.putAll(count(file.records(), file.yen()));
        node.put("dispositions", dispositions);
        return node;
    }

    private static Map<String, Object> count(long records, long yen) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("records", records);
        node.put("yen", yen);
        return node;
    }

    private static Map<String, Object> ledger(LedgerFigures ledger) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("terms", ledger.terms());
        node.put("assessed", ledger.assessed());
        node.put("received", ledger.received());
        node.put("provisional", ledger.provisional());
        node.put("unpaid", ledger.unpaid());
        node.put("overpaid", ledger.overpaid());
        node.put("cash", ledger.cash());
        node.put("suspense", ledger.suspense());
        return node;
    }

    private static Map<String, Object> buckets(List<BucketFigure> buckets) {
        Map<String, Object> node = new LinkedHashMap<>();
        buckets.forEach(figure -> node.put(figure.bucket().name(), figure.yen()));
        return node;
    }
}
