package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;

/** 口座突合一覧: {@code account-matching.csv}, how the holders of chosen accounts compare with the claimants. */
public final class AccountMatchingReport {

    private AccountMatchingReport() {}

    /**
     * Writes the file.
     *
     * @param lines in the order of the claim numbers
     */
    public static void write(ReportFolder folder, List<AccountMatchLine> lines) throws IOException {
        CsvRendering.write(folder, "account-matching.csv", ReportTable.plain("口座突合一覧", columns(), lines));
    }

    private static List<Column<AccountMatchLine>> columns() {
        return List.of(
                Column.code("請求番号", AccountMatchLine::claimNo),
                Column.code("還付番号", AccountMatchLine::refundNo),
                Column.code("請求者宛名番号", AccountMatchLine::claimantNo),
                Column.text("口座区分", AccountMatchLine::source),
                Column.code("口座", AccountMatchLine::account),
                Column.code("照会番号", AccountMatchLine::inquiryNo),
                Column.day("突合日", AccountMatchLine::matchedOn),
                Column.text("突合結果", AccountMatchLine::result),
                Column.text("取扱い", AccountMatchLine::standing));
    }
}
