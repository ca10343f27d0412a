package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;

/**
 * the tables beside the daily totals, each as a file of its own ({@code daily-totals-periods.csv}, {@code
 * daily-cash.csv}, {@code daily-deposits.csv}) and as a part of the page.
 */
final class DailyCashTables {

    private DailyCashTables() {}

    static void write(ReportFolder folder, DailyCash cash) throws IOException {
        CsvRendering.write(folder, "daily-totals-periods.csv", periods(cash.periods()));
        CsvRendering.write(folder, "daily-cash.csv", days(cash.days()));
        CsvRendering.write(folder, "daily-deposits.csv", deposits(cash.deposits()));
    }

    static List<ReportPage.Block> blocks(DailyCash cash) {
        return List.of(
                new ReportPage.Table(days(cash.days()).withTotals()),
                new ReportPage.Table(deposits(cash.deposits())),
                new ReportPage.Table(periods(cash.periods())));
    }

    private static ReportTable<PeriodTotalLine> periods(List<PeriodTotalLine> lines) {
        return ReportTable.plain(
                "月計・累計",
                List.of(
                        Column.text("集計", line -> line.period().japanese()),
                        Column.number("会計年度", line -> (long) line.accountingYear()),
                        Column.code("税目", line -> TermWords.levyCode(line.levy())),
                        Column.text(
                                "年度区分",
                                line -> line.yearClass() == null
                                        ? null
                                        : line.yearClass().japanese()),
                        Column.text("科目", line -> line.item().japanese()),
                        Column.text("収納種別", line -> line.channel().japanese()),
                        Column.count("件数", PeriodTotalLine::count),
                        Column.yen("金額", PeriodTotalLine::yen)),
                lines);
    }

    private static ReportTable<CashDayLine> days(List<CashDayLine> lines) {
        return ReportTable.plain(
                "収入日ごとの収入と入金",
                List.of(
                        Column.day("収入日", CashDayLine::date),
                        Column.yen("収入", CashDayLine::cash),
                        Column.yen("うち窓口", CashDayLine::counter),
                        Column.yen("入金", CashDayLine::deposits),
                        Column.yen("差額", CashDayLine::difference)),
                lines);
    }

    private static ReportTable<DepositLine> deposits(List<DepositLine> lines) {
        return ReportTable.plain(
                "入金の照合",
                List.of(
                        Column.text("状態", line -> line.standing().japanese()),
                        Column.day("日付", DepositLine::date),
                        Column.yen("金額", DepositLine::yen),
                        Column.yen("差引手数料", DepositLine::agentFee),
                        Column.code("振込依頼人コード", DepositLine::remitterCode),
                        Column.text("振込依頼人名", DepositLine::remitterName),
                        Column.code("入金ファイル", DepositLine::adviceFile),
                        Column.number(
                                "レコード番号",
                                line -> line.recordNo() == null
                                        ? null
                                        : line.recordNo().longValue()),
                        Column.code("収納ファイル", DepositLine::paymentFiles)),
                lines);
    }
}
