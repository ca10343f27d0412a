package jp.shuno.batch.exchange.csv;

/** 振込不能・組戻: the columns of a {@code transfer-returns} file. */
enum TransferReturnColumn implements CsvColumn {
    REFUND_NO("refund_no", Presence.VALUE, CellForm.digitsUpTo(10)),
    TRANSFER_DATE("transfer_date", Presence.VALUE, CellForm.DATE),
    SEQUENCE("sequence", Presence.VALUE, CellForm.number(1, 999_999)),
    BANK_CODE("bank_code", Presence.VALUE, CellForm.digits(4)),
    BRANCH_CODE("branch_code", Presence.VALUE, CellForm.digits(3)),
    ACCOUNT_TYPE("account_type", Presence.VALUE, CellForm.oneOf("1", "2", "4", "9")),
    ACCOUNT_NO("account_no", Presence.VALUE, CellForm.digitsUpTo(7)),
    HOLDER_KANA("holder_kana", Presence.COLUMN, CellForm.text(60)),
    AMOUNT("amount", Presence.VALUE, CellForm.RECEIPT_YEN),
    REASON_CODE("reason_code", Presence.VALUE, CellForm.oneOf("1", "2", "3", "4", "5", "9", "RECALLED_BY_US")),
    RETURN_DATE("return_date", Presence.VALUE, CellForm.DATE);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    TransferReturnColumn(String columnName, Presence presence, CellForm form) {
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
