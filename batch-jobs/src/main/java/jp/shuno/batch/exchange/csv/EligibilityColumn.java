package jp.shuno.batch.exchange.csv;

/** 資格: the columns of an {@code eligibility} file. */
enum EligibilityColumn implements CsvColumn {
    ADDRESSEE_NO("addressee_no", Presence.VALUE, CellForm.digits(10)),
    HOUSEHOLD_NO("household_no", Presence.COLUMN, CellForm.text(20)),
    ACQUIRED_ON("acquired_on", Presence.VALUE, CellForm.DATE),
    LOST_ON("lost_on", Presence.COLUMN, CellForm.DATE),
    REASON("reason", Presence.COLUMN, CellForm.text(100)),
    SNAPSHOT_ON("snapshot_on", Presence.VALUE, CellForm.DATE);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    EligibilityColumn(String columnName, Presence presence, CellForm form) {
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
