package jp.shuno.batch.run.intake;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shuno.batch.exchange.conveniencestore.ConvenienceStoreProfile;
import jp.shuno.batch.exchange.csv.StorePaymentKind;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is agreed with each billing agent about its store files, from the configuration. */
@Component
public final class StoreAgreement {

    private final Settings settings;

    StoreAgreement(Settings settings) {
        this.settings = settings;
    }

    /** 収納代行会社コード that barcodes and headers of the agent carry, empty = not checked. */
    public String makerCode(@Nullable String profile) {
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        return agreed == null || agreed.makerCode() == null
                ? settings.identity().storeMakerCode()
                : agreed.makerCode();
    }

    /** Whether a lone LF or CR ends a record. */
    private boolean lenientLineBreak(@Nullable String profile) {
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        return agreed != null && agreed.lenientLineBreak();
    }

    /** How the agent's 120-byte file is read. */
    ConvenienceStoreProfile profile(@Nullable String name) {
        ConvenienceStoreProfile standard = ConvenienceStoreProfile.standard(
                Settings.Identity.checked(makerCode(name)),
                Settings.Identity.checked(settings.identity().originatorCode()));
        Map<String, ReceiptKind> own = receiptKindCodes(name);
        return new ConvenienceStoreProfile(
                standard.makerCode(),
                standard.originatorCode(),
                own.isEmpty() ? standard.kindCodes() : own,
                settings.rules().allowEmptyFile(),
                lenientLineBreak(name));
    }

    /** Charset of the agent's CSV. */
    Charset charset(@Nullable String profile) {
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        return (agreed == null ? Settings.Encoding.WINDOWS_31J : agreed.charset()).charset();
    }

    /** データ種別 of the agent's CSV. */
    Map<String, StorePaymentKind> kindCodes(@Nullable String profile) {
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        return agreed == null || agreed.kindCodes().isEmpty() ? StorePaymentKind.standardCodes() : agreed.kindCodes();
    }

    /** データ種別 of the agent's 120-byte file, empty for the usual ones; it has no postal records. */
    private Map<String, ReceiptKind> receiptKindCodes(@Nullable String profile) {
        Map<String, ReceiptKind> kinds = new LinkedHashMap<>();
        Settings.@Nullable ConvenienceStore agreed = agreed(profile);
        if (agreed != null) {
            agreed.kindCodes().forEach((code, kind) -> {
                switch (kind) {
                    case FLASH -> kinds.put(code, ReceiptKind.FLASH);
                    case CONFIRMED -> kinds.put(code, ReceiptKind.CONFIRMED);
                    case CANCEL -> kinds.put(code, ReceiptKind.CANCEL);
                    case POSTAL, POSTAL_CORRECTION -> {
                        // Only the CSV of an agent brings postal records.
                    }
                }
            });
        }
        return kinds;
    }

    private Settings.@Nullable ConvenienceStore agreed(@Nullable String profile) {
        return Settings.Profiles.of(settings.profiles().cvs(), profile);
    }
}
