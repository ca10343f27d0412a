package jp.shuno.domain.bank;

import java.util.Optional;

/** 預金種目: the account types that the formats of this project name. */
public enum AccountType {
    /** 普通. */
    ORDINARY('1', "普通"),
    /** 当座. */
    CURRENT('2', "当座"),
    /** 納税準備. */
    TAX_RESERVE('3', "納税準備"),
    /** 貯蓄. */
    SAVINGS('4', "貯蓄"),
    /** その他. */
    OTHER('9', "その他");

    private final char code;
    private final String japanese;

    AccountType(char code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** The digit in files. */
    public char code() {
        return code;
    }

    /** The word on documents. */
    public String japanese() {
        return japanese;
    }

    /** The type of that digit, empty where none has it. */
    public static Optional<AccountType> ofCode(char code) {
        for (AccountType type : values()) {
            if (type.code == code) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
