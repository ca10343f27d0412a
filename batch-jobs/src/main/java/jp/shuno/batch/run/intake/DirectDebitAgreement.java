package jp.shuno.batch.run.intake;

import java.util.stream.Collectors;
import jp.shuno.batch.exchange.zengin.DirectDebitProfile;
import jp.shuno.batch.run.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is agreed with each bank about its direct debit files, from the configuration. */
@Component
public final class DirectDebitAgreement {

    private final Settings settings;

    DirectDebitAgreement(Settings settings) {
        this.settings = settings;
    }

    /** The profile of that name, otherwise the default one. */
    public DirectDebitProfile profile(@Nullable String name) {
        Settings.DirectDebit agreed = Settings.Profiles.of(settings.profiles().directDebit(), name);
        String originator = Settings.Identity.checked(settings.identity().originatorCode());
        boolean allowEmpty = settings.rules().allowEmptyFile();
        return agreed == null
                ? new DirectDebitProfile(originator, false, allowEmpty, java.util.Set.of(), 0)
                : new DirectDebitProfile(
                        originator,
                        agreed.lenientLineBreak(),
                        allowEmpty,
                        agreed.extraResultCodes().stream()
                                .map(code -> code.charAt(0))
                                .collect(Collectors.toSet()),
                        agreed.revenueDateAfterBankDays());
    }
}
