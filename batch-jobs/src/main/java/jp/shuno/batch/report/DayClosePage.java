package jp.shuno.batch.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.ControlTotals;
import org.jspecify.annotations.Nullable;

/** The certificate as a page: the statement, the proof line by line, files against ledger, the chain, and seals. */
final class DayClosePage {

    private static final Cell.Status HOLDS = new Cell.Status("適合", Tone.GOOD);
    private static final Cell.Status VIOLATED = new Cell.Status("不適合", Tone.BAD);
    private static final Cell.Status EQUAL = new Cell.Status("一致", Tone.GOOD);
    private static final Cell.Status UNEQUAL = new Cell.Status("不一致", Tone.BAD);

    private DayClosePage() {}

    /** A name and its value. */
    private record Entry(String name, Cell value) {}

    static ReportPage of(DayClose close) {
        return new ReportPage(
                "日次締め証明",
                close.businessDate(),
                verdict(close),
                List.of(
                        new ReportPage.Figure("版", "第" + close.version() + "版"),
                        ReportPage.Figure.yen("現金収入(累計)", close.ledger().cash()),
                        ReportPage.Figure.yen("未納額", close.ledger().unpaid()),
                        ReportPage.Figure.yen("過誤納額", close.ledger().overpaid()),
                        ReportPage.Figure.yen("収納不明", close.ledger().suspense())),
                List.of(
                        new ReportPage.Table(invariants(close.invariants())),
                        new ReportPage.Table(files(close.files())),
                        new ReportPage.Table(ledger(close.ledger())),
                        new ReportPage.Table(buckets(close.buckets())),
                        new ReportPage.Table(chain(close)),
                        new ReportPage.Signatures(List.of("担当", "係長", "課長"))));
    }

    private static ReportPage.Verdict verdict(DayClose close) {
        long violated = close.invariants().stream().filter(one -> !one.holds()).count();
        return close.holds()
                ? new ReportPage.Verdict(
                        "適合",
                        "台帳の検証 %,d項目はすべて成り立っています。".formatted(close.invariants().size()),
                        "",
                        Tone.GOOD)
                : new ReportPage.Verdict(
                        "不適合",
                        "台帳の検証 %,d項目のうち%,d項目が成り立っていません。"
                                .formatted(close.invariants().size(), violated),
                        "不適合の項目の違反例を確認し、原因が解消するまで翌営業日の処理に進まないでください。",
                        Tone.BAD);
    }

    private static ReportTable<InvariantResult> invariants(List<InvariantResult> invariants) {
        return ReportTable.plain(
                "台帳の検証 %,d項目".formatted(invariants.size()),
                List.of(
                        Column.<InvariantResult>code("項目", InvariantResult::id).wide(8),
                        Column.<InvariantResult>code("規則", InvariantResult::rule)
                                .wide(7),
                        Column.<InvariantResult>text("成り立つべきこと", InvariantResult::text)
                                .wide(44),
                        Column.either("結果", InvariantResult::holds, HOLDS, VIOLATED),
                        Column.number("検査行数", InvariantResult::checkedRows),
                        Column.<InvariantResult>of(
                                        "違反例(先頭)",
                                        Column.Kind.CODE,
                                        one -> new Cell.Lines(one.firstViolations().stream()
                                                .map(Cell::code)
                                                .toList()))
                                .wide(22)),
                invariants);
    }

    private static ReportTable<FileControl> files(List<FileControl> files) {
        List<Column<FileControl>> columns = new ArrayList<>();
        columns.add(Column.<FileControl>of(
                        "ファイル",
                        Column.Kind.CODE,
                        file -> Cell.lines(Cell.code(file.fileName()), Cell.remark(file.sha256())))
                .wide(26));
        columns.add(counts("読込", file -> new ControlTotals.Count(file.records(), file.yen())));
        Arrays.stream(Disposition.values())
                .filter(one ->
                        files.stream().anyMatch(file -> file.byDisposition().containsKey(one)))
                .forEach(one -> columns.add(counts(
                        DispositionWords.of(one), file -> file.byDisposition().get(one))));
        columns.add(Column.either("照合", DayClosePage::balances, EQUAL, UNEQUAL));
        return ReportTable.plain("照合 ファイル→台帳 %,d件(上段 件数、下段 円)".formatted(files.size()), columns, files)
                .withTotals();
    }

    private static Column<FileControl> counts(String title, Function<FileControl, ControlTotals.@Nullable Count> of) {
        return new Column<>(title, "", Column.Kind.NUMBER, 0, true, file -> {
            ControlTotals.Count count = of.apply(file);
            return count == null
                    ? Cell.EMPTY
                    : Cell.lines(new Cell.Count(count.records(), "件"), new Cell.Money(count.yen()));
        });
    }

    private static boolean balances(FileControl file) {
        return new ControlTotals(file.records(), file.yen(), file.byDisposition()).balance();
    }

    private static ReportTable<Entry> ledger(LedgerFigures ledger) {
        List<Entry> entries = List.of(
                new Entry("調定額", new Cell.Money(ledger.assessed())),
                new Entry("収入額", new Cell.Money(ledger.received())),
                new Entry("仮消込額", new Cell.Money(ledger.provisional())),
                new Entry("未納額", new Cell.Money(ledger.unpaid())),
                new Entry("過誤納額", new Cell.Money(ledger.overpaid())),
                new Entry("現金収入", new Cell.Money(ledger.cash())),
                new Entry("収納不明", new Cell.Money(ledger.suspense())));
        return ReportTable.plain(
                        "台帳の現在高 期別 %,d件".formatted(ledger.terms()),
                        List.<Column<Entry>>of(
                                Column.text("区分", Entry::name), Column.of("金額(円)", Column.Kind.NUMBER, Entry::value)),
                        entries)
                .asNarrow();
    }

    private static ReportTable<BucketFigure> buckets(List<BucketFigure> buckets) {
        return ReportTable.plain(
                        "資金の所在別残高(合計は必ず0)",
                        List.<Column<BucketFigure>>of(
                                Column.text("所在", figure -> figure.bucket().japanese()),
                                Column.code("コード", figure -> figure.bucket().name()),
                                Column.yen("残高(円)", BucketFigure::yen)),
                        buckets)
                .withTotals()
                .asNarrow();
    }

    private static ReportTable<Entry> chain(DayClose close) {
        return ReportTable.plain(
                "証明の連鎖",
                List.of(
                        Column.<Entry>text("区分", Entry::name).wide(20),
                        Column.of("ダイジェスト", Column.Kind.CODE, Entry::value)),
                List.of(
                        new Entry(
                                "前回の証明",
                                close.previousDigest().isEmpty()
                                        ? Cell.text("なし(最初の証明)")
                                        : Cell.code(close.previousDigest())),
                        new Entry("この証明", Cell.code(close.digest()))));
    }
}
