package jp.shuno.batch.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 口座突合一覧の1行. Holds no name, and of the account what may be shown.
 *
 * @param claimNo 請求番号
 * @param refundNo 還付番号
 * @param claimantNo 請求者の宛名番号
 * @param source 口座の区分, in Japanese
 * @param account the account, its number masked
 * @param inquiryNo 照会番号, null where the account is on the form
 * @param matchedOn 突合日
 * @param result 突合結果, in Japanese
 * @param standing what follows, in Japanese
 */
public record AccountMatchLine(
        String claimNo,
        String refundNo,
        @Nullable String claimantNo,
        String source,
        String account,
        @Nullable String inquiryNo,
        @Nullable LocalDate matchedOn,
        String result,
        String standing) {}
