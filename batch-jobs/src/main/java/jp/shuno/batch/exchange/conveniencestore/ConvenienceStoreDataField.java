package jp.shuno.batch.exchange.conveniencestore;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** コンビニ収納データ データ・レコード (120 bytes). */
enum ConvenienceStoreDataField implements Field {
    RECORD_TYPE("レコード区分", "recordType", FieldType.N, 1),
    DATA_KIND("データ種別", "dataKind", FieldType.N, 2),
    STORE_DATE("店舗収納日", "storeDate", FieldType.N, 8),
    STORE_TIME("店舗収納時刻", "storeTime", FieldType.N, 4),
    BARCODE_KIND("バーコード種別", "barcodeKind", FieldType.N, 1),
    BARCODE("バーコード情報", "barcode", FieldType.N, 44),
    FILLER_1("ダミー", "filler1", FieldType.DUMMY, 3),
    STORE_CODE("収納店舗コード", "storeCode", FieldType.C, 7),
    CUSTOMER_SEGMENT("客層データ", "customerSegment", FieldType.C, 2),
    ACQUIRED_DATE("データ取得年月日", "acquiredDate", FieldType.N, 8),
    TRANSFER_DATE("振込予定日", "transferDate", FieldType.N, 8),
    ACCOUNTING_DATE("経理処理年月日", "accountingDate", FieldType.N, 8),
    CHAIN_CODE("CVSコード", "chainCode", FieldType.C, 6),
    FILLER_2("予備", "filler2", FieldType.DUMMY, 18);

    /** The table with its offsets. */
    static final Layout<ConvenienceStoreDataField> LAYOUT = Layout.of(ConvenienceStoreDataField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    ConvenienceStoreDataField(String japanese, String identifier, FieldType type, int length) {
        this.japanese = japanese;
        this.identifier = identifier;
        this.type = type;
        this.length = length;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public String identifier() {
        return identifier;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public int length() {
        return length;
    }
}
