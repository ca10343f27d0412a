package jp.shuno.domain.receivingaccount;

import java.util.Optional;

/** 照会結果: what the information-sharing network answered about a public fund account. */
public enum AnswerStatus {
    /** 登録あり: an account is registered. */
    REGISTERED('1', "登録あり"),
    /** 登録なし. */
    NOT_REGISTERED('2', "登録なし"),
    /** 照会エラー: the inquiry failed, nothing is known. */
    INQUIRY_ERROR('3', "照会エラー"),
    /** 利用不可: an account cannot be told now, nothing is known. */
    UNAVAILABLE('4', "利用不可");

    private final char code;
    private final String japanese;

    AnswerStatus(char code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** The digit in files. */
    public char code() {
        return code;
    }

    /** The word for staff. */
    public String japanese() {
        return japanese;
    }

    /** The status of that digit, empty where none has it. */
    public static Optional<AnswerStatus> ofCode(char code) {
        for (AnswerStatus status : values()) {
            if (status.code == code) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
