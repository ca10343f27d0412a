package jp.shuno.domain.receivingaccount;

/** 回答の不備: why an answer cannot be used as it was keyed. The words never repeat what was keyed. */
public enum AnswerFault {
    /** The claim number has not its form or its check digit. */
    CLAIM_NUMBER("R-141", "請求番号が12桁の数字でないか、検査数字が一致しません"),
    /** The answer is older than the question. */
    ANSWERED_BEFORE_ASKED("R-141", "回答日時が照会日時より前です"),
    /** An account is registered, and none was keyed. */
    NO_ACCOUNT("R-141", "登録ありの回答に口座がありません"),
    /** None is registered or known, and one was keyed. */
    UNEXPECTED_ACCOUNT("R-141", "登録ありでない回答に口座があります"),
    /** Not four digits, or a code that is never assigned. */
    BANK_CODE("R-141", "金融機関コードが空か、使われていないコードです"),
    /** Not three digits. */
    BRANCH_CODE("R-141", "店番が空か、3桁の数字ではありません"),
    /** No type that there is. */
    ACCOUNT_TYPE("R-141", "預金種目が空か、1・2・3・4・9 のいずれでもありません"),
    /** Not one to seven digits. */
    ACCOUNT_NUMBER("R-141", "口座番号が空か、1〜7桁の数字ではありません"),
    /** No symbol of the post bank. */
    YUCHO_SYMBOL("R-141", "記号が空か、先頭が0か1、末尾が0の5桁の数字ではありません"),
    /** No number that goes with the symbol. */
    YUCHO_NUMBER("R-141", "番号が空か、記号に合う番号ではありません"),
    /** Symbol and number of the post bank at another bank. */
    YUCHO_AT_ANOTHER_BANK("R-141", "記号・番号がありますが、金融機関コードがゆうちょ銀行(9900)ではありません"),
    /** Symbol and number are another account than branch, type and account number. */
    YUCHO_CONTRADICTS("R-141", "記号・番号から求めた口座が、店番・預金種目・口座番号と一致しません"),
    /** No holder. */
    HOLDER("R-141", "口座名義人カナが空です"),
    /** No person who entered or verified. */
    NOT_VERIFIED("R-145", "確認者がありません。入力者とは別の職員による確認が必要です"),
    /** Entered and verified by one person. */
    SAME_PERSON("R-145", "入力者と確認者が同じ職員です。別の職員による確認が必要です");

    private final String rule;
    private final String japanese;

    AnswerFault(String rule, String japanese) {
        this.rule = rule;
        this.japanese = japanese;
    }

    /** The rule that is broken. */
    public String rule() {
        return rule;
    }

    /** The words for staff, without full stop. */
    public String japanese() {
        return japanese;
    }
}
