package jp.shuno.batch.run;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 担当課, as letters name it.
 *
 * @param mayor 市区町村長
 * @param section 部課係
 * @param postalCode seven digits with a hyphen
 * @param address 所在地
 * @param phone 電話番号
 * @param reviewBoard 審査会: to whom an appeal goes
 */
public record LetterHead(
        @DefaultValue("みなと野市長") String mayor,
        @DefaultValue("保険年金課 収納係") String section,
        @DefaultValue("999-0001") String postalCode,
        @DefaultValue("みなと野市本町1丁目1番1号") String address,
        @DefaultValue("099-000-0000") String phone,
        @DefaultValue("国民健康保険審査会") String reviewBoard) {}
