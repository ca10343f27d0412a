package jp.shuno.batch.exchange.conveniencestore;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** コンビニ収納データ トレーラ・レコード (120 bytes). */
enum ConvenienceStoreTrailerField implements Field {
    RECORD_TYPE("レコード区分", "recordType", FieldType.N, 1),
    TOTAL_COUNT("合計件数", "totalCount", FieldType.N, 8),
    TOTAL_AMOUNT("合計金額", "totalAmount", FieldType.N, 12),
    FLASH_COUNT("速報件数", "flashCount", FieldType.N, 8),
    FLASH_AMOUNT("速報金額", "flashAmount", FieldType.N, 12),
    CONFIRMED_COUNT("確報件数", "confirmedCount", FieldType.N, 8),
    CONFIRMED_AMOUNT("確報金額", "confirmedAmount", FieldType.N, 12),
    CANCEL_COUNT("速報取消件数", "cancelCount", FieldType.N, 8),
    CANCEL_AMOUNT("速報取消金額", "cancelAmount", FieldType.N, 12),
    FILLER("ダミー", "filler", FieldType.DUMMY, 39);

    /** The table with its offsets. */
    static final Layout<ConvenienceStoreTrailerField> LAYOUT = Layout.of(ConvenienceStoreTrailerField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    ConvenienceStoreTrailerField(String japanese, String identifier, FieldType type, int length) {
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
