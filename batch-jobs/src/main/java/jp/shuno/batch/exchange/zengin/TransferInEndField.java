package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** 振込入金通知 エンド・レコード (200 bytes). */
enum TransferInEndField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    FILLER("ダミー", "filler", FieldType.DUMMY, 199);

    /** The table with its offsets. */
    static final Layout<TransferInEndField> LAYOUT = Layout.of(TransferInEndField.class, 200);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    TransferInEndField(String japanese, String identifier, FieldType type, int length) {
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
