package jp.shuno.batch.exchange.conveniencestore;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.domain.receipt.StoreBarcode;
import org.jspecify.annotations.Nullable;

/**
 * コンビニ収納データ データ・レコード: what one store says of one slip.
 *
 * @param recordNo the data record within the file, from 1
 * @param kind 速報・確報・速報取消
 * @param storeDate 店舗収納日
 * @param storeTime 店舗収納時刻 to the minute; null where the file says 0000, which means that it is not known
 * @param barcode バーコード情報 as sent; its check digit, maker code and deadline may be wrong
 * @param storeCode 収納店舗コード without padding; empty where blank or zeros
 * @param chainCode CVSコード of the head office, without padding
 * @param transferDate 振込予定日; always there in confirmed data
 * @param accountingDate 経理処理年月日
 */
public record ConvenienceStoreRecord(
        int recordNo,
        ReceiptKind kind,
        LocalDate storeDate,
        @Nullable LocalTime storeTime,
        StoreBarcode barcode,
        String storeCode,
        String chainCode,
        @Nullable LocalDate transferDate,
        @Nullable LocalDate accountingDate) {

    /** 支払金額: printed in the barcode; may be zero in a damaged one. */
    public Yen amount() {
        return barcode.amount();
    }
}
