package jp.shuno.batch.exchange.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/** 種別 of a store payment in the CSV of a billing agent. */
public enum StorePaymentKind {
    /** 速報, also in real time. */
    FLASH,
    /** 確報. */
    CONFIRMED,
    /** 速報取消. */
    CANCEL,
    /** 郵便振替: paid at a post office; final. */
    POSTAL,
    /** 郵便振替訂正: says another amount for an earlier postal payment. */
    POSTAL_CORRECTION;

    /** 01, 02, 03, 12, 22 and 81, the codes of the agent from which the layout comes. */
    public static Map<String, StorePaymentKind> standardCodes() {
        Map<String, StorePaymentKind> codes = new LinkedHashMap<>();
        codes.put("01", FLASH);
        codes.put("02", CONFIRMED);
        codes.put("03", CANCEL);
        codes.put("12", POSTAL);
        codes.put("22", POSTAL_CORRECTION);
        codes.put("81", FLASH);
        return codes;
    }

    /** Whether the record makes revenue, so that it must say when the money comes. */
    public boolean isFinal() {
        return this == CONFIRMED || this == POSTAL;
    }
}
