package jp.shuno.batch.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** 宛名の項目: the columns of the ward's {@code addressees} files, in their order. */
enum AddresseeItem {
    ADDRESSEE_NO,
    HOUSEHOLD_NO,
    HOUSEHOLD_HEAD_NO,
    NAME,
    KANA,
    ALIAS,
    ALIAS_KANA,
    BIRTH_DATE,
    SEX,
    RESIDENT_CATEGORY,
    NATIONALITY,
    POSTAL_CODE,
    ADDRESS,
    MAILING_NAME,
    MAILING_POSTAL_CODE,
    MAILING_ADDRESS,
    PHONE,
    MOBILE,
    MY_NUMBER,
    CORPORATE_NUMBER,
    MOVED_IN_ON,
    MOVED_OUT_ON,
    DIED_ON,
    HEIR_NO,
    PAYMENT_AGENT_NO,
    TRUSTEE_NO,
    PUBLIC_ASSISTANCE_FROM,
    PUBLIC_ASSISTANCE_TO,
    PROTECTED,
    RELATIONSHIP,
    RESIDENCY_START_ON,
    RESIDENCY_REASON,
    PREVIOUS_ADDRESS,
    MOVE_OUT_TO,
    RESIDENCE_CARD_NO,
    RESIDENCE_STATUS,
    HEIR_RELATIONSHIP,
    LANGUAGE;

    /** The header row. */
    static final List<String> HEADER = Arrays.stream(values())
            .map(item -> item.name().toLowerCase(Locale.ROOT))
            .toList();
}
