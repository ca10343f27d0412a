package jp.shuno.batch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** what a listing shows of a field depends on its name alone, so that a new format cannot forget it. */
class ListedFieldTest {

    @ParameterizedTest(name = "{0} {1} shows as {2}")
    @CsvSource({
        "payerAccountNumber, 1234567, ****567",
        "collectionAccountNumber, 9000001, ****001",
        "accountNumber, 0000012, ****012",
        "account_no, 1234, *234",
        "account_no, 123, ***",
        "yucho_number, 12345671, *****671",
        "my_number, 123456789018, ************",
        "customerNumber, 01202601123456789708, 01202601123456789708",
        "account_type, 1, 1",
        "payerAccountType, 1, 1",
        "accountName, ﾐﾅﾄﾉｼ, ﾐﾅﾄﾉｼ",
        "notice_no, 1234567897, 1234567897"
    })
    void r331_accountsShowTheirLastDigitsAndMyNumbersNone(String identifier, String value, String shown) {
        ListedField field = ListedField.of(identifier, identifier, value);

        assertThat(field.masked()).isEqualTo(shown);
        assertThat(field.toString()).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsMaskedWhereNothingStands(String value) {
        assertThat(ListedField.of("name", "氏名", value).masked()).isEqualTo(value);
    }

    @Test
    void r331_aMyNumberInAnyOtherFieldShowsNothingEither() {
        assertThat(ListedField.of("name", "name", "123456789018").asMyNumber().masked())
                .isEqualTo("************");
    }
}
