package jp.shuno.domain.bank;

/** A symbol or number cannot be that of a post-bank account. The text never repeats the number. */
public final class InvalidYuchoAccountException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final boolean ofSymbol;

    private InvalidYuchoAccountException(boolean ofSymbol, String text) {
        super(text);
        this.ofSymbol = ofSymbol;
    }

    static InvalidYuchoAccountException symbol() {
        return new InvalidYuchoAccountException(true, "記号は5桁の数字で、先頭が0か1、末尾が0です");
    }

    static InvalidYuchoAccountException ordinaryNumber() {
        return new InvalidYuchoAccountException(false, "先頭が1の記号の番号は、末尾が1の2〜8桁の数字です");
    }

    static InvalidYuchoAccountException number() {
        return new InvalidYuchoAccountException(false, "先頭が0の記号の番号は、0だけでない1〜6桁の数字です");
    }

    /** Whether the symbol is wrong, otherwise the number. */
    public boolean isOfSymbol() {
        return ofSymbol;
    }
}
