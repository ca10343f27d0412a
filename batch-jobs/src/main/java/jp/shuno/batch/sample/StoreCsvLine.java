package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * 収納代行会社の CSV の1行, 13 columns.
 *
 * @param kind 01 flash, 02 confirmed, 03 flash cancelled, 12 post office, 22 corrected by the post office, 81 real-time
 * @param paidOn 収納日
 * @param at 収納時刻, null at the post office
 * @param barcode as scanned
 * @param amount 金額: of the barcode, or as corrected
 * @param office where
 * @param transferOn 振込日, null where no money comes
 * @param madeOn データ作成日
 */
record StoreCsvLine(
        String kind,
        LocalDate paidOn,
        @Nullable LocalTime at,
        StoreBarcode barcode,
        Yen amount,
        Office office,
        @Nullable LocalDate transferOn,
        LocalDate madeOn)
        implements AgentLine {

    /** The header row. */
    static final List<String> HEADER = List.of(
            "種別",
            "収納日",
            "収納時刻",
            "バーコード",
            "ユーザー使用欄1",
            "ユーザー使用欄2",
            "印紙フラグ",
            "金額",
            "本部コード",
            "本部名",
            "店舗コード",
            "振込日",
            "データ作成日");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    /**
     * 本部と店舗, invented.
     *
     * @param chain 本部コード
     * @param name 本部名
     * @param store 店舗コード
     */
    record Office(String chain, String name, String store) {}

    @Override
    public List<@Nullable String> cells() {
        String digits = barcode.value();
        return List.of(
                kind,
                AgentLine.compact(paidOn, ""),
                at == null ? "0000" : at.format(TIME),
                "EAN" + digits,
                digits.substring(13, 19),
                digits.substring(19, 30),
                barcode.stampFlag(),
                String.valueOf(amount.amount()),
                office.chain(),
                office.name(),
                office.store(),
                AgentLine.compact(transferOn, "0"),
                AgentLine.compact(madeOn, ""));
    }
}
