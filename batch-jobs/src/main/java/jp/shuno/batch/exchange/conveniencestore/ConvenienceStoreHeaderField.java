package jp.shuno.batch.exchange.conveniencestore;

import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.FieldType;
import jp.shuno.batch.exchange.fixedlength.Layout;

/** コンビニ収納データ ヘッダー・レコード (120 bytes). */
enum ConvenienceStoreHeaderField implements Field {
    RECORD_TYPE("レコード区分", "recordType", FieldType.N, 1),
    CREATED_DATE("ファイル作成日", "createdDate", FieldType.N, 8),
    CREATED_TIME("作成時刻", "createdTime", FieldType.N, 4),
    MAKER_CODE("収納代行会社コード", "makerCode", FieldType.N, 6),
    ORIGINATOR_CODE("委託者コード", "originatorCode", FieldType.N, 10),
    ORIGINATOR_NAME("委託者名", "originatorName", FieldType.C, 40),
    FILE_SEQUENCE("ファイル連番", "fileSequence", FieldType.N, 4),
    FILLER("ダミー", "filler", FieldType.DUMMY, 47);

    /** The table with its offsets. */
    static final Layout<ConvenienceStoreHeaderField> LAYOUT = Layout.of(ConvenienceStoreHeaderField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    ConvenienceStoreHeaderField(String japanese, String identifier, FieldType type, int length) {
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
