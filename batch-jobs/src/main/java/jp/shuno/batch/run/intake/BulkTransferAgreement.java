package jp.shuno.batch.run.intake;

import java.time.LocalDate;
import java.util.Optional;
import jp.shuno.batch.exchange.zengin.BulkTransferFormat;
import jp.shuno.batch.exchange.zengin.BulkTransferProfile;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.TransferAgreement;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.transfer.PayingAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is agreed with our bank about bulk transfers, and the account that pays them, from the configuration. */
@Component
public final class BulkTransferAgreement {

    private static final char BLANK = ' ';

    private final Settings settings;

    BulkTransferAgreement(Settings settings) {
        this.settings = settings;
    }

    /** The account from which refunds are paid, empty while none is configured. */
    public Optional<PayingAccount> payingAccount(@Nullable String profile) {
        @Nullable TransferAgreement agreed = agreed(profile);
        return agreed == null || agreed.accountNumber().isBlank()
                ? Optional.empty()
                : Optional.of(new PayingAccount(
                        agreed.remitterCode(),
                        agreed.remitterName(),
                        new BankCode(agreed.bankCode()),
                        new BranchCode(agreed.branchCode()),
                        AccountType.ofCode(agreed.accountType().charAt(0)).orElseThrow(),
                        new AccountNumber(agreed.accountNumber())));
    }

    /**
     * The format of the bank.
     *
     * @param reference the transfer date is the nearest such day on or after it
     */
    public BulkTransferFormat format(@Nullable String profile, LocalDate reference) {
        @Nullable TransferAgreement agreed = agreed(profile);
        return new BulkTransferFormat(
                agreed == null
                        ? BulkTransferProfile.standard(null)
                        : new BulkTransferProfile(
                                Settings.Identity.checked(agreed.remitterCode()),
                                agreed.crlf(),
                                agreed.transferMethod().isBlank()
                                        ? BLANK
                                        : agreed.transferMethod().charAt(0),
                                agreed.blankClearingHouse()),
                reference);
    }

    private @Nullable TransferAgreement agreed(@Nullable String profile) {
        return Settings.Profiles.of(settings.profiles().refundTransfer(), profile);
    }
}
