package jp.shuno.domain.transfer;

import java.util.Optional;

/** 振込不能理由: why the money of a transfer came back. */
public enum ReturnReason {
    /** 該当口座なし. */
    NO_ACCOUNT("1", "該当口座なし"),
    /** 名義相違. */
    NAME_MISMATCH("2", "名義相違"),
    /** 解約. */
    CLOSED("3", "解約"),
    /** 入金停止. */
    FROZEN("4", "入金停止"),
    /** 銀行・店番相違: there is no such bank or branch. */
    BANK_BRANCH_INVALID("5", "銀行・店番相違"),
    /** その他. */
    OTHER("9", "その他"),
    /** 組戻: we asked for the money back; no bank gives this reason, so that it has a word instead of a digit. */
    RECALLED_BY_US("RECALLED_BY_US", "組戻");

    private final String code;
    private final String japanese;

    ReturnReason(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** The code in a file of returns. */
    public String code() {
        return code;
    }

    /** The words for staff. */
    public String japanese() {
        return japanese;
    }

    /** Whether a bank could not credit the money, otherwise we took it back. */
    public boolean isByBank() {
        return this != RECALLED_BY_US;
    }

    /** The reason of that code, empty where none has it. */
    public static Optional<ReturnReason> ofCode(String code) {
        for (ReturnReason reason : values()) {
            if (reason.code.equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
