package jp.shuno.batch.exchange.csv;

/** 還付請求書: the columns of a {@code claims} file keyed by staff. */
enum ClaimColumn implements CsvColumn {
    CLAIM_NO("claim_no", Presence.VALUE, CellForm.CLAIM_NO),
    RECEIVED_ON("received_on", Presence.VALUE, CellForm.DATE),
    CHOICE("choice", Presence.COLUMN, CellForm.oneOf("1", "2", "3")),
    MY_NUMBER_CONFIRMED("my_number_confirmed", Presence.COLUMN, CellForm.FLAG),
    BANK_CODE("bank_code", Presence.COLUMN, CellForm.digits(4)),
    BRANCH_CODE("branch_code", Presence.COLUMN, CellForm.digits(3)),
    ACCOUNT_TYPE("account_type", Presence.COLUMN, CellForm.oneOf("1", "2", "3", "4", "9")),
    ACCOUNT_NO("account_no", Presence.COLUMN, CellForm.digitsUpTo(7)),
    HOLDER_KANA("holder_kana", Presence.COLUMN, CellForm.text(60)),
    KEYED_BY("keyed_by", Presence.VALUE, CellForm.text(20)),
    CLAIMANT_NO("claimant_no", Presence.NOTHING, CellForm.digits(10)),
    CLAIMANT_ROLE("claimant_role", Presence.NOTHING, CellForm.oneOf("OBLIGOR", "HEIR", "AGENT")),
    DELEGATED("delegated", Presence.NOTHING, CellForm.FLAG);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    ClaimColumn(String columnName, Presence presence, CellForm form) {
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
