package jp.shuno.domain.assessment;

import java.util.Optional;

/** 税目: the premiums that this system collects by ordinary collection. */
public enum LevyType {
    /** 国民健康保険料. */
    NHI("01", "国民健康保険料"),
    /** 介護保険料(第1号). */
    LTC1("02", "介護保険料"),
    /** 後期高齢者医療保険料. */
    LEM("03", "後期高齢者医療保険料");

    private final String code;
    private final String japanese;

    LevyType(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** Two digits in the store barcode and in the customer number. */
    public String code() {
        return code;
    }

    /** The name on documents and reports. */
    public String japanese() {
        return japanese;
    }

    /** The levy of a two-digit code, empty where none has it. */
    public static Optional<LevyType> ofCode(String code) {
        for (LevyType levy : values()) {
            if (levy.code.equals(code)) {
                return Optional.of(levy);
            }
        }
        return Optional.empty();
    }

    /** The levy of the three-digit code on a paid slip: 411, 412 and 413 are all NHI. */
    public static Optional<LevyType> ofSlipCode(String code) {
        return switch (code) {
            case "411", "412", "413" -> Optional.of(NHI);
            case "511" -> Optional.of(LTC1);
            case "611" -> Optional.of(LEM);
            default -> Optional.empty();
        };
    }

    /** The three-digit code that this system prints on its own slips. */
    public String slipCode() {
        return switch (this) {
            case NHI -> "411";
            case LTC1 -> "511";
            case LEM -> "611";
        };
    }
}
