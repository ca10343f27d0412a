package jp.shuno.batch.exchange.csv;

import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.Residency;
import org.jspecify.annotations.Nullable;

/**
 * 宛名の1行: one person or body. Prints its number only.
 *
 * @param recordNo the data row, from 1
 * @param addressee everything but the My Number
 * @param myNumber 個人番号, 12 digits, check digit not looked at
 */
public record AddresseeRow(
        int recordNo, Addressee addressee, @Nullable String myNumber) {

    static AddresseeRow of(CsvRow row) {
        return new AddresseeRow(row.recordNo(), addressee(row), row.text(AddresseeColumn.MY_NUMBER));
    }

    private static Addressee addressee(CsvRow row) {
        return new Addressee(
                row.required(AddresseeColumn.ADDRESSEE_NO),
                row.text(AddresseeColumn.HOUSEHOLD_NO),
                row.text(AddresseeColumn.HOUSEHOLD_HEAD_NO),
                row.required(AddresseeColumn.NAME),
                row.required(AddresseeColumn.KANA),
                row.text(AddresseeColumn.ALIAS),
                row.text(AddresseeColumn.ALIAS_KANA),
                row.date(AddresseeColumn.BIRTH_DATE),
                row.text(AddresseeColumn.SEX),
                row.text(AddresseeColumn.RESIDENT_CATEGORY),
                row.text(AddresseeColumn.NATIONALITY),
                row.text(AddresseeColumn.POSTAL_CODE),
                row.text(AddresseeColumn.ADDRESS),
                row.text(AddresseeColumn.MAILING_NAME),
                row.text(AddresseeColumn.MAILING_POSTAL_CODE),
                row.text(AddresseeColumn.MAILING_ADDRESS),
                row.text(AddresseeColumn.PHONE),
                row.text(AddresseeColumn.MOBILE),
                row.text(AddresseeColumn.CORPORATE_NUMBER),
                row.date(AddresseeColumn.MOVED_IN_ON),
                row.date(AddresseeColumn.MOVED_OUT_ON),
                row.date(AddresseeColumn.DIED_ON),
                row.text(AddresseeColumn.HEIR_NO),
                row.text(AddresseeColumn.PAYMENT_AGENT_NO),
                row.text(AddresseeColumn.TRUSTEE_NO),
                row.date(AddresseeColumn.PUBLIC_ASSISTANCE_FROM),
                row.date(AddresseeColumn.PUBLIC_ASSISTANCE_TO),
                row.flag(AddresseeColumn.PROTECTED),
                residency(row));
    }

    private static Residency residency(CsvRow row) {
        return new Residency(
                row.text(AddresseeColumn.RELATIONSHIP),
                row.text(AddresseeColumn.UNIFIED_ADDRESSEE_NO),
                row.date(AddresseeColumn.RESIDENCY_START_ON),
                row.date(AddresseeColumn.RESIDENCY_NOTIFIED_ON),
                row.text(AddresseeColumn.RESIDENCY_REASON),
                row.date(AddresseeColumn.ADDRESS_SINCE_ON),
                row.date(AddresseeColumn.ADDRESS_NOTIFIED_ON),
                row.text(AddresseeColumn.PREVIOUS_ADDRESS),
                row.text(AddresseeColumn.MOVE_IN_FROM),
                row.text(AddresseeColumn.MOVE_OUT_TO),
                row.text(AddresseeColumn.FAMILY_REGISTER),
                row.text(AddresseeColumn.REMOVAL_REASON),
                row.text(AddresseeColumn.RESIDENCE_CARD_NO),
                row.text(AddresseeColumn.RESIDENCE_STATUS),
                row.text(AddresseeColumn.PROCESSING_HOLD),
                row.text(AddresseeColumn.HEIR_RELATIONSHIP),
                row.text(AddresseeColumn.LANGUAGE));
    }

    @Override
    public String toString() {
        return "AddresseeRow[recordNo=" + recordNo + ", addresseeNo=" + addressee.addresseeNo() + "]";
    }
}
