package jp.shuno.batch.report;

import java.util.Map;

/** Kinds of files as staff call them. */
final class FileKindWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("addressees", "宛名"),
            Map.entry("assessments", "調定"),
            Map.entry("debit-accounts", "口座振替登録"),
            Map.entry("bank-directory", "金融機関"),
            Map.entry("eligibility", "資格"),
            Map.entry("claims", "還付請求書"),
            Map.entry("account-answers", "公金受取口座照会結果"),
            Map.entry("decisions", "処分決定"),
            Map.entry("acknowledgements", "受領確認"),
            Map.entry("dd-request", "口座振替依頼"),
            Map.entry("dd-result", "口座振替結果"),
            Map.entry("transfer-returns", "振込不能・組戻"),
            Map.entry("cvs", "コンビニ収納"),
            Map.entry("payeasy", "Pay-easy"),
            Map.entry("elqr", "eL-QR"),
            Map.entry("card", "クレジットカード収納"),
            Map.entry("app", "アプリ収納"),
            Map.entry("counter", "窓口収納"),
            Map.entry("transfer-in", "振込入金"));

    private FileKindWords() {}

    /** The word for a kind; one that has none shows as it is. */
    static String of(String kind) {
        return WORDS.getOrDefault(kind, kind);
    }
}
