package jp.shuno.sql.party;

/**
 * A My Number as it may be stored.
 *
 * @param addresseeNo whose number it is
 * @param cipherText encrypted number with its nonce, Base64
 * @param lookupHash keyed hash for look-up, hexadecimal
 */
public record EncryptedMyNumber(String addresseeNo, String cipherText, String lookupHash) {

    @Override
    public String toString() {
        return "EncryptedMyNumber[" + addresseeNo + "]";
    }
}
