package jp.shuno.domain.refund;

import jp.shuno.domain.transfer.ReturnReason;
import org.jspecify.annotations.Nullable;

/** 振込先にできない理由: why a refund does not go to an account, and what the bank would answer if it did. */
public enum WayObstacle {
    /** The claim names another account, or there is no claim that could choose it. */
    NOT_CHOSEN("R-098", null, "請求書で選ばれていません"),
    /** No account is registered for direct debit. */
    NO_DEBIT_ACCOUNT("R-097", null, "口座振替の登録がありません"),
    /** The registration has ended, has not begun or is suspended. */
    DEBIT_NOT_ACTIVE("R-097", null, "口座振替が終了または停止しています"),
    /** The obligor has not agreed that refunds go there. */
    NO_CONSENT("R-097", null, "口座振替口座への還付の同意がありません"),
    /** The latest debit failed with code 2. */
    DEBIT_NO_ACCOUNT("R-097", ReturnReason.NO_ACCOUNT, "直近の口座振替が「取引なし」で不能でした"),
    /** The latest debit failed with code 3. */
    DEBIT_STOPPED_BY_DEPOSITOR("R-097", null, "直近の口座振替が「預金者都合による振替停止」で不能でした"),
    /** The latest debit failed with code 4. */
    DEBIT_NO_MANDATE("R-097", null, "直近の口座振替が「預金口座振替依頼書なし」で不能でした"),
    /** The name of the holder is not known in kana. */
    HOLDER_KANA_MISSING("R-097", ReturnReason.NAME_MISMATCH, "口座名義人のカナがありません"),
    /** The obligor has died: the consent has lapsed, and a bank stops the account when it hears of it. */
    OBLIGOR_DEAD("R-130", ReturnReason.FROZEN, "納付義務者が死亡しているため使用できません"),
    /** The account was closed, or money came back from it. */
    ACCOUNT_UNUSABLE("R-097", ReturnReason.CLOSED, "解約または前回の振込不能により使用停止の口座です"),
    /** The inquiry for this claim has no answer yet. */
    ANSWER_PENDING("R-098", null, "公金受取口座の照会の回答待ちです"),
    /** The claimant has no public fund account. */
    NOT_REGISTERED("R-098", null, "公金受取口座が登録されていません"),
    /** The inquiry ended with an error. */
    INQUIRY_FAILED("R-098", null, "公金受取口座の照会がエラーになりました"),
    /** The account cannot be given at present. */
    INQUIRY_UNAVAILABLE("R-098", null, "公金受取口座の情報を利用できません"),
    /** The account belongs to another, as far as names tell. */
    HOLDER_MISMATCH("R-099", ReturnReason.NAME_MISMATCH, "口座名義人が請求者と一致しません"),
    /** The names nearly agree, and nobody has decided yet. */
    HOLDER_UNDECIDED("R-099", ReturnReason.NAME_MISMATCH, "口座名義人と請求者の一致を職員が判断していません"),
    /** Something of the account is missing. */
    ACCOUNT_INCOMPLETE("R-099", ReturnReason.NO_ACCOUNT, "口座の記入が足りません"),
    /** There is no such bank. */
    BANK_UNKNOWN("R-099", ReturnReason.BANK_BRANCH_INVALID, "金融機関名簿にない金融機関です"),
    /** There is no such branch. */
    BRANCH_UNKNOWN("R-099", ReturnReason.BANK_BRANCH_INVALID, "金融機関名簿にない店舗です"),
    /** No account has number 0. */
    NUMBER_ALL_ZEROS("R-099", ReturnReason.NO_ACCOUNT, "口座番号がすべて0です"),
    /** The holder's name cannot be written in a bank file. */
    NAME_NOT_WRITABLE("R-151", ReturnReason.NAME_MISMATCH, "口座名義人に使用できない文字があります");

    private final String rule;
    private final @Nullable ReturnReason predicted;
    private final String japanese;

    WayObstacle(String rule, @Nullable ReturnReason predicted, String japanese) {
        this.rule = rule;
        this.predicted = predicted;
        this.japanese = japanese;
    }

    /** The rule that says so. */
    public String rule() {
        return rule;
    }

    /** With which reason the bank would send the money back, null where nothing speaks against the account itself. */
    public @Nullable ReturnReason predicted() {
        return predicted;
    }

    /** The words for staff. */
    public String japanese() {
        return japanese;
    }

    /**
     * Whether it casts doubt on whose account it is, or leaves open what becomes of the claim. Then no other account
     * is taken instead; the claimant is asked.
     */
    boolean isForTheClaimant() {
        return switch (this) {
            case NOT_REGISTERED, HOLDER_MISMATCH, HOLDER_UNDECIDED, ANSWER_PENDING -> true;
            case NOT_CHOSEN,
                    NO_DEBIT_ACCOUNT,
                    DEBIT_NOT_ACTIVE,
                    NO_CONSENT,
                    DEBIT_NO_ACCOUNT,
                    DEBIT_STOPPED_BY_DEPOSITOR,
                    DEBIT_NO_MANDATE,
                    HOLDER_KANA_MISSING,
                    OBLIGOR_DEAD,
                    ACCOUNT_UNUSABLE,
                    INQUIRY_FAILED,
                    INQUIRY_UNAVAILABLE,
                    ACCOUNT_INCOMPLETE,
                    BANK_UNKNOWN,
                    BRANCH_UNKNOWN,
                    NUMBER_ALL_ZEROS,
                    NAME_NOT_WRITABLE -> false;
        };
    }
}
