package jp.shuno.domain.refund;

/** R-099 不備の理由: why a claim is not accepted as it stands. */
public enum IncompleteReason {
    /** There is no such refund, or none that can be claimed now. */
    NO_LIVE_REFUND("請求できる還付決定がありません"),
    /** Neither obligor nor heir nor agent. */
    CLAIMANT_NOT_ENTITLED("請求者が納付義務者・相続人・代理人のいずれでもありません"),
    /** An agent without power of attorney. */
    NO_POWER_OF_ATTORNEY("委任状がありません"),
    /** The obligor has died; the heirs claim. */
    OBLIGOR_DEAD("納付義務者が死亡しています。相続人の請求が必要です"),
    /** An heir claims though the obligor is alive. */
    OBLIGOR_ALIVE("納付義務者の死亡が確認できません"),
    /** The heirs have not named this representative. */
    REPRESENTATIVE_NOT_DESIGNATED("相続人代表者の届出がありません"),
    /** The shares of the heirs do not add up to the refund. */
    SHARES_DIFFER("相続人の持分の合計が還付金額と一致しません"),
    /** It came too late. */
    PRESCRIBED("請求権の時効が完成した後の請求です"),
    /** No choice, or several. */
    CHOICE_MISSING("振込先が一つに選ばれていません"),
    /** The public fund account was chosen without My Number. */
    MY_NUMBER_MISSING("個人番号の記入がありません"),
    /** The public fund account was chosen with a wrong My Number. */
    MY_NUMBER_WRONG("個人番号が正しくありません"),
    /** The debit account was chosen and cannot be used. */
    DEBIT_ACCOUNT_NOT_LIVE("口座振替口座が使用できません"),
    /** Another account was chosen and not written in full. */
    ACCOUNT_INCOMPLETE("口座の記入が足りません"),
    /** There is no such bank or branch. */
    BANK_NOT_IN_DIRECTORY("金融機関または店舗が名簿にありません"),
    /** The account number or the holder's name cannot be right. */
    ACCOUNT_NOT_PAYABLE("口座番号または名義人に誤りがあるか、使用停止の口座です"),
    /** The account belongs to another, and no delegation is given. */
    HOLDER_DIFFERS("口座名義人が請求者と一致せず、委任もありません");

    private final String japanese;

    IncompleteReason(String japanese) {
        this.japanese = japanese;
    }

    /** The words for staff and for the letter to the claimant. */
    public String japanese() {
        return japanese;
    }
}
