package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 総合振込 トレーラ・レコード (120 bytes). */
enum BulkTransferTrailerField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    TOTAL_COUNT("合計件数", "totalCount", FieldType.N, 6),
    TOTAL_AMOUNT("合計金額", "totalAmount", FieldType.N, 12),
    FILLER("ダミー", "filler", FieldType.DUMMY, 101);

    /** The table with its offsets. */
    static final Layout<BulkTransferTrailerField> LAYOUT = Layout.of(BulkTransferTrailerField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    BulkTransferTrailerField(String japanese, String identifier, FieldType type, int length) {
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
