package jp.shuno.batch.run.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.shuno.domain.number.CheckDigit;

/** The numbers that carry a check digit, with the parts of which they are made. */
enum CheckedNumber {
    /** 個人番号: no part of it is shown but the check digit. */
    MY_NUMBER("個人番号", "R-330", 12, CheckDigit::myNumber, List.of()),
    /** 法人番号: the check digit comes first. */
    CORPORATE_NUMBER("法人番号", "R-021", 13, CheckDigit::corporateNumber, List.of(part("base", 1, 12))),
    /** コンビニバーコード, with the parts of its free-use field. */
    STORE_BARCODE(
            "コンビニバーコード",
            "R-021",
            44,
            CheckDigit::modulus10Weight31,
            List.of(
                    part("ai", 0, 2),
                    part("makerCode", 2, 6),
                    part("freeUse", 8, 21),
                    part("slipType", 8, 3),
                    part("assessmentYear", 11, 4),
                    part("levy", 15, 2),
                    part("noticeNumber", 17, 10),
                    part("term", 27, 2),
                    part("reissue", 29, 1),
                    part("payLimit", 30, 6),
                    part("stampFlag", 36, 1),
                    part("amount", 37, 6))),
    /** 通知書番号. */
    NOTICE_NO("通知書番号", "R-021", 10, CheckDigit::modulus10Weight21, List.of(part("body", 0, 9))),
    /** 宛名番号. */
    ADDRESSEE_NO("宛名番号", "R-021", 10, CheckDigit::modulus11Weight27, List.of(part("body", 0, 9))),
    /** 請求番号 of a refund claim. */
    CLAIM_NO(
            "請求番号",
            "R-021",
            12,
            CheckDigit::modulus10Weight21,
            List.of(part("fiscalYear", 0, 2), part("claimType", 2, 1), part("serial", 3, 8))),
    /** 顧客番号 of a direct debit. */
    CUSTOMER_NO(
            "顧客番号",
            "R-021",
            20,
            CheckDigit::modulus10Weight31,
            List.of(
                    part("levy", 0, 2),
                    part("assessmentYear", 2, 4),
                    part("term", 6, 2),
                    part("noticeNumber", 8, 10),
                    part("sub", 18, 1)));

    private final String japanese;
    private final String rule;
    private final int length;
    private final ToIntFunction<CharSequence> method;
    private final List<Part> parts;

    CheckedNumber(String japanese, String rule, int length, ToIntFunction<CharSequence> method, List<Part> parts) {
        this.japanese = japanese;
        this.rule = rule;
        this.length = length;
        this.method = method;
        this.parts = parts;
    }

    /**
     * A run of digits with a name.
     *
     * @param from its first digit, from 0
     */
    private record Part(String name, int from, int length) {}

    private static Part part(String name, int from, int length) {
        return new Part(name, from, length);
    }

    /** The word for staff. */
    String japanese() {
        return japanese;
    }

    /** The rule that demands the check. */
    String rule() {
        return rule;
    }

    /** Digits of the number, the check digit included. */
    int length() {
        return length;
    }

    /** The check digit that the other digits demand. */
    int expected(String value) {
        return method.applyAsInt(this == CORPORATE_NUMBER ? value.substring(1) : value.substring(0, length - 1));
    }

    /** The check digit that the number has. */
    int found(String value) {
        return value.charAt(this == CORPORATE_NUMBER ? 0 : length - 1) - '0';
    }

    /** The parts of the number by name, the check digit last. */
    Map<String, Object> fields(String value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Part part : parts) {
            fields.put(part.name(), value.substring(part.from(), part.from() + part.length()));
        }
        fields.put("checkDigit", String.valueOf(found(value)));
        return fields;
    }
}
