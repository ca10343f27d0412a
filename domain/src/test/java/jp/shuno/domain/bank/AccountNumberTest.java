package jp.shuno.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.shuno.domain.number.InvalidNumberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {

    @ParameterizedTest(name = "{0} is account {1}")
    @CsvSource({"1, 0000001", "123456, 0123456", "1234567, 1234567", "0000000, 0000000"})
    void aShortAccountNumberIsFilledWithZerosOnTheLeft(String digits, String expected) {
        assertThat(AccountNumber.padded(digits)).isEqualTo(new AccountNumber(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "12345 7", "\uFF11234567", "12-4567"})
    void anAccountNumberOfWrongFormIsRefusedWithoutRepeatingIt(String digits) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> AccountNumber.padded(digits))
                .withMessage("account number must be 7 digits");
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> new AccountNumber(digits));
    }

    @Test
    void anAccountNumberPrintsItsLastThreeDigitsOnly() {
        AccountNumber account = new AccountNumber("9034567");

        assertThat(account.masked()).isEqualTo("****567");
        assertThat(account).hasToString("AccountNumber[****567]");
        assertThat(account.value()).isEqualTo("9034567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "9001", "9900", "9998"})
    void anAssignedBankCodeIsTaken(String code) {
        assertThat(new BankCode(code).value()).isEqualTo(code);
        assertThat(BankCode.YUCHO).isEqualTo(new BankCode("9900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "9999", "001", "00001", "0O01"})
    void aBankCodeThatIsNeverAssignedIsRefused(String code) {
        assertThatExceptionOfType(InvalidNumberException.class)
                .isThrownBy(() -> new BankCode(code))
                .withMessage("bank code must be 4 digits");
    }

    @Test
    void aBranchCodeHasThreeDigits() {
        assertThat(new BranchCode("000").value()).isEqualTo("000");
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> new BranchCode("45"));
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> new BranchCode("0045"));
    }

    @ParameterizedTest(name = "account type {0} is {1}")
    @CsvSource({"1, ORDINARY, 普通", "2, CURRENT, 当座", "3, TAX_RESERVE, 納税準備", "4, SAVINGS, 貯蓄", "9, OTHER, その他"})
    void anAccountTypeHasOneDigit(char code, AccountType type, String word) {
        assertThat(AccountType.ofCode(code)).contains(type);
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.japanese()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '5', '8', ' '})
    void anUnknownAccountTypeIsNoType(char code) {
        assertThat(AccountType.ofCode(code)).isEmpty();
    }
}
