package jp.shuno.batch.job.receipt;

import java.util.Optional;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.number.Digits;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.CustomerNumber;
import org.jspecify.annotations.Nullable;

/** 納付番号・案件特定キー: payment keys of Pay-easy and eL-QR, twenty digits built like a customer number. */
final class NetworkKeys {

    private NetworkKeys() {}

    /** Why the key cannot be trusted, null where nothing is wrong. */
    static @Nullable CodeDefect defect(String key) {
        if (!Digits.are(key, CustomerNumber.LENGTH)) {
            return CodeDefect.CODE_FORMAT;
        }
        return new CustomerNumber(key).defect();
    }

    /** The term that a sound key names. */
    static Optional<TermKey> termKey(String key) {
        return new CustomerNumber(key).termKey();
    }
}
