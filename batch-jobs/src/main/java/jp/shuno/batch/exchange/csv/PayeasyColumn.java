package jp.shuno.batch.exchange.csv;

/** ペイジー消込情報: the columns of a {@code payeasy} file; which of them a row owes depends on its kind. */
enum PayeasyColumn implements CsvColumn {
    RECORD_KIND("recordKind", Presence.VALUE, CellForm.oneOf("1", "2", "8", "9")),
    BILLER_NUMBER("billerNumber", Presence.COLUMN, CellForm.digitsBetween(5, 8)),
    PAYMENT_NUMBER("paymentNumber", Presence.COLUMN, CellForm.digitsUpTo(20)),
    CONFIRMATION_NUMBER("confirmationNumber", Presence.COLUMN, CellForm.digitsUpTo(6)),
    PAYMENT_CATEGORY("paymentCategory", Presence.COLUMN, CellForm.digitsUpTo(10)),
    AMOUNT("amount", Presence.COLUMN, CellForm.YEN),
    LATE_CHARGE("lateCharge", Presence.COLUMN, CellForm.YEN),
    PAID_DATE("paidDate", Presence.COLUMN, CellForm.DATE),
    PAID_TIME("paidTime", Presence.COLUMN, CellForm.TIME),
    BANK_CODE("bankCode", Presence.COLUMN, CellForm.digits(4)),
    BRANCH_CODE("branchCode", Presence.COLUMN, CellForm.digits(3)),
    CHANNEL("channel", Presence.COLUMN, CellForm.digitsUpTo(2)),
    RECEIPT_NO("receiptNo", Presence.COLUMN, CellForm.code(40)),
    NOTICE_KIND("noticeKind", Presence.COLUMN, CellForm.oneOf("1", "2", "9")),
    FUND_DATE("fundDate", Presence.COLUMN, CellForm.DATE);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    PayeasyColumn(String columnName, Presence presence, CellForm form) {
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
