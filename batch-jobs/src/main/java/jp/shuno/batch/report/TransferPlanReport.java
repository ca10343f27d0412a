package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;

/** 振込計画一覧: {@code transfer-plan.csv}, what is to be paid to whom once somebody has approved it. */
public final class TransferPlanReport {

    private TransferPlanReport() {}

    /**
     * Writes the file.
     *
     * @param lines in the order of plan and refund number
     */
    public static void write(ReportFolder folder, List<TransferPlanLine> lines) throws IOException {
        CsvRendering.write(folder, "transfer-plan.csv", ReportTable.plain("振込計画一覧", columns(), lines));
    }

    private static List<Column<TransferPlanLine>> columns() {
        return List.of(
                Column.code("計画番号", TransferPlanLine::planId),
                Column.text("状態", TransferPlanLine::state),
                Column.day("承認期限", TransferPlanLine::approveBy),
                Column.code("還付番号", TransferPlanLine::refundNo),
                Column.code("請求者宛名番号", TransferPlanLine::claimantNo),
                Column.text("口座名義人", TransferPlanLine::holder),
                Column.code("口座", TransferPlanLine::account),
                Column.text("口座区分", TransferPlanLine::source),
                Column.text("根拠", TransferPlanLine::evidence),
                Column.code("入力者", TransferPlanLine::enteredBy),
                Column.code("確認者", TransferPlanLine::verifiedBy),
                Column.day("振込予定日", TransferPlanLine::transferDate),
                Column.yen("還付金", TransferPlanLine::refund),
                Column.yen("還付加算金", TransferPlanLine::interest),
                Column.yen("振込金額", TransferPlanLine::amount));
    }
}
