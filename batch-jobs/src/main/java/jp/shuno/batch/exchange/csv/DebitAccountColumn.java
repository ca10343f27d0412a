package jp.shuno.batch.exchange.csv;

/** 口座振替情報: the columns of a {@code debit-accounts} file. */
enum DebitAccountColumn implements CsvColumn {
    OBLIGOR_NO("obligor_no", Presence.VALUE, CellForm.digits(10)),
    LEVY("levy", Presence.VALUE, CellForm.LEVY),
    BANK_CODE("bank_code", Presence.VALUE, CellForm.digits(4)),
    BRANCH_CODE("branch_code", Presence.VALUE, CellForm.digits(3)),
    ACCOUNT_TYPE("account_type", Presence.VALUE, CellForm.oneOf("1", "2", "3", "4", "9")),
    ACCOUNT_NO("account_no", Presence.VALUE, CellForm.digitsUpTo(7)),
    HOLDER_KANA("holder_kana", Presence.VALUE, CellForm.text(60)),
    FROM_DATE("from_date", Presence.VALUE, CellForm.DATE),
    TO_DATE("to_date", Presence.COLUMN, CellForm.DATE),
    REFUND_CONSENT("refund_consent", Presence.COLUMN, CellForm.FLAG);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    DebitAccountColumn(String columnName, Presence presence, CellForm form) {
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
