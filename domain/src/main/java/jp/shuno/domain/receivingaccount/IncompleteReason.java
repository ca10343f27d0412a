package jp.shuno.domain.receivingaccount;

/**
 * 不備の理由: why a claim that chose the public fund account is incomplete, and what the claimant is asked. The
 * refund decision stays valid.
 */
public enum IncompleteReason {
    /** 公金受取口座の登録がない. */
    NOT_REGISTERED("公金受取口座が登録されていません", "別の振込先口座を指定してください。"),
    /** 口座名義人が請求者と一致しない. */
    MISMATCH_NAME("公金受取口座の名義人が請求者と一致しません", "請求書の記載を訂正するか、請求者名義の別の振込先口座を指定してください。"),
    /** 個人番号が請求者のものでない. */
    MISMATCH_PERSON("請求書の個人番号が請求者のものと確認できません", "請求書の記載を訂正するか、請求者名義の別の振込先口座を指定してください。");

    private final String japanese;
    private final String request;

    IncompleteReason(String japanese, String request) {
        this.japanese = japanese;
        this.request = request;
    }

    /** The reason, without full stop. */
    public String japanese() {
        return japanese;
    }

    /** What the claimant is asked for, a sentence. */
    public String request() {
        return request;
    }
}
