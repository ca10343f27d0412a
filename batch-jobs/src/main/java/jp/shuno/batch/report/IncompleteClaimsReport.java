package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;

/** 請求の不備一覧: {@code incomplete-claims.csv}, whom to ask for what before a refund can be paid. */
public final class IncompleteClaimsReport {

    private IncompleteClaimsReport() {}

    /**
     * Writes the file.
     *
     * @param lines in the order of the refund numbers
     */
    public static void write(ReportFolder folder, List<IncompleteClaimLine> lines) throws IOException {
        CsvRendering.write(folder, "incomplete-claims.csv", ReportTable.plain("請求の不備一覧", columns(), lines));
    }

    private static List<Column<IncompleteClaimLine>> columns() {
        return List.of(
                Column.code("還付番号", IncompleteClaimLine::refundNo),
                Column.code("請求番号", IncompleteClaimLine::claimNo),
                Column.code("請求者宛名番号", IncompleteClaimLine::claimantNo),
                Column.text("請求者", IncompleteClaimLine::role),
                Column.day("受付日", IncompleteClaimLine::receivedOn),
                Column.text("振込先の選択", IncompleteClaimLine::choice),
                Column.yen("還付金額", IncompleteClaimLine::amount),
                Column.text("不備の理由", IncompleteClaimLine::reason),
                Column.text("予測される不能理由", IncompleteClaimLine::predicted),
                Column.day("請求期限", IncompleteClaimLine::claimUntil));
    }
}
