package jp.shuno.batch.run.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import jp.shuno.domain.ledger.ContentId;

/** SHA-256 of a file's bytes. */
public final class Digest {

    private static final int BUFFER = 1 << 16;

    private Digest() {}

    /** Hexadecimal, of the whole file. */
    public static String of(Path file) throws IOException {
        MessageDigest sha256 = ContentId.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }
}
