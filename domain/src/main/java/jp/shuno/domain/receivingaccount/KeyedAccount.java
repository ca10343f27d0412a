package jp.shuno.domain.receivingaccount;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 回答の口座欄: the account of an answer as staff keyed it, nothing checked; null is an empty box. Post-bank accounts may
 * stand as symbol and number, as a transfer names them, or both ways. Prints nothing.
 *
 * @param bankCode 金融機関コード
 * @param branchCode 店番
 * @param type 預金種目, its digit
 * @param number 口座番号
 * @param yuchoSymbol 記号
 * @param yuchoNumber 番号
 * @param holderKana 口座名義人カナ
 */
public record KeyedAccount(
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String type,
        @Nullable String number,
        @Nullable String yuchoSymbol,
        @Nullable String yuchoNumber,
        @Nullable String holderKana) {

    /** No box filled in. */
    public static KeyedAccount empty() {
        return new KeyedAccount(null, null, null, null, null, null, null);
    }

    /** Whether no box is filled in. */
    boolean isEmpty() {
        return !hasTransferBoxes() && !hasYuchoBoxes() && bankCode == null && holderKana == null;
    }

    /** Whether branch, type or number are given as a transfer names them. */
    boolean hasTransferBoxes() {
        return Stream.of(branchCode, type, number).anyMatch(Objects::nonNull);
    }

    /** Whether symbol or number of the post bank are given. */
    boolean hasYuchoBoxes() {
        return yuchoSymbol != null || yuchoNumber != null;
    }

    @Override
    public String toString() {
        return "KeyedAccount[…]";
    }
}
