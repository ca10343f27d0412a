package jp.shuno.batch.print;

/**
 * 担当課: who sends a letter.
 *
 * @param municipality 市区町村名
 * @param mayor 市区町村長, {@code みなと野市長}
 * @param section 部課係
 * @param postalCode seven digits with a hyphen
 * @param address 所在地
 * @param phone 電話番号
 * @param reviewBoard 審査会: to whom an appeal goes
 */
public record Office(
        String municipality,
        String mayor,
        String section,
        String postalCode,
        String address,
        String phone,
        String reviewBoard) {}
