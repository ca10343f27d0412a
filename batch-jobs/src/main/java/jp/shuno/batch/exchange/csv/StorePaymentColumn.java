package jp.shuno.batch.exchange.csv;

/** コンビニ収納データ CSV: the thirteen columns of a {@code cvs} CSV, in this order. */
enum StorePaymentColumn implements CsvColumn {
    KIND("種別", Presence.VALUE, CellForm.digits(2)),
    STORE_DATE("収納日", Presence.VALUE, CellForm.COMPACT_DATE),
    STORE_TIME("収納時刻", Presence.VALUE, CellForm.COMPACT_TIME),
    BARCODE("バーコード", Presence.VALUE, CellForm.PREFIXED_BARCODE),
    USER_FIELD_1("ユーザー使用欄1", Presence.VALUE, CellForm.digitsUpTo(6)),
    USER_FIELD_2("ユーザー使用欄2", Presence.VALUE, CellForm.digitsUpTo(11)),
    STAMP_FLAG("印紙フラグ", Presence.VALUE, CellForm.digits(1)),
    AMOUNT("金額", Presence.VALUE, CellForm.RECEIPT_YEN),
    HEAD_OFFICE_CODE("本部コード", Presence.COLUMN, CellForm.text(20)),
    HEAD_OFFICE_NAME("本部名", Presence.COLUMN, CellForm.text(100)),
    STORE_CODE("店舗コード", Presence.COLUMN, CellForm.text(40)),
    TRANSFER_DATE("振込日", Presence.COLUMN, CellForm.COMPACT_DATE_OR_ZERO),
    CREATED_DATE("データ作成日", Presence.VALUE, CellForm.COMPACT_DATE);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    StorePaymentColumn(String columnName, Presence presence, CellForm form) {
        this.columnName = columnName;
        this.presence = presence;
        this.form = form;
    }

    @Override
    public String columnName() {
        return columnName;
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public CellForm form() {
        return form;
    }
}
