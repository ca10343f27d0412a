package jp.shuno.batch.exchange.csv;

/** 公金受取口座の照会結果: the columns of an {@code account-answers} file, keyed by staff from the network terminal. */
enum AccountAnswerColumn implements CsvColumn {
    CLAIM_NO("claim_no", Presence.VALUE, CellForm.CLAIM_NO),
    INQUIRY_NO("inquiry_no", Presence.VALUE, CellForm.text(20)),
    REQUESTED_BY("requested_by", Presence.VALUE, CellForm.text(20)),
    REQUESTED_AT("requested_at", Presence.VALUE, CellForm.DATE_TIME),
    ANSWERED_AT("answered_at", Presence.VALUE, CellForm.DATE_TIME),
    STATUS("status", Presence.VALUE, CellForm.oneOf("1", "2", "3", "4")),
    BANK_CODE("bank_code", Presence.COLUMN, CellForm.digits(4)),
    BRANCH_CODE("branch_code", Presence.COLUMN, CellForm.digits(3)),
    ACCOUNT_TYPE("account_type", Presence.COLUMN, CellForm.oneOf("1", "2", "3", "4", "9")),
    ACCOUNT_NO("account_no", Presence.COLUMN, CellForm.digitsUpTo(7)),
    YUCHO_SYMBOL("yucho_symbol", Presence.COLUMN, CellForm.code(7)),
    YUCHO_NUMBER("yucho_number", Presence.COLUMN, CellForm.digitsUpTo(8)),
    HOLDER_KANA("holder_kana", Presence.COLUMN, CellForm.text(60)),
    HOLDER_NAME("holder_name", Presence.COLUMN, CellForm.text(200)),
    ACCOUNT_UPDATED_ON("account_updated_on", Presence.COLUMN, CellForm.DATE),
    KEYED_BY("keyed_by", Presence.VALUE, CellForm.text(20)),
    VERIFIED_BY("verified_by", Presence.COLUMN, CellForm.text(20));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    AccountAnswerColumn(String columnName, Presence presence, CellForm form) {
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
