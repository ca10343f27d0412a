package jp.shuno.batch.run.intake;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.ReceiptKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is agreed with card and app agents about their files, from the configuration. */
@Component
public final class PaymentAgentAgreement {

    private final Settings settings;

    PaymentAgentAgreement(Settings settings) {
        this.settings = settings;
    }

    /** Charset of the agent's files. */
    Charset charset(Channel channel, @Nullable String profile) {
        Settings.@Nullable PaymentAgent agreed = agreed(channel, profile);
        return (agreed == null ? Settings.Encoding.UTF_8 : agreed.charset()).charset();
    }

    /** Status codes of the agent; 01 flash, 02 confirmed, 03 cancel where nothing else is agreed. */
    Map<String, ReceiptKind> kindCodes(Channel channel, @Nullable String profile) {
        Settings.@Nullable PaymentAgent agreed = agreed(channel, profile);
        if (agreed != null && !agreed.kindCodes().isEmpty()) {
            return agreed.kindCodes();
        }
        Map<String, ReceiptKind> codes = new LinkedHashMap<>();
        codes.put("01", ReceiptKind.FLASH);
        codes.put("02", ReceiptKind.CONFIRMED);
        codes.put("03", ReceiptKind.CANCEL);
        return codes;
    }

    /** Whether there is a contract with the agent; true for all where no code is configured. */
    public boolean isContracted(Channel channel, @Nullable String profile, String agentCode) {
        Settings.@Nullable PaymentAgent agreed = agreed(channel, profile);
        return agreed == null
                || agreed.agentCodes().isEmpty()
                || agreed.agentCodes().contains(agentCode);
    }

    /** 収納代行会社コード of the barcodes that the agent reads, empty = not checked. */
    public String makerCode(Channel channel, @Nullable String profile) {
        Settings.@Nullable PaymentAgent agreed = agreed(channel, profile);
        return agreed == null || agreed.makerCode() == null
                ? settings.identity().storeMakerCode()
                : agreed.makerCode();
    }

    /** 収納機関番号 of the eL numbers that the agent reads, empty = not checked. */
    public String billerNumber() {
        return settings.identity().billerNumber();
    }

    private Settings.@Nullable PaymentAgent agreed(Channel channel, @Nullable String profile) {
        Settings.Profiles profiles = settings.profiles();
        return Settings.Profiles.of(channel == Channel.CARD ? profiles.card() : profiles.app(), profile);
    }
}
