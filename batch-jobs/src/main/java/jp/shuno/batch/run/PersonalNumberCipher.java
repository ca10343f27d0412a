package jp.shuno.batch.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.shuno.domain.party.MyNumber;
import jp.shuno.sql.party.EncryptedMyNumber;
import org.springframework.stereotype.Component;

/**
 * encrypts My Numbers and the archive of files that hold them (AES-256-GCM), and makes the keyed hash by which a
 * number can be looked up (HMAC-SHA-256). The key lies outside the database, in {@code keys/my-number.key} or where
 * {@code SHUNO_KEY_FILE} says.
 */
@Component
public class PersonalNumberCipher {

    private static final int KEY_BYTES = 64;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String KEY_FILE = "my-number.key";

    private final Path keyFile;
    private final SecureRandom random = new SecureRandom();
    private volatile byte[] key = {};

    PersonalNumberCipher(Settings settings) {
        this.keyFile = keyFile(settings.homeFolder());
    }

    /** Makes a new key, readable by its owner only, unless there is one. */
    public static void createKey(Home home) throws IOException {
        Path file = keyFile(home);
        if (Files.exists(file)) {
            return;
        }
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(fresh) + "\n");
    }

    /** A number as it may be stored. */
    public EncryptedMyNumber encrypt(String addresseeNo, MyNumber number) {
        try {
            byte[] nonce = nonce();
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            cipher.updateAAD(addresseeNo.getBytes(StandardCharsets.US_ASCII));
            byte[] sealed = cipher.doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
            byte[] whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new EncryptedMyNumber(addresseeNo, Base64.getEncoder().encodeToString(whole), lookupHash(number));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("encryption failed", impossible);
        }
    }

    /** A stream that encrypts what is written to it; the nonce comes first. */
    public OutputStream encrypting(OutputStream out) throws IOException {
        try {
            byte[] nonce = nonce();
            out.write(nonce);
            return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, nonce));
        } catch (GeneralSecurityException impossible) {
            throw new IOException("encryption failed", impossible);
        }
    }

    /** A stream that decrypts what {@link #encrypting} wrote. */
    public InputStream decrypting(InputStream in) throws IOException {
        try {
            return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE, in.readNBytes(NONCE_BYTES)));
        } catch (GeneralSecurityException impossible) {
            throw new IOException("decryption failed", impossible);
        }
    }

    private String lookupHash(MyNumber number) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(), KEY_BYTES / 2, KEY_BYTES / 2, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII)));
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), 0, KEY_BYTES / 2, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    private byte[] key() {
        if (key.length == 0) {
            key = readKey();
        }
        return key;
    }

    private byte[] readKey() {
        try {
            byte[] read = HexFormat.of().parseHex(Files.readString(keyFile).strip());
            if (read.length == KEY_BYTES) {
                return read;
            }
        } catch (IOException | IllegalArgumentException unusable) {
            throw OperatorMessage.KEY_UNREADABLE.causedBy(unusable, keyFile);
        }
        throw OperatorMessage.KEY_OF_WRONG_LENGTH.exception(keyFile);
    }

    /** Where the key of a home lies: in its folder of keys, or where SHUNO_KEY_FILE says. */
    public static Path keyFile(Home home) {
        return Optional.ofNullable(System.getenv("SHUNO_KEY_FILE"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElse(home.keys().resolve(KEY_FILE));
    }
}
