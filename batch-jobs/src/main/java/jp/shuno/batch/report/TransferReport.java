package jp.shuno.batch.report;

import java.io.IOException;
import java.util.List;

/** 振込依頼一覧: {@code refund-transfers.csv}, what a day's bank files ask for, with accounts masked and every cut name. */
public final class TransferReport {

    private TransferReport() {}

    /**
     * Writes it.
     *
     * @param lines in the order of the files
     */
    public static void write(ReportFolder folder, List<TransferLine> lines) throws IOException {
        CsvRendering.write(folder, "refund-transfers.csv", ReportTable.plain("振込依頼一覧", columns(), lines));
    }

    private static List<Column<TransferLine>> columns() {
        return List.of(
                Column.code("ファイル名", TransferLine::fileName),
                Column.code("振込指定日", line -> line.transferDate().toString()),
                Column.count("連番", line -> (long) line.sequenceNo()),
                Column.code("還付番号", TransferLine::refundNo),
                Column.code("宛名番号", TransferLine::claimantNo),
                Column.yen("金額", line -> line.amount().amount()),
                Column.code("金融機関", TransferLine::bankCode),
                Column.code("店舗", TransferLine::branchCode),
                Column.text("預金種目", line -> line.type().japanese()),
                Column.code("口座番号", line -> line.number().masked()),
                Column.text("受取人名の切詰め", TransferLine::cut));
    }
}
