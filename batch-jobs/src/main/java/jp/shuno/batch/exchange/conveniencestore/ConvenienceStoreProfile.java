package jp.shuno.batch.exchange.conveniencestore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with one billing agent about its collection files.
 *
 * @param makerCode 収納代行会社コード that a header must carry, 6 digits; null = not checked
 * @param originatorCode 委託者コード that a header must carry, 10 digits; null = not checked
 * @param kindCodes データ種別 of this agent, two digits each; the first code of a kind is the one written
 * @param allowEmptyFile whether a file without data records is taken, with a notice
 * @param lenientLineBreak whether a lone LF or CR between records is taken; otherwise none or CR LF
 */
public record ConvenienceStoreProfile(
        @Nullable String makerCode,
        @Nullable String originatorCode,
        Map<String, ReceiptKind> kindCodes,
        boolean allowEmptyFile,
        boolean lenientLineBreak) {

    /** Keeps its own copy of the codes, in their order. */
    public ConvenienceStoreProfile {
        kindCodes = Collections.unmodifiableMap(new LinkedHashMap<>(kindCodes));
    }

    /** 01 flash, 02 confirmed, 03 flash cancel; an empty file is taken. */
    public static ConvenienceStoreProfile standard(@Nullable String makerCode, @Nullable String originatorCode) {
        Map<String, ReceiptKind> codes = new LinkedHashMap<>();
        codes.put("01", ReceiptKind.FLASH);
        codes.put("02", ReceiptKind.CONFIRMED);
        codes.put("03", ReceiptKind.CANCEL);
        return new ConvenienceStoreProfile(makerCode, originatorCode, codes, true, false);
    }

    /** The code that is written for a kind. */
    String codeOf(ReceiptKind kind) {
        for (Map.Entry<String, ReceiptKind> entry : kindCodes.entrySet()) {
            if (entry.getValue() == kind) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("this agent has no code for " + kind);
    }
}
