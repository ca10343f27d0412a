package jp.shuno.domain.transfer;

import org.jspecify.annotations.Nullable;

/** 事前点検の指摘: what keeps a transfer, or the whole file, from leaving. */
public enum ObjectionKind {
    /** 振込金額が0円. */
    AMOUNT_ZERO("R-150", null, "振込金額が0円です"),
    /** 振込金額が10桁を超える. */
    AMOUNT_TOO_LARGE("R-150", null, "振込金額が10桁を超えています"),
    /** 金融機関がない. */
    BANK_UNKNOWN("R-150", ReturnReason.BANK_BRANCH_INVALID, "振込指定日の金融機関名簿にない金融機関です"),
    /** 店舗がない. */
    BRANCH_UNKNOWN("R-150", ReturnReason.BANK_BRANCH_INVALID, "振込指定日の金融機関名簿にない店舗です"),
    /** 口座番号がすべて0. */
    ACCOUNT_ALL_ZEROS("R-150", ReturnReason.NO_ACCOUNT, "口座番号がすべて0です"),
    /** 預金種目が振込の対象外. */
    ACCOUNT_TYPE_NOT_PAYABLE("R-150", ReturnReason.NO_ACCOUNT, "預金種目が普通・当座・貯蓄・その他のいずれでもありません"),
    /** 前回不能となった口座. */
    ACCOUNT_UNUSABLE("R-153", null, "この請求者のこの口座への振込は、前に戻っています"),
    /** 受取人名がない. */
    NAME_MISSING("R-151", ReturnReason.NAME_MISMATCH, "受取人名がありません"),
    /** 受取人名に使用できない文字がある. */
    NAME_NOT_WRITABLE("R-151", ReturnReason.NAME_MISMATCH, "受取人名に使用できない文字があります"),
    /** 受取人名が長い. */
    NAME_TOO_LONG("R-151", ReturnReason.NAME_MISMATCH, "受取人名が30バイトを超えています"),
    /** 同じ還付が2件以上ある. */
    REFUND_TWICE("R-154", null, "同じ還付番号の振込が2件以上あります"),
    /** 還付の振込が済んでいるか、結果待ち. */
    REFUND_UNRESOLVED("R-154", null, "この還付の振込は、すでに依頼済みで戻っていません"),
    /** 支払口座が未設定. */
    PAYING_ACCOUNT_MISSING("R-150", null, "支払口座(振込依頼人)が設定されていません"),
    /** 振込指定日が銀行休業日. */
    DATE_CLOSED("R-150", null, "振込指定日が銀行営業日ではありません"),
    /** 振込指定日が早すぎる. */
    DATE_TOO_EARLY("R-150", null, "振込指定日までの銀行営業日が足りません"),
    /** 振込指定日が1年以上先. */
    DATE_TOO_FAR("R-150", null, "振込指定日が1年以上先です"),
    /** 振込がない. */
    NOTHING_TO_TRANSFER("R-150", null, "振り込むものがありません"),
    /** 件数が6桁を超える. */
    TOO_MANY("R-150", null, "振込件数が999,999件を超えています"),
    /** 合計金額が12桁を超える. */
    TOTAL_TOO_LARGE("R-150", null, "振込合計金額が12桁を超えています");

    private final String rule;
    private final @Nullable ReturnReason predicted;
    private final String japanese;

    ObjectionKind(String rule, @Nullable ReturnReason predicted, String japanese) {
        this.rule = rule;
        this.predicted = predicted;
        this.japanese = japanese;
    }

    /** The rule that would be broken. */
    public String rule() {
        return rule;
    }

    /** With which reason the bank would send the money back, null where it would not come to that. */
    public @Nullable ReturnReason predicted() {
        return predicted;
    }

    /** The words for staff. */
    public String japanese() {
        return japanese;
    }
}
