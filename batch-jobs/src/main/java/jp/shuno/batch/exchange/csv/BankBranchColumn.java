package jp.shuno.batch.exchange.csv;

/** 金融機関名簿: the columns of a {@code bank-directory} file. */
enum BankBranchColumn implements CsvColumn {
    BANK_CODE("bank_code", Presence.VALUE, CellForm.digits(4)),
    BANK_KANA("bank_kana", Presence.VALUE, CellForm.text(60)),
    BANK_NAME("bank_name", Presence.VALUE, CellForm.text(60)),
    BRANCH_CODE("branch_code", Presence.VALUE, CellForm.digits(3)),
    BRANCH_KANA("branch_kana", Presence.VALUE, CellForm.text(60)),
    BRANCH_NAME("branch_name", Presence.VALUE, CellForm.text(60)),
    VALID_FROM("valid_from", Presence.VALUE, CellForm.DATE),
    VALID_TO("valid_to", Presence.COLUMN, CellForm.DATE);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    BankBranchColumn(String columnName, Presence presence, CellForm form) {
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
