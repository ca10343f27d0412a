package jp.shuno.domain.worklist;

/** Why a person must look: the kinds of exceptions, each with what staff read about it. */
public enum ExceptionKind {
    /** R-025 E01. */
    E01("検査数字・コード不正", "現物の納付書と照合し、正しい期別を POST_TO で指定してください。", 30),
    /** R-025 E02, R-034. */
    E02("該当する調定なし", "候補を確認し、正しい期別を POST_TO で指定するか、返金してください。", 30),
    /** R-025 E07. */
    E07("速報のない取消", "収納代行会社に元の速報の有無を確認してください。", 14),
    /** R-025 E08: the confirmed record counts although its flash said otherwise. */
    E08("確報と速報の相違", "確報により消込済みです。金額または領収日が速報と異なる理由を送付元に確認してください。", 14),
    /** R-025 E09, R-027. */
    E09("確報後の取消", "入金の有無を収納代行会社に確認し、入金がなければ REVERSE(value に WITHDRAWN)で取り消してください。", 14),
    /** R-025 E10, R-026. */
    E10("確報未着の速報", "収納代行会社に確報の予定を確認してください。", 14),
    /** R-025 E12. */
    E12("処理できない調定", "不納欠損等の処理済みです。入金の扱いを決定してください。", 30),
    /** the confirmed record counts although its flash was cancelled. */
    CONFIRMED_AFTER_CANCEL("取消後の確報", "確報により消込済みです。店舗での取消の経緯を収納代行会社に確認してください。", 14),
    /** A correction of the post office (kind 22), which never changes a receipt by itself. */
    POSTAL_CORRECTION("郵便振替の訂正", "訂正前の消込と金額を収納代行会社に確認し、必要なら元の収納を REVERSE で取り消してください。", 14),
    /** A payment date after the business date. */
    FUTURE_PAYMENT_DATE("領収日が未来", "送付元に領収日を確認し、正しい期別を POST_TO で指定してください。", 30),
    /** a payment that may be meant for another term; the rules post it and ask staff. */
    PROPOSAL("付替えの提案", "納付者の意思を確認し、付け替えるなら REALLOCATE、このままでよければ REJECT と回答してください。", 14),
    /** money whose posting staff reversed; it is in the house and belongs to no term. */
    REVERSED_MONEY("消込取消後の収納不明", "正しい期別を POST_TO で指定するか、REFUND_TO_SENDER で返金してください。", 30),
    /** a deposit that pays for no file we know of. */
    UNTIED_DEPOSIT("照合先のない入金", "送金元に入金の内容を確認し、対応する確報ファイルの送付を求めてください。照合できれば自動的に閉じます。", 14),
    /** A number of a ledger file with a wrong check digit; the row was not taken. */
    CHECK_DIGIT("番号の検査数字不正", "業務システムの番号を確認し、正しい行を再送してください。", 7),
    /** one notice number with two obligors or two attributable years. */
    KEY_CONFLICT("通知書番号の重複", "通知書番号の納付義務者・相当年度を業務システムで確認してください。", 7),
    /** An assessment for a person who is not in the addressee data. */
    UNKNOWN_ADDRESSEE("宛名未登録", "宛名を先に連携し、調定または資格を再送してください。", 7),
    /** the annual amount is not the sum of the terms. */
    ASSESSMENT_INCONSISTENT("年額と期別合計の不一致", "業務システムの年額と期別額を確認し、再送してください。", 7),
    /** an increase on a term that was already due. */
    INCREASE_ON_DUE_TERM("納期限を過ぎた期別の増額", "増額分は以後の期別または随時期で調定し、再送してください。", 7),
    /** a revision that is older than the ledger or differs from it under the same number. */
    REVISION_CONFLICT("更正番号の矛盾", "更正番号と内容を業務システムで確認してください。", 7),
    /** decided after the time limit of assessment. */
    ASSESSMENT_LIMIT("賦課の期間制限", "決定日と期間制限を確認してください。", 7),
    /** nobody to write to, or nowhere to send it; the decision stands and is told as soon as there is. */
    REFUND_NOTICE_UNDELIVERABLE("通知できない還付・充当", "相続人代表者または送付先を宛名に登録してください。登録後の夜に通知します。", 14),
    /** The next file of its kind waits until somebody confirms that this one arrived. */
    UNACKNOWLEDGED_FILE("受領確認のない送付ファイル", "送付先に到着を確認し、受領確認を送ってもらってください。それまで次のファイルは送りません。", 3),
    /** a claim whose number belongs to no refund, or to one that cannot be claimed now. */
    UNCLAIMABLE("請求できない還付の請求", "請求書の請求番号と還付の状態を確認し、誤りがあれば claims を正しい内容で再送してください。", 14),
    /** a claim that the claimant has to correct. */
    INCOMPLETE_CLAIM("不備のある請求", "請求者に訂正または別の口座の指定を依頼してください。差替えの請求を取り込むと自動的に閉じます。", 14),
    /** the names of claimant and account holder nearly agree. */
    NEAR_MATCH("口座名義の表記ゆれ", "請求書と口座名義を確認し、本人の口座なら ACCEPT、そうでなければ REJECT と回答してください。", 7),
    /** an account that one person keyed alone. */
    SECOND_PERSON("口座の二人目の確認", "入力者とは別の職員が請求書と照合し、正しければ ACCEPT、誤りなら REJECT と回答してください。", 7),
    /** an answer about a public fund account that cannot be used. */
    UNUSABLE_ANSWER("使えない口座照会結果", "理由を確認し、account-answers を正しい内容で再送するか、もう一度照会してください。", 7),
    /** a refund for which there is no account to which it can be paid. */
    WITHHELD_REFUND("振込先のない還付", "請求者に別の口座の指定を依頼してください。請求書を送っていなければ送付してください。", 14),
    /** Somebody confirms the arrival of a file that we did not send, or not with that content. */
    UNMATCHED_ACKNOWLEDGEMENT("送付ファイルと合わない受領確認", "送付先に受領したファイルを確認し、正しいファイルを送り直してください。", 3),
    /** an approved refund that the bank would send back, or for which no transfer may be made. */
    TRANSFER_WITHHELD("振込を止めた還付", "理由を確認し、口座の誤りは請求者に確かめてください。直した口座は次の振込計画で承認を求めます。", 7),
    /** the money of a transfer came back and is owed again. */
    TRANSFER_RETURNED("振込不能・組戻", "請求者に連絡し、正しい口座の還付請求書を受け取ってください。還付金は未払いに戻っています。", 7),
    /** a return that fits no transfer that we made; it changed nothing. */
    UNMATCHED_RETURN("送った振込と合わない振込不能", "銀行の通知と総合振込の控えを照合し、正しい行を transfer-returns で送り直してください。", 3);

    private final String title;
    private final String advice;
    private final int answerWithinDays;

    ExceptionKind(String title, String advice, int answerWithinDays) {
        this.title = title;
        this.advice = advice;
        this.answerWithinDays = answerWithinDays;
    }

    /** The headline on the list. */
    public String title() {
        return title;
    }

    /** 推奨処理: what staff are advised to do. */
    public String advice() {
        return advice;
    }

    /** Calendar days from opening within which it should be answered. */
    public int answerWithinDays() {
        return answerWithinDays;
    }
}
