package jp.shuno.batch.exchange.csv;

/** 受領確認: the columns of an {@code acknowledgements} file. */
enum AcknowledgementColumn implements CsvColumn {
    FILE_NAME("file_name", Presence.VALUE, CellForm.text(255)),
    SHA256("sha256", Presence.VALUE, CellForm.SHA256),
    RECEIVED_BY("received_by", Presence.VALUE, CellForm.text(100)),
    RECEIVED_AT("received_at", Presence.VALUE, CellForm.DATE_TIME);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    AcknowledgementColumn(String columnName, Presence presence, CellForm form) {
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
