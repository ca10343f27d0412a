package jp.shuno.batch.exchange.csv;

/** 窓口収納: the columns of a {@code counter} file. */
enum CounterColumn implements CsvColumn {
    SLIP_KEY_UPPER("slip_key_upper", Presence.VALUE, CellForm.spacedDigits(18)),
    SLIP_KEY_LOWER("slip_key_lower", Presence.VALUE, CellForm.spacedDigits(17)),
    PAYMENT_DATE("payment_date", Presence.VALUE, CellForm.DATE),
    REVENUE_DATE("revenue_date", Presence.VALUE, CellForm.DATE),
    AMOUNT("amount", Presence.VALUE, CellForm.RECEIPT_YEN),
    OFFICE("office", Presence.COLUMN, CellForm.text(40));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    CounterColumn(String columnName, Presence presence, CellForm form) {
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
