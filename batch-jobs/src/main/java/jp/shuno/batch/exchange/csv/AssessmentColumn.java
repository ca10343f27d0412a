package jp.shuno.batch.exchange.csv;

/** 調定データ: the columns of an {@code assessments} file. */
enum AssessmentColumn implements CsvColumn {
    LEVY("levy", Presence.VALUE, CellForm.LEVY),
    FISCAL_YEAR("fiscal_year", Presence.VALUE, CellForm.number(1900, 2199)),
    ATTRIBUTABLE_YEAR("attributable_year", Presence.VALUE, CellForm.number(1900, 2199)),
    OBLIGOR_NO("obligor_no", Presence.VALUE, CellForm.digits(10)),
    NOTICE_NO("notice_no", Presence.VALUE, CellForm.digits(10)),
    INSURANCE_CARD_NO("insurance_card_no", Presence.COLUMN, CellForm.text(20)),
    TERM("term", Presence.VALUE, CellForm.number(1, 20)),
    TERM_MONTH("term_month", Presence.VALUE, CellForm.YEAR_MONTH),
    DUE_DATE("due_date", Presence.VALUE, CellForm.DATE),
    PRINCIPAL("principal", Presence.VALUE, CellForm.YEN),
    ANNUAL_PRINCIPAL("annual_principal", Presence.VALUE, CellForm.YEN),
    REVISION("revision", Presence.VALUE, CellForm.number(1, 999_999)),
    REASON("reason", Presence.COLUMN, CellForm.text(200)),
    DECIDED_ON("decided_on", Presence.VALUE, CellForm.DATE),
    LEVY_CHANGE_REASON("levy_change_reason", Presence.NOTHING, CellForm.text(40)),
    PERSON_BASIC_TYPE("person_basic_type", Presence.NOTHING, CellForm.text(40));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    AssessmentColumn(String columnName, Presence presence, CellForm form) {
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
