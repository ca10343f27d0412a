package jp.shuno.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** formats, ゆうちょ 記号番号: how a passbook's account is named in a transfer. */
class YuchoAccountTest {

    @ParameterizedTest(name = "{0}-{1} is {2} / {3} / {4}")
    @CsvSource({
        "10530, 12345671, 058, ORDINARY, 1234567",
        "17300, 19927651, 738, ORDINARY, 1992765",
        "00530, 123456, 059, CURRENT, 0123456",
        "12340, 12345671, 238, ORDINARY, 1234567",
        "10010, 11, 008, ORDINARY, 0000001",
        "19990, 10000001, 998, ORDINARY, 1000000",
        "00190, 1, 019, CURRENT, 0000001",
        "09990, 999999, 999, CURRENT, 0999999"
    })
    void aPassbookNamesBranchTypeAndNumberOfATransfer(
            String symbol, String number, String branch, AccountType type, String account) {
        YuchoAccount yucho = new YuchoAccount(symbol, number);

        assertThat(yucho.branch()).isEqualTo(new BranchCode(branch));
        assertThat(yucho.type()).isEqualTo(type);
        assertThat(yucho.accountNumber()).isEqualTo(new AccountNumber(account));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"10530-2", "105302", "10530"})
    void aReissueMarkIsNoPartOfTheAccount(String symbol) {
        assertThat(YuchoAccount.ofPassbook(symbol, "12345671")).isEqualTo(new YuchoAccount("10530", "12345671"));
    }

    @ParameterizedTest(name = "symbol {0}")
    @CsvSource({"''", "1053", "105300x", "10531", "20530", "1053A", "１０５３０", "10530-", "10530-22", "1053022"})
    void anImpossibleSymbolIsRefused(String symbol) {
        assertThatExceptionOfType(InvalidYuchoAccountException.class)
                .isThrownBy(() -> YuchoAccount.ofPassbook(symbol, "12345671"))
                .satisfies(wrong -> assertThat(wrong.isOfSymbol()).isTrue());
    }

    @ParameterizedTest(name = "{0}-{1}")
    @CsvSource({
        "10530, ''",
        "10530, 1",
        "10530, 01",
        "10530, 12345672",
        "10530, 123456781",
        "10530, 1234567A",
        "10530, １２３４５６７１",
        "00530, 1234567",
        "00530, 000000",
        "00530, ''",
        "00530, 12-34"
    })
    void anImpossibleNumberIsRefusedWithoutRepeatingIt(String symbol, String number) {
        assertThatExceptionOfType(InvalidYuchoAccountException.class)
                .isThrownBy(() -> new YuchoAccount(symbol, number))
                .satisfies(wrong -> {
                    assertThat(wrong.isOfSymbol()).isFalse();
                    assertThat(wrong.getMessage()).doesNotContain("12345672");
                });
    }

    @Test
    void r331_aPrintedAccountShowsNoNumber() {
        assertThat(new YuchoAccount("10530", "12345671").toString())
                .contains("10530")
                .doesNotContain("1234567");
    }
}
