package jp.shuno.domain.receivingaccount;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 法人略語: the words for a kind of company or body that banks abbreviate in the name of a holder. In front of a name they
 * write {@code ｶ)}, behind it {@code (ｶ}; customers write the word in full, or the abbreviation between parentheses.
 *
 * <p>Source: 全銀協「法人略語」, as banks publish it.
 */
enum CompanyWord {
    /** 株式会社. */
    STOCK_COMPANY("ｶ", "ｶﾌﾞｼｷｶﾞｲｼﾔ", "ｶﾌﾞｼｷｶｲｼﾔ"),
    /** 有限会社. */
    LIMITED_COMPANY("ﾕ", "ﾕｳｹﾞﾝｶﾞｲｼﾔ", "ﾕｳｹﾞﾝｶｲｼﾔ"),
    /** 合名会社. */
    GENERAL_PARTNERSHIP("ﾒ", "ｺﾞｳﾒｲｶﾞｲｼﾔ", "ｺﾞｳﾒｲｶｲｼﾔ"),
    /** 合資会社. */
    LIMITED_PARTNERSHIP("ｼ", "ｺﾞｳｼｶﾞｲｼﾔ", "ｺﾞｳｼｶｲｼﾔ"),
    /** 合同会社. */
    LIMITED_LIABILITY_COMPANY("ﾄﾞ", "ｺﾞｳﾄﾞｳｶﾞｲｼﾔ", "ｺﾞｳﾄﾞｳｶｲｼﾔ"),
    /** 医療法人, also 医療法人社団 and 医療法人財団. */
    MEDICAL_CORPORATION("ｲ", "ｲﾘﾖｳﾎｳｼﾞﾝｼﾔﾀﾞﾝ", "ｲﾘﾖｳﾎｳｼﾞﾝｻﾞｲﾀﾞﾝ", "ｲﾘﾖｳﾎｳｼﾞﾝ"),
    /** 社会福祉法人. */
    WELFARE_CORPORATION("ﾌｸ", "ｼﾔｶｲﾌｸｼﾎｳｼﾞﾝ"),
    /** 財団法人, also 一般財団法人 and 公益財団法人. */
    FOUNDATION("ｻﾞｲ", "ｲﾂﾊﾟﾝｻﾞｲﾀﾞﾝﾎｳｼﾞﾝ", "ｺｳｴｷｻﾞｲﾀﾞﾝﾎｳｼﾞﾝ", "ｻﾞｲﾀﾞﾝﾎｳｼﾞﾝ"),
    /** 社団法人, also 一般社団法人 and 公益社団法人. */
    ASSOCIATION("ｼﾔ", "ｲﾂﾊﾟﾝｼﾔﾀﾞﾝﾎｳｼﾞﾝ", "ｺｳｴｷｼﾔﾀﾞﾝﾎｳｼﾞﾝ", "ｼﾔﾀﾞﾝﾎｳｼﾞﾝ"),
    /** 宗教法人. */
    RELIGIOUS_CORPORATION("ｼﾕｳ", "ｼﾕｳｷﾖｳﾎｳｼﾞﾝ"),
    /** 学校法人. */
    SCHOOL_CORPORATION("ｶﾞｸ", "ｶﾞﾂｺｳﾎｳｼﾞﾝ");

    private final String abbreviation;
    private final List<String> inFront;
    private final List<String> behind;

    /** @param words in full, the longer of two that begin or end alike first */
    CompanyWord(String abbreviation, String... words) {
        this.abbreviation = abbreviation;
        this.inFront = allOf(words, "(" + abbreviation + ")", abbreviation + ")");
        this.behind = allOf(words, "(" + abbreviation + ")", "(" + abbreviation);
    }

    private static List<String> allOf(String[] words, String... abbreviated) {
        return Stream.concat(Stream.of(words), Stream.of(abbreviated)).toList();
    }

    /** The name with the word in front of it and the one behind it as banks write them, joined to the name. */
    static String abbreviated(String name) {
        String front = "";
        String rest = name;
        for (CompanyWord word : values()) {
            Optional<String> written =
                    word.inFront.stream().filter(name::startsWith).findFirst();
            if (written.isPresent()) {
                front = word.abbreviation + ")";
                rest = name.substring(written.get().length()).stripLeading();
                break;
            }
        }
        return front + abbreviatedBehind(rest);
    }

    private static String abbreviatedBehind(String name) {
        for (CompanyWord word : values()) {
            Optional<String> written =
                    word.behind.stream().filter(name::endsWith).findFirst();
            if (written.isPresent()) {
                String rest = name.substring(0, name.length() - written.get().length());
                return rest.stripTrailing() + "(" + word.abbreviation;
            }
        }
        return name;
    }
}
