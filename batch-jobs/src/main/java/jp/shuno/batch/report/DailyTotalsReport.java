package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.reconciliation.ReceiptYear.YearClass;
import org.jspecify.annotations.Nullable;

/**
 * R-401 日計表: {@code daily-totals.csv} with one figure a row, and {@code daily-totals.html} with one page row per levy,
 * year class and channel and the items side by side, as accounting keeps it.
 */
public final class DailyTotalsReport {

    private static final Set<Bucket> ALWAYS_SHOWN =
            EnumSet.of(Bucket.TERM_PRINCIPAL, Bucket.DEMAND_FEE, Bucket.LATE_CHARGE, Bucket.OVERPAID, Bucket.SUSPENSE);

    private static final Comparator<DailyTotalLine> ORDER = Comparator.comparing(
                    DailyTotalsReport::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DailyTotalsReport::place)
            .thenComparing(DailyTotalLine::item)
            .thenComparing(DailyTotalLine::accountingYear)
            .thenComparing(DailyTotalLine::movement);

    private DailyTotalsReport() {}

    /** Where a figure stands on the page: levy and year class unknown come last. */
    private record Place(@Nullable LevyType levy, @Nullable YearClass yearClass, Channel channel)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> place.levy == null ? LevyType.values().length : place.levy.ordinal())
                .thenComparing(place -> place.yearClass == null ? YearClass.values().length : place.yearClass.ordinal())
                .thenComparing(Place::channel);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        String words() {
            return levy == null ? "(期別不明)" : levy.japanese() + (yearClass == null ? "" : " " + yearClass.japanese());
        }
    }

    /** One row of the page: the figures of a place. */
    private record Row(Place place, List<DailyTotalLine> lines) {

        long yen() {
            return lines.stream().mapToLong(DailyTotalLine::yen).sum();
        }

        @Nullable
        Long yen(Bucket item) {
            return has(item) ? of(item).stream().mapToLong(DailyTotalLine::yen).sum() : null;
        }

        @Nullable
        Long count(Bucket item) {
            return has(item)
                    ? of(item).stream().mapToLong(DailyTotalLine::count).sum()
                    : null;
        }

        private boolean has(Bucket item) {
            return !of(item).isEmpty();
        }

        private List<DailyTotalLine> of(Bucket item) {
            return lines.stream().filter(line -> line.item() == item).toList();
        }
    }

    /**
     * Writes page and files.
     *
     * @param lines in any order
     * @param cash what stands beside them
     */
    public static void write(ReportFolder folder, LocalDate businessDate, List<DailyTotalLine> lines, DailyCash cash)
            throws IOException {
        List<DailyTotalLine> ordered = lines.stream().sorted(ORDER).toList();
        CsvRendering.write(folder, "daily-totals.csv", ReportTable.plain("日計表", fileColumns(), ordered));
        PageRendering.write(folder, "daily-totals.html", page(businessDate, ordered, cash));
        DailyCashTables.write(folder, cash);
    }

    private static List<Column<DailyTotalLine>> fileColumns() {
        return List.of(
                Column.day("収入日", DailyTotalsReport::date),
                Column.code("税目", line -> TermWords.levyCode(line.levy())),
                Column.text(
                        "年度区分",
                        line -> line.yearClass() == null
                                ? null
                                : line.yearClass().japanese()),
                Column.text("科目", line -> line.item().japanese()),
                Column.text("収納種別", line -> line.channel().japanese()),
                Column.count("件数", DailyTotalLine::count),
                Column.yen("金額", DailyTotalLine::yen),
                Column.number("会計年度", line -> (long) line.accountingYear()),
                Column.text("区分", line -> line.movement().japanese()));
    }

    private static ReportPage page(LocalDate businessDate, List<DailyTotalLine> lines, DailyCash cash) {
        long suspense = lines.stream()
                .filter(line -> line.item() == Bucket.SUSPENSE)
                .mapToLong(DailyTotalLine::yen)
                .sum();
        long all = lines.stream().mapToLong(DailyTotalLine::yen).sum();
        return new ReportPage(
                "日計表",
                businessDate,
                null,
                List.of(
                        ReportPage.Figure.records(
                                "延べ件数",
                                lines.stream().mapToLong(DailyTotalLine::count).sum()),
                        ReportPage.Figure.yen("収入合計", all),
                        ReportPage.Figure.yen("うち収納不明", suspense)),
                blocks(lines, cash));
    }

    private static List<ReportPage.Block> blocks(List<DailyTotalLine> lines, DailyCash cash) {
        List<ReportPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReportPage.Table(byDate(lines)));
        blocks.add(new ReportPage.Table(byChannel(lines)));
        blocks.addAll(DailyCashTables.blocks(cash));
        blocks.add(new ReportPage.Note(
                "見方",
                List.of(
                        "△は取消・戻しによる減です。",
                        "1件の入金が本料と過誤納など複数の科目に分かれるときは、それぞれの科目で1件と数えます。",
                        "後日の振替・取消は、その処理日の収入日に計上します。",
                        "差額は、その日の収入と振込入金通知の差です。窓口の現金は通知に現れないことがあります。")));
        blocks.add(new ReportPage.Signatures(List.of("担当", "係長", "課長")));
        return blocks;
    }

    private static ReportTable<Row> byDate(List<DailyTotalLine> lines) {
        List<ReportTable.Group<Row>> groups = new ArrayList<>();
        for (@Nullable
        LocalDate date :
                lines.stream().map(DailyTotalLine::revenueDate).distinct().toList()) {
            List<DailyTotalLine> ofDate = lines.stream()
                    .filter(line -> date == null ? line.revenueDate() == null : date.equals(line.revenueDate()))
                    .toList();
            groups.add(
                    new ReportTable.Group<>(date == null ? "収入日なし" : "収入日 " + JapaneseDates.full(date), rows(ofDate)));
        }
        return new ReportTable<>("収入日・税目・年度区分・収納種別ごとの収入", dateColumns(lines), groups, true, false);
    }

    private static List<Row> rows(List<DailyTotalLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(DailyTotalsReport::place, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Column<Row>> dateColumns(List<DailyTotalLine> lines) {
        Set<Bucket> items = EnumSet.copyOf(ALWAYS_SHOWN);
        lines.forEach(line -> items.add(line.item()));
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text("税目・年度区分", row -> row.place().words()));
        columns.add(Column.text("収納種別", row -> row.place().channel().japanese()));
        items.stream().sorted(Comparator.comparing(DailyTotalsReport::rank)).forEach(item -> {
            columns.add(new Column<Row>(
                    "件数", item.japanese(), Column.Kind.NUMBER, 0, true, row -> Cell.count(row.count(item))));
            columns.add(Column.<Row>yen("金額(円)", row -> row.yen(item)).under(item.japanese()));
        });
        columns.add(Column.yen("計(円)", Row::yen));
        return columns;
    }

    /** Suspense stands last, after the items of a term. */
    private static int rank(Bucket item) {
        return item == Bucket.SUSPENSE ? Bucket.values().length : item.ordinal();
    }

    private static ReportTable<Row> byChannel(List<DailyTotalLine> lines) {
        List<Row> channels = lines.stream()
                .collect(Collectors.groupingBy(DailyTotalLine::channel, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Row(new Place(null, null, entry.getKey()), entry.getValue()))
                .toList();
        return ReportTable.plain(
                        "収納種別ごとの計",
                        List.<Column<Row>>of(
                                Column.text("収納種別", row -> row.place().channel().japanese()),
                                Column.count(
                                        "延べ件数",
                                        row -> row.lines().stream()
                                                .mapToLong(DailyTotalLine::count)
                                                .sum()),
                                Column.yen("金額(円)", Row::yen)),
                        channels)
                .withTotals()
                .asNarrow();
    }

    private static @Nullable LocalDate date(DailyTotalLine line) {
        return line.revenueDate();
    }

    private static Place place(DailyTotalLine line) {
        return new Place(line.levy(), line.yearClass(), line.channel());
    }
}
