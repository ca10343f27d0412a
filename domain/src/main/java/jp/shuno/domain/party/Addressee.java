package jp.shuno.domain.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 宛名: one person or body as the core system delivers it, without the My Number, which is kept apart. Prints its number
 * only.
 *
 * @param addresseeNo 宛名番号, 10 digits, check digit not yet looked at
 * @param householdNo 世帯番号
 * @param householdHeadNo 世帯主の宛名番号, 10 digits
 * @param name 氏名または名称
 * @param kana 氏名カナ
 * @param alias 通称名
 * @param aliasKana 通称名カナ
 * @param birthDate 生年月日
 * @param sex 性別: 1 or 2
 * @param residentCategory 住民種別: {@code JP} or {@code FOREIGN}
 * @param nationality 国籍, three capital letters (ISO 3166)
 * @param postalCode 郵便番号
 * @param address 住所
 * @param mailingName 送付先氏名
 * @param mailingPostalCode 送付先郵便番号
 * @param mailingAddress 送付先住所
 * @param phone 電話番号
 * @param mobile 携帯電話番号
 * @param corporateNumber 法人番号, 13 digits, check digit not looked at
 * @param movedInOn 転入日
 * @param movedOutOn 転出日
 * @param diedOn 死亡日
 * @param heirNo 相続人代表の宛名番号, 10 digits
 * @param paymentAgentNo 納税管理人の宛名番号, 10 digits
 * @param trusteeNo 破産管財人の宛名番号, 10 digits
 * @param publicAssistanceFrom 生活保護開始日
 * @param publicAssistanceTo 生活保護終了日
 * @param isProtected 支援措置対象者
 * @param residency the items that a sender may leave out
 */
public record Addressee(
        String addresseeNo,
        @Nullable String householdNo,
        @Nullable String householdHeadNo,
        String name,
        String kana,
        @Nullable String alias,
        @Nullable String aliasKana,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String residentCategory,
        @Nullable String nationality,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String mailingName,
        @Nullable String mailingPostalCode,
        @Nullable String mailingAddress,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String corporateNumber,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate movedOutOn,
        @Nullable LocalDate diedOn,
        @Nullable String heirNo,
        @Nullable String paymentAgentNo,
        @Nullable String trusteeNo,
        @Nullable LocalDate publicAssistanceFrom,
        @Nullable LocalDate publicAssistanceTo,
        boolean isProtected,
        Residency residency) {

    @Override
    public String toString() {
        return "Addressee[" + addresseeNo + "]";
    }
}
