package jp.shuno.batch.exchange.csv;

/** eL-QR 納付データ: the columns of an {@code elqr} file; which of them a row owes depends on its kind. */
enum ElqrColumn implements CsvColumn {
    RECORD_KIND("recordKind", Presence.VALUE, CellForm.oneOf("2", "8")),
    MUNICIPALITY_CODE("municipalityCode", Presence.COLUMN, CellForm.digits(6)),
    BILLER_NUMBER("billerNumber", Presence.COLUMN, CellForm.digitsBetween(5, 8)),
    PAYMENT_NUMBER("paymentNumber", Presence.COLUMN, CellForm.digitsUpTo(20)),
    CONFIRMATION_NUMBER("confirmationNumber", Presence.COLUMN, CellForm.digitsUpTo(6)),
    CATEGORY_CODE("categoryCode", Presence.COLUMN, CellForm.digits(3)),
    CASE_KEY("caseKey", Presence.COLUMN, CellForm.digitsUpTo(20)),
    AMOUNT_PRINCIPAL("amountPrincipal", Presence.VALUE, CellForm.YEN),
    AMOUNT_LATE_CHARGE("amountLateCharge", Presence.COLUMN, CellForm.YEN),
    AMOUNT_FEE("amountFee", Presence.COLUMN, CellForm.YEN),
    TOTAL("total", Presence.VALUE, CellForm.YEN),
    PAID_DATE("paidDate", Presence.COLUMN, CellForm.DATE),
    RECEIVED_DATE("receivedDate", Presence.COLUMN, CellForm.DATE),
    FUND_DATE("fundDate", Presence.COLUMN, CellForm.DATE),
    METHOD("method", Presence.COLUMN, CellForm.oneOf("1", "2", "3", "4", "5")),
    INSTITUTION_CODE("institutionCode", Presence.COLUMN, CellForm.code(20)),
    STATUS("status", Presence.COLUMN, CellForm.oneOf("1", "9"));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    ElqrColumn(String columnName, Presence presence, CellForm form) {
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
