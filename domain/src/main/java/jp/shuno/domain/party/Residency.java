package jp.shuno.domain.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 住民記録の項目: what else is recorded of a resident. Prints nothing of it.
 *
 * @param relationship 続柄
 * @param unifiedAddresseeNo 団体内統合宛名番号
 * @param residencyStartOn 住民となった日
 * @param residencyNotifiedOn 住民となった届出日
 * @param residencyReason 住民となった事由
 * @param addressSinceOn 住所を定めた日
 * @param addressNotifiedOn 住所を定めた届出日
 * @param previousAddress 前住所
 * @param moveInFrom 転入元
 * @param moveOutTo 転出先
 * @param familyRegister 本籍
 * @param removalReason 消除事由
 * @param residenceCardNo 在留カード番号
 * @param residenceStatus 在留資格
 * @param processingHold 処理保留
 * @param heirRelationship 相続人との続柄
 * @param language 使用言語
 */
public record Residency(
        @Nullable String relationship,
        @Nullable String unifiedAddresseeNo,
        @Nullable LocalDate residencyStartOn,
        @Nullable LocalDate residencyNotifiedOn,
        @Nullable String residencyReason,
        @Nullable LocalDate addressSinceOn,
        @Nullable LocalDate addressNotifiedOn,
        @Nullable String previousAddress,
        @Nullable String moveInFrom,
        @Nullable String moveOutTo,
        @Nullable String familyRegister,
        @Nullable String removalReason,
        @Nullable String residenceCardNo,
        @Nullable String residenceStatus,
        @Nullable String processingHold,
        @Nullable String heirRelationship,
        @Nullable String language) {

    @Override
    public String toString() {
        return "Residency[…]";
    }
}
