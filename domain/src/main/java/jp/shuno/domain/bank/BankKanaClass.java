package jp.shuno.domain.bank;

/**
 * 使用可能文字: which characters a field of a bank file takes. All take capital letters, digits and half-width kana from
 * ｱ to ﾝ with ﾞ and ﾟ; none takes small kana, the long vowel mark, small letters, a comma or anything full-width.
 *
 * <p>Source: 全銀協「使用可能文字」(付録1), in its narrow reading; some banks take more.
 */
public enum BankKanaClass {
    /** 銀行名・支店名: a hyphen, no space inside. */
    BANK_NAME("-", false),
    /** 委託者名・預金者名・受取人名: space, parentheses, hyphen, full stop. */
    PARTY_NAME(" ()-.", false),
    /** EDI情報: as names, and the backslash (yen sign), corner brackets, slash and ｦ. */
    EDI(" ()-./\\｢｣", true);

    private final String symbols;
    private final boolean wo;

    BankKanaClass(String symbols, boolean wo) {
        this.symbols = symbols;
        this.wo = wo;
    }

    /** Whether a field of this class may hold the character. */
    public boolean permits(char character) {
        return character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'ｱ' && character <= 'ﾟ'
                || character == 'ｦ' && wo
                || symbols.indexOf(character) >= 0;
    }

    /** Whether a field of this class may hold every character of the text. */
    public boolean permitsAll(String text) {
        return text.chars().allMatch(character -> permits((char) character));
    }
}
