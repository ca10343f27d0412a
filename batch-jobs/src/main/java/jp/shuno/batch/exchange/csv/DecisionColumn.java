package jp.shuno.batch.exchange.csv;

/**
 * 職員の処分決定: the columns of a {@code decisions} file. All may be empty, because staff fill in the list of exceptions
 * and leave most rows alone; whether a row says enough is judged where it is applied.
 */
enum DecisionColumn implements CsvColumn {
    EXCEPTION_ID("exception_id", Presence.COLUMN, CellForm.text(40)),
    ACTION("action", Presence.COLUMN, CellForm.text(40)),
    VALUE("value", Presence.COLUMN, CellForm.text(200)),
    REASON("reason", Presence.COLUMN, CellForm.text(400)),
    DECIDED_BY("decided_by", Presence.COLUMN, CellForm.text(40)),
    DECIDED_AT("decided_at", Presence.COLUMN, CellForm.text(40)),
    SUBJECT("subject", Presence.NOTHING, CellForm.text(300));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    DecisionColumn(String columnName, Presence presence, CellForm form) {
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
