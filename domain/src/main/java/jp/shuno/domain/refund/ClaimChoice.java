package jp.shuno.domain.refund;

import java.util.Optional;

/** R-098 振込先の選択: the account that a claimant chose on the form. */
public enum ClaimChoice {
    /** 1 口座振替口座. */
    DEBIT_ACCOUNT('1', AccountSource.DEBIT),
    /** 2 公金受取口座, with My Number. */
    PUBLIC_FUND_ACCOUNT('2', AccountSource.PUBLIC_FUND),
    /** 3 別の口座. */
    OTHER_ACCOUNT('3', AccountSource.OTHER);

    private final char code;
    private final AccountSource source;

    ClaimChoice(char code, AccountSource source) {
        this.code = code;
        this.source = source;
    }

    /** The digit on the form and in files. */
    public char code() {
        return code;
    }

    /** Where the account comes from. */
    public AccountSource source() {
        return source;
    }

    /** The choice of that text, empty where it is none: a form with two choices or none has none. */
    public static Optional<ClaimChoice> ofCode(String text) {
        for (ClaimChoice choice : values()) {
            if (text.length() == 1 && text.charAt(0) == choice.code) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
