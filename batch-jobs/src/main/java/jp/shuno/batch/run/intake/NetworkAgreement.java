package jp.shuno.batch.run.intake;

import java.util.Set;
import jp.shuno.batch.exchange.csv.CsvFormat;
import jp.shuno.batch.exchange.csv.CsvFormats;
import jp.shuno.batch.exchange.csv.ElqrRow;
import jp.shuno.batch.exchange.csv.PayeasyProfile;
import jp.shuno.batch.exchange.csv.PayeasyRow;
import jp.shuno.batch.exchange.zengin.TransferInAccount;
import jp.shuno.batch.exchange.zengin.TransferInProfile;
import jp.shuno.batch.exchange.zengin.TransferInVariant;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.bank.AccountNumber;
import org.jspecify.annotations.Nullable;

/** What is agreed about the files of Pay-easy, eL-QR and the banks' transfer-in advice, from the configuration. */
final class NetworkAgreement {

    private final Settings settings;

    NetworkAgreement(Settings settings) {
        this.settings = settings;
    }

    CsvFormat<PayeasyRow> payeasy(@Nullable String profile) {
        Settings.@Nullable Payeasy agreed =
                Settings.Profiles.of(settings.profiles().payeasy(), profile);
        String biller = Settings.Identity.checked(settings.identity().billerNumber());
        return agreed == null
                ? CsvFormats.payeasy(new PayeasyProfile(biller, Set.of(), Set.of(), Set.of(), allowEmptyFile()))
                : CsvFormats.payeasy(new PayeasyProfile(
                                biller,
                                Set.copyOf(agreed.institutions()),
                                Set.copyOf(agreed.channels()),
                                Set.copyOf(agreed.levies()),
                                allowEmptyFile()))
                        .withCharset(agreed.charset().charset());
    }

    CsvFormat<ElqrRow> elqr(@Nullable String profile) {
        Settings.@Nullable Elqr agreed =
                Settings.Profiles.of(settings.profiles().elqr(), profile);
        CsvFormat<ElqrRow> standard = CsvFormats.elqr(
                Settings.Identity.checked(settings.identity().municipalityCode()),
                Settings.Identity.checked(settings.identity().billerNumber()),
                allowEmptyFile());
        return agreed == null ? standard : standard.withCharset(agreed.charset().charset());
    }

    TransferInProfile transferIn(@Nullable String profile) {
        Settings.@Nullable TransferIn agreed =
                Settings.Profiles.of(settings.profiles().transferIn(), profile);
        return agreed == null
                ? new TransferInProfile(TransferInVariant.A, null, allowEmptyFile(), false)
                : new TransferInProfile(agreed.format(), account(agreed), allowEmptyFile(), agreed.lenientLineBreak());
    }

    private boolean allowEmptyFile() {
        return settings.rules().allowEmptyFile();
    }

    private static @Nullable TransferInAccount account(Settings.TransferIn agreed) {
        return agreed.accountNumber().isBlank()
                ? null
                : new TransferInAccount(
                        agreed.bankCode(),
                        agreed.branchCode(),
                        agreed.accountType().charAt(0),
                        new AccountNumber(agreed.accountNumber()));
    }
}
