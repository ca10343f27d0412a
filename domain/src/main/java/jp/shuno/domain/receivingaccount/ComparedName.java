package jp.shuno.domain.receivingaccount;

import jp.shuno.domain.bank.BankKana;

/**
 * R-143 A name in the one form in which names are compared: half-width kana with voiced marks of their own, small kana
 * large, long marks and dashes a hyphen, letters capital, words for a kind of company abbreviated as banks do, runs of
 * spaces one space. Takes any text: what has no reading stays and so differs from everything else.
 *
 * <p>Names are personal; nothing of it is printed.
 *
 * @param normalised the name in that form, in which it is its own normal form; empty where nothing was given
 */
public record ComparedName(String normalised) {

    /** Any text, normalised or not. */
    public ComparedName {
        normalised = CompanyWord.abbreviated(
                BankKana.readable(normalised).replaceAll(" +", " ").strip());
    }

    /**
     * R-142 The name without what the writings of one name commonly differ in: spaces, long vowels, ヂ for ジ, ヅ for ズ, ヲ
     * for オ. Small kana are large already.
     */
    public String relaxed() {
        return normalised
                .replace(" ", "")
                .replace("-", "")
                .replace("ﾁﾞ", "ｼﾞ")
                .replace("ﾂﾞ", "ｽﾞ")
                .replace('ｦ', 'ｵ');
    }

    /**
     * Whether the name can be compared at all: there is something of it, and no kanji, which different persons share
     * and whose reading would be a guess.
     */
    public boolean isComparable() {
        return !relaxed().isEmpty()
                && normalised
                        .codePoints()
                        .noneMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
    }

    @Override
    public String toString() {
        return "ComparedName[…]";
    }
}
