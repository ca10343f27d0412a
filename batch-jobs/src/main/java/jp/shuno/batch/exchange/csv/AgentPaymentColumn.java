package jp.shuno.batch.exchange.csv;

/** 決済代行データ: the columns of a {@code card} or {@code app} file. */
enum AgentPaymentColumn implements CsvColumn {
    KIND("kind", Presence.VALUE, CellForm.oneOf("1", "9")),
    AGENT_CODE("agentCode", Presence.COLUMN, CellForm.code(20)),
    TRANSACTION_ID("transactionId", Presence.COLUMN, CellForm.text(64)),
    PAYMENT_KEY("paymentKey", Presence.COLUMN, CellForm.digitsBetween(10, 44)),
    PAID_DATE_TIME("paidDateTime", Presence.COLUMN, CellForm.COMPACT_DATE_TIME),
    AMOUNT("amount", Presence.VALUE, CellForm.YEN),
    USER_FEE("userFee", Presence.COLUMN, CellForm.YEN),
    CARD_OR_APP("cardOrApp", Presence.COLUMN, CellForm.text(40)),
    STATUS("status", Presence.COLUMN, CellForm.text(2)),
    FUND_DATE("fundDate", Presence.COLUMN, CellForm.COMPACT_DATE_OR_ZERO),
    GROSS_FUND("grossFund", Presence.COLUMN, CellForm.YEN),
    AGENT_FEE("agentFee", Presence.COLUMN, CellForm.YEN);

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    AgentPaymentColumn(String columnName, Presence presence, CellForm form) {
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
