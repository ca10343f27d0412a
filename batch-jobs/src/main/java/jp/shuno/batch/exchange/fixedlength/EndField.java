package jp.shuno.batch.exchange.fixedlength;

/** エンド・レコード (120 bytes), the same in every format of that length. */
public enum EndField implements Field {
    RECORD_TYPE("データ区分", "recordType", FieldType.N, 1),
    FILLER("ダミー", "filler", FieldType.DUMMY, 119);

    /** The table with its offsets. */
    public static final Layout<EndField> LAYOUT = Layout.of(EndField.class, 120);

    private final String japanese;
    private final String identifier;
    private final FieldType type;
    private final int length;

    EndField(String japanese, String identifier, FieldType type, int length) {
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
