package jp.shuno.domain.receivingaccount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 公金受取口座の照会結果: the answer to one inquiry for one claim as staff keyed it from the network terminal, nothing checked.
 * Holds no My Number: the claim links it to the person. Prints neither account nor names.
 *
 * @param claimNo 請求番号 of the claim for which was inquired
 * @param inquiryNo 照会番号
 * @param requestedBy 職員番号 of the person who inquired
 * @param requestedAt 照会日時
 * @param answeredAt 回答日時
 * @param status 照会結果
 * @param account 口座欄
 * @param holderName 口座名義人, null where not told
 * @param accountUpdatedOn 口座情報の更新日, null where not told
 * @param keyedBy 職員番号 of the person who keyed the answer
 * @param verifiedBy 職員番号 of the person who verified it, null where nobody did
 */
public record KeyedAnswer(
        String claimNo,
        String inquiryNo,
        String requestedBy,
        LocalDateTime requestedAt,
        LocalDateTime answeredAt,
        AnswerStatus status,
        KeyedAccount account,
        @Nullable String holderName,
        @Nullable LocalDate accountUpdatedOn,
        String keyedBy,
        @Nullable String verifiedBy) {

    @Override
    public String toString() {
        return "KeyedAnswer[claimNo=" + claimNo + ", inquiryNo=" + inquiryNo + ", status=" + status + "]";
    }
}
