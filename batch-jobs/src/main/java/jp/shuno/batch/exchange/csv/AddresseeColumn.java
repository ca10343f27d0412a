package jp.shuno.batch.exchange.csv;

/** 宛名: the columns of an {@code addressees} file; those from {@code relationship} on are optional. */
enum AddresseeColumn implements CsvColumn {
    ADDRESSEE_NO("addressee_no", Presence.VALUE, CellForm.digits(10)),
    HOUSEHOLD_NO("household_no", Presence.COLUMN, CellForm.text(20)),
    HOUSEHOLD_HEAD_NO("household_head_no", Presence.COLUMN, CellForm.digits(10)),
    NAME("name", Presence.VALUE, CellForm.text(200)),
    KANA("kana", Presence.VALUE, CellForm.text(200)),
    ALIAS("alias", Presence.COLUMN, CellForm.text(200)),
    ALIAS_KANA("alias_kana", Presence.COLUMN, CellForm.text(200)),
    BIRTH_DATE("birth_date", Presence.COLUMN, CellForm.DATE),
    SEX("sex", Presence.COLUMN, CellForm.oneOf("1", "2")),
    RESIDENT_CATEGORY("resident_category", Presence.COLUMN, CellForm.oneOf("JP", "FOREIGN")),
    NATIONALITY("nationality", Presence.COLUMN, CellForm.COUNTRY),
    POSTAL_CODE("postal_code", Presence.COLUMN, CellForm.text(10)),
    ADDRESS("address", Presence.COLUMN, CellForm.text(400)),
    MAILING_NAME("mailing_name", Presence.COLUMN, CellForm.text(200)),
    MAILING_POSTAL_CODE("mailing_postal_code", Presence.COLUMN, CellForm.text(10)),
    MAILING_ADDRESS("mailing_address", Presence.COLUMN, CellForm.text(400)),
    PHONE("phone", Presence.COLUMN, CellForm.text(30)),
    MOBILE("mobile", Presence.COLUMN, CellForm.text(30)),
    MY_NUMBER("my_number", Presence.COLUMN, CellForm.digits(12)),
    CORPORATE_NUMBER("corporate_number", Presence.COLUMN, CellForm.digits(13)),
    MOVED_IN_ON("moved_in_on", Presence.COLUMN, CellForm.DATE),
    MOVED_OUT_ON("moved_out_on", Presence.COLUMN, CellForm.DATE),
    DIED_ON("died_on", Presence.COLUMN, CellForm.DATE),
    HEIR_NO("heir_no", Presence.COLUMN, CellForm.digits(10)),
    PAYMENT_AGENT_NO("payment_agent_no", Presence.COLUMN, CellForm.digits(10)),
    TRUSTEE_NO("trustee_no", Presence.COLUMN, CellForm.digits(10)),
    PUBLIC_ASSISTANCE_FROM("public_assistance_from", Presence.COLUMN, CellForm.DATE),
    PUBLIC_ASSISTANCE_TO("public_assistance_to", Presence.COLUMN, CellForm.DATE),
    PROTECTED("protected", Presence.COLUMN, CellForm.FLAG),
    RELATIONSHIP("relationship", Presence.NOTHING, CellForm.text(40)),
    UNIFIED_ADDRESSEE_NO("unified_addressee_no", Presence.NOTHING, CellForm.text(20)),
    RESIDENCY_START_ON("residency_start_on", Presence.NOTHING, CellForm.DATE),
    RESIDENCY_NOTIFIED_ON("residency_notified_on", Presence.NOTHING, CellForm.DATE),
    RESIDENCY_REASON("residency_reason", Presence.NOTHING, CellForm.text(100)),
    ADDRESS_SINCE_ON("address_since_on", Presence.NOTHING, CellForm.DATE),
    ADDRESS_NOTIFIED_ON("address_notified_on", Presence.NOTHING, CellForm.DATE),
    PREVIOUS_ADDRESS("previous_address", Presence.NOTHING, CellForm.text(400)),
    MOVE_IN_FROM("move_in_from", Presence.NOTHING, CellForm.text(400)),
    MOVE_OUT_TO("move_out_to", Presence.NOTHING, CellForm.text(400)),
    FAMILY_REGISTER("family_register", Presence.NOTHING, CellForm.text(400)),
    REMOVAL_REASON("removal_reason", Presence.NOTHING, CellForm.text(100)),
    RESIDENCE_CARD_NO("residence_card_no", Presence.NOTHING, CellForm.text(20)),
    RESIDENCE_STATUS("residence_status", Presence.NOTHING, CellForm.text(100)),
    PROCESSING_HOLD("processing_hold", Presence.NOTHING, CellForm.text(100)),
    HEIR_RELATIONSHIP("heir_relationship", Presence.NOTHING, CellForm.text(40)),
    LANGUAGE("language", Presence.NOTHING, CellForm.text(20));

    private final String columnName;
    private final Presence presence;
    private final CellForm form;

    AddresseeColumn(String columnName, Presence presence, CellForm form) {
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
