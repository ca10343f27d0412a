package jp.shuno.batch.run.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.exchange.zengin.BulkTransferHeader;
import jp.shuno.batch.exchange.zengin.TransferInVariant;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.WrongSettingException;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.transfer.PayingAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class BulkTransferAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final String KEY = "shuno.profiles.refund-transfer.default.";
    private static final Map<String, Object> ACCOUNT = Map.of(
            "remitter-code", "1429990001",
            "remitter-name", "ﾐﾅﾄﾉｼ",
            "bank-code", "9001",
            "branch-code", "001",
            "account-type", "2",
            "account-number", "9000001");

    private static Settings settings(Map<String, Object> profile) {
        Map<String, Object> keys = new LinkedHashMap<>(Map.of("shuno.home", "home"));
        profile.forEach((key, value) -> keys.put(KEY + key, value));
        return new Binder(new MapConfigurationPropertySource(keys))
                .bind("shuno", Bindable.of(Settings.class))
                .get();
    }

    private static Map<String, Object> changed(String key, String value) {
        Map<String, Object> profile = new LinkedHashMap<>(ACCOUNT);
        profile.put(key, value);
        return profile;
    }

    @Test
    void r150_theConfiguredAccountPays() {
        assertThat(new BulkTransferAgreement(settings(ACCOUNT)).payingAccount(null))
                .contains(new PayingAccount(
                        "1429990001",
                        "ﾐﾅﾄﾉｼ",
                        new BankCode("9001"),
                        new BranchCode("001"),
                        AccountType.CURRENT,
                        new AccountNumber("9000001")));
    }

    @Test
    void r150_withoutAnAccountNothingCanBePaid() {
        assertThat(new BulkTransferAgreement(settings(Map.of())).payingAccount(null))
                .isEmpty();
        assertThat(new BulkTransferAgreement(settings(changed("account-number", ""))).payingAccount(null))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "remitter-code, 142999001",
        "remitter-name, ''",
        "remitter-name, みなと野市",
        "remitter-name, 'ﾐﾅﾄﾉｼ,'",
        "remitter-name, ｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱｱ",
        "bank-code, 901",
        "bank-code, 0000",
        "bank-code, 9999",
        "branch-code, 1",
        "account-type, 4",
        "account-type, 12",
        "account-number, 900001",
        "transfer-method, 1",
        "transfer-method, 78"
    })
    void r150_anAccountNamedInPartOrAValueThatNoBankTakesStartsNothing(String key, String value) {
        assertThatException()
                .isThrownBy(() -> settings(changed(key, value)))
                .havingRootCause()
                .isInstanceOf(WrongSettingException.class)
                .withMessageNotContaining("9000001");
    }

    @Test
    void theProfileSaysHowTheBankWantsItsFile() {
        BulkTransferHeader header = BulkTransferHeader.of(
                new BulkTransferAgreement(settings(ACCOUNT)).payingAccount(null).orElseThrow(), DAY);
        Map<String, Object> blanks = changed("transfer-method", "");
        blanks.put("crlf", "false");

        assertThat(new BulkTransferAgreement(settings(ACCOUNT))
                        .format(null, DAY)
                        .encode(header, List.of()))
                .hasSize(3 * 122);
        assertThat(new BulkTransferAgreement(settings(blanks)).format(null, DAY).encode(header, List.of()))
                .hasSize(3 * 120);
    }

    @Test
    void r331_theSettingsDoNotPrintTheAccount() {
        Settings.TransferIn deposits =
                new Settings.TransferIn(TransferInVariant.A, false, "9001", "001", "1", "9000001");

        assertThat(settings(ACCOUNT).toString()).contains("TransferAgreement[").doesNotContain("9000001");
        assertThat(deposits.toString()).contains("9001").doesNotContain("9000001");
    }
}
