package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 振込入金通知 トレーラ・レコード (200 bytes). */
enum TransferInTrailerField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    TRANSFER_COUNT("振込合計件数", "transferCount", FieldType.N, 6),
    TRANSFER_AMOUNT("振込合計金額", "transferAmount", FieldType.N, 12),
    CANCEL_COUNT("取消合計件数", "cancelCount", FieldType.N, 6),
    CANCEL_AMOUNT("取消合計金額", "cancelAmount", FieldType.N, 12),
    FILLER("ダミー", "filler", FieldType.DUMMY, 163);

    /** The table with its offsets. */
    static final Layout<TransferInTrailerField> LAYOUT = Layout.of(TransferInTrailerField.class, 200);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    TransferInTrailerField(String japanese, String identifier, FieldType type, int length) {
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
