package jp.shuno.batch.exchange.zengin;

import jp.shuno.batch.exchange.Findings;
import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.Layout;

/**
 * 種別コード・コード区分: what every header of the association begins with. Another type has other layouts and another code
 * class another charset, so that nothing behind such a header can be read.
 *
 * @param layout the header of the format
 * @param businessTypeField 種別コード in it
 * @param codeClassField コード区分 in it
 * @param businessType 種別コード of the format
 * @param japanese what the format is called
 */
record FileMark<F extends Enum<F> & Field>(
        Layout<F> layout, F businessTypeField, F codeClassField, String businessType, String japanese) {

    /** コード区分 of every format. */
    static final String JIS = "0";

    private static final String RULE = "R-024";

    /** Whether the records behind a header that says so have another layout or another charset. */
    boolean isForeign(String readType, String readClass) {
        return !readClass.equals(JIS) || !readType.equals(businessType);
    }

    /** Names what is foreign. */
    void check(int recordNo, String readType, String readClass, Findings findings) {
        if (!readClass.equals(JIS)) {
            String text = "コード区分が %s です。0(JIS)が必要です。EBCDIC のファイルは読めません。";
            findings.add(layout.refuse(recordNo, codeClassField, RULE, text.formatted(readClass)));
        }
        if (!readType.equals(businessType)) {
            String text = "種別コードが %s です。%s(%s)が必要です。";
            findings.add(
                    layout.refuse(recordNo, businessTypeField, RULE, text.formatted(readType, businessType, japanese)));
        }
    }
}
