package jp.shuno.batch.sample;

/**
 * The codes under which the outside world knows the municipality.
 *
 * @param municipalityCode 団体コード, 6 digits
 * @param storeMakerCode 収納代行会社コード of barcodes and collection files, 6 digits
 * @param originatorCode 委託者コード, 10 digits
 * @param originatorName 委託者名 in half-width kana
 */
public record Identity(String municipalityCode, String storeMakerCode, String originatorCode, String originatorName) {

    /** The invented みなと野市 of a fresh home. */
    public static Identity standard() {
        return new Identity("142999", "912345", "1429990001", "ﾐﾅﾄﾉｼ");
    }
}
