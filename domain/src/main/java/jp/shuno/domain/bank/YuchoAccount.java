package jp.shuno.domain.bank;

import jp.shuno.domain.number.Digits;

/**
 * ゆうちょ銀行の記号・番号: a post-bank account as its holder knows it, and as a transfer names it.
 *
 * <p>A symbol that begins with 1 is a 総合口座: branch {@code AB8} of {@code 1ABC0}, ordinary, the number without its last
 * digit 1. One that begins with 0 is a 振替口座: branch {@code AB9} of {@code 0ABC0}, current, the number as it is.
 *
 * @param symbol 記号, five digits, the first 0 or 1, the last 0; without re-issue mark
 * @param number 番号, 2 to 8 digits that end in 1 for a 総合口座, 1 to 6 digits for a 振替口座
 */
public record YuchoAccount(String symbol, String number) {

    private static final int SYMBOL_LENGTH = 5;
    private static final int MOST_ORDINARY_DIGITS = 8;
    private static final int MOST_CURRENT_DIGITS = 6;

    /** @throws InvalidYuchoAccountException when symbol or number cannot be one */
    public YuchoAccount {
        if (!Digits.are(symbol, SYMBOL_LENGTH) || symbol.charAt(0) > '1' || symbol.charAt(SYMBOL_LENGTH - 1) != '0') {
            throw InvalidYuchoAccountException.symbol();
        }
        boolean ordinary = symbol.charAt(0) == '1';
        if (!Digits.areOnly(number)
                || number.length() > (ordinary ? MOST_ORDINARY_DIGITS : MOST_CURRENT_DIGITS)
                || ordinary && number.charAt(number.length() - 1) != '1'
                || Digits.areOnly(number) && isZero(ordinary ? Digits.body(number) : number)) {
            throw ordinary ? InvalidYuchoAccountException.ordinaryNumber() : InvalidYuchoAccountException.number();
        }
    }

    /**
     * The account as printed in a passbook, where a re-issue mark may follow the symbol: {@code 10530-2}. The mark says
     * how often the passbook was made anew and is no part of the account.
     *
     * @throws InvalidYuchoAccountException when symbol or number cannot be one
     */
    public static YuchoAccount ofPassbook(String symbol, String number) {
        String mark = symbol.length() > SYMBOL_LENGTH ? symbol.substring(SYMBOL_LENGTH) : "";
        boolean marked = mark.matches("-?[0-9]");
        return new YuchoAccount(marked ? symbol.substring(0, SYMBOL_LENGTH) : symbol, number);
    }

    /** 店番: the branch that a transfer names. */
    public BranchCode branch() {
        return new BranchCode(symbol.substring(1, 3) + (isOrdinary() ? '8' : '9'));
    }

    /** 預金種目: ordinary or current. */
    public AccountType type() {
        return isOrdinary() ? AccountType.ORDINARY : AccountType.CURRENT;
    }

    /** 口座番号: the seven digits that a transfer names. */
    public AccountNumber accountNumber() {
        return AccountNumber.padded(isOrdinary() ? Digits.body(number) : number);
    }

    private boolean isOrdinary() {
        return symbol.charAt(0) == '1';
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    @Override
    public String toString() {
        return "YuchoAccount[" + symbol + "-" + "*".repeat(number.length()) + "]";
    }
}
