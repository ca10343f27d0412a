package jp.shuno.batch.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.InterestUse;
import jp.shuno.domain.refund.RefundPlanLine;
import org.jspecify.annotations.Nullable;

/**
 * 還付計画: {@code refund-plan.csv} and {@code .html}, what is appropriated and refunded once a second person approves. No
 * names and no accounts: the plan decides about money of terms.
 */
public final class RefundPlanReport {

    private static final Cell.Status CLAIM = new Cell.Status("要請求", Tone.ATTENTION);
    private static final Cell.Status NO_CLAIM = new Cell.Status("請求不要", Tone.PLAIN);

    private RefundPlanReport() {}

    /**
     * A plan that waits.
     *
     * @param planId its id
     * @param madeOn 支出決定日: business date on which it was made
     * @param approveBy last day on which it can be approved
     * @param lines in its order
     */
    public record Plan(String planId, LocalDate madeOn, LocalDate approveBy, List<RefundPlanLine> lines) {}

    private record Row(String planId, int itemNo, RefundPlanLine line) {}

    /**
     * Writes both files.
     *
     * @param plan null where none waits
     */
    public static void write(ReportFolder folder, LocalDate businessDate, @Nullable Plan plan) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (plan != null) {
            plan.lines().forEach(line -> rows.add(new Row(plan.planId(), rows.size() + 1, line)));
        }
        CsvRendering.write(folder, "refund-plan.csv", ReportTable.plain("還付計画", fileColumns(), rows));
        PageRendering.write(folder, "refund-plan.html", page(businessDate, plan, rows));
    }

    private static List<Column<Row>> fileColumns() {
        return List.of(
                Column.code("計画番号", Row::planId),
                Column.number("明細番号", row -> (long) row.itemNo()),
                Column.code("宛名番号", row -> row.line().obligor().value()),
                Column.code("期別", row -> row.line().term().toString()),
                Column.code("過誤納番号", row -> row.line().lotId()),
                Column.text("過誤納の区分", row -> row.line().kind().japanese()),
                Column.text("処理", row -> purpose(row.line())),
                Column.code("充当番号", row -> row.line().appropriationNo()),
                Column.yen("金額", row -> row.line().amount().amount()),
                Column.yen("加算金", row -> yen(row.line().interest())),
                Column.day("加算金の始期", row -> row.line().interestFrom()),
                Column.day("加算金の終期", row -> row.line().interestTo()),
                Column.either("請求書", row -> row.line().claimNeeded(), CLAIM, NO_CLAIM));
    }

    private static ReportPage page(LocalDate businessDate, @Nullable Plan plan, List<Row> rows) {
        List<ReportPage.Block> blocks = new ArrayList<>();
        blocks.add(new ReportPage.Table(ReportTable.plain("明細 %,d件".formatted(rows.size()), pageColumns(), rows)
                .withTotals()));
        if (plan != null) {
            blocks.add(new ReportPage.Note(
                    "承認または却下",
                    List.of(
                            "内容を確かめ、scripts/shuno approve %s --by 職員番号 で承認、reject で却下します。次の夜に反映します。"
                                    .formatted(plan.planId()),
                            "承認は計画のすべてに及びます。承認までに台帳が変わると反映せず、計画を作り直します。",
                            "%s までに承認されない計画は失効し、作り直します。支出決定日は計画の作成日 %s です。"
                                    .formatted(plan.approveBy(), plan.madeOn()))));
        }
        return new ReportPage(
                "還付計画",
                businessDate,
                plan == null
                        ? new ReportPage.Verdict("なし", "承認を待つ還付計画はありません。", "", Tone.GOOD)
                        : new ReportPage.Verdict("承認待ち", "還付・充当を決定するには、別の職員の承認が必要です。", "", Tone.ATTENTION),
                List.of(
                        new ReportPage.Figure("計画番号", plan == null ? "なし" : plan.planId()),
                        figure("充当", rows, InterestUse.APPROPRIATION),
                        figure("還付", rows, InterestUse.REFUND)),
                blocks);
    }

    private static ReportPage.Figure figure(String title, List<Row> rows, InterestUse purpose) {
        Yen sum = Yen.total(rows.stream()
                .map(Row::line)
                .filter(line -> line.purpose() == purpose)
                .map(RefundPlanLine::amount)
                .toList());
        return new ReportPage.Figure(title, "%,d円".formatted(sum.amount()));
    }

    private static List<Column<Row>> pageColumns() {
        return List.of(
                Column.number("明細", row -> (long) row.itemNo()),
                Column.code("宛名番号", row -> row.line().obligor().value()),
                Column.code("期別", row -> row.line().term().toString()),
                Column.text("区分", row -> row.line().kind().japanese()),
                Column.text("処理", row -> purpose(row.line())),
                Column.yen("金額", row -> row.line().amount().amount()),
                Column.yen("加算金", row -> yen(row.line().interest())),
                Column.either("請求書", row -> row.line().claimNeeded(), CLAIM, NO_CLAIM));
    }

    private static String purpose(RefundPlanLine line) {
        return line.purpose() == InterestUse.REFUND ? "還付" : "充当";
    }

    private static @Nullable Long yen(@Nullable Yen amount) {
        return amount == null ? null : amount.amount();
    }
}
