package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.receivingaccount.CheckedAnswer.AccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.NoAccountFound;
import jp.shuno.domain.receivingaccount.CheckedAnswer.Unusable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** which answers can be used. */
class AnswerCheckTest {

    private static List<AnswerFault> faults(KeyedAnswer answer) {
        return AnswerCheck.check(answer) instanceof Unusable unusable ? unusable.faults() : List.of();
    }

    private static KeyedAccount yucho(String symbol, String number) {
        return new KeyedAccount(null, null, null, null, symbol, number, Answers.HOLDER);
    }

    private static KeyedAnswer by(String keyedBy, @Nullable String verifiedBy) {
        return Answers.of(
                Answers.CLAIM, Answers.ASKED, AnswerStatus.REGISTERED, Answers.AT_A_BANK, keyedBy, verifiedBy);
    }

    @Test
    void r141_aRegisteredAccountIsRead() {
        KeyedAnswer answer = Answers.registered(Answers.AT_A_BANK);

        assertThat(AnswerCheck.check(answer)).isEqualTo(new AccountFound(answer, Answers.verified()));
    }

    @Test
    void r141_aShortAccountNumberIsFilledWithZeros() {
        KeyedAnswer answer =
                Answers.registered(new KeyedAccount("0005", "045", "2", "1234", null, null, Answers.HOLDER));

        assertThat(AnswerCheck.check(answer)).isInstanceOfSatisfying(AccountFound.class, found -> {
            assertThat(found.account().account().account().number().value()).isEqualTo("0001234");
            assertThat(found.account().account().account().type().code()).isEqualTo('2');
        });
    }

    @ParameterizedTest(name = "{0}-{1} is {2} / {3} / {4}")
    @CsvSource({
        "10530, 12345671, 058, 1, 1234567",
        "17300, 19927651, 738, 1, 1992765",
        "00530, 123456, 059, 2, 0123456",
        "10530-2, 12345671, 058, 1, 1234567"
    })
    void r141_aPostBankAccountIsReadAsATransferNamesIt(
            String symbol, String number, String branch, char type, String account) {
        assertThat(AnswerCheck.check(Answers.registered(yucho(symbol, number))))
                .isInstanceOfSatisfying(AccountFound.class, found -> {
                    BankAccount read = found.account().account().account();
                    assertThat(read.bank().value()).isEqualTo("9900");
                    assertThat(read.branch().value()).isEqualTo(branch);
                    assertThat(read.type().code()).isEqualTo(type);
                    assertThat(read.number().value()).isEqualTo(account);
                });
    }

    @Test
    void r141_aPostBankAccountMayStandInBothWaysWhereTheyAgree() {
        KeyedAccount agreeing = new KeyedAccount("9900", "058", "1", "1234567", "10530", "12345671", Answers.HOLDER);

        assertThat(AnswerCheck.check(Answers.registered(agreeing))).isInstanceOf(AccountFound.class);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "REGISTERED", mode = EnumSource.Mode.EXCLUDE)
    void r141_anAnswerWithoutAccountIsUsableToo(AnswerStatus status) {
        KeyedAnswer answer = Answers.of(status, KeyedAccount.empty());

        assertThat(AnswerCheck.check(answer)).isEqualTo(new NoAccountFound(answer));
    }

    @ParameterizedTest
    @MethodSource("faultyAccounts")
    void r141_anAccountThatCannotBeToldIsNotGuessed(KeyedAccount account, List<AnswerFault> expected) {
        assertThat(faults(Answers.registered(account))).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> faultyAccounts() {
        String holder = Answers.HOLDER;
        return Stream.of(
                argumentSet("none", KeyedAccount.empty(), List.of(AnswerFault.NO_ACCOUNT)),
                argumentSet(
                        "no holder",
                        new KeyedAccount("0005", "045", "1", "9234567", null, null, null),
                        List.of(AnswerFault.HOLDER)),
                argumentSet(
                        "blank holder",
                        new KeyedAccount("0005", "045", "1", "9234567", null, null, "　"),
                        List.of(AnswerFault.HOLDER)),
                argumentSet(
                        "holder only",
                        new KeyedAccount(null, null, null, null, null, null, holder),
                        List.of(
                                AnswerFault.BANK_CODE,
                                AnswerFault.BRANCH_CODE,
                                AnswerFault.ACCOUNT_TYPE,
                                AnswerFault.ACCOUNT_NUMBER)),
                argumentSet(
                        "bank 0000",
                        new KeyedAccount("0000", "045", "1", "9234567", null, null, holder),
                        List.of(AnswerFault.BANK_CODE)),
                argumentSet(
                        "branch of two digits",
                        new KeyedAccount("0005", "45", "1", "9234567", null, null, holder),
                        List.of(AnswerFault.BRANCH_CODE)),
                argumentSet(
                        "type 5",
                        new KeyedAccount("0005", "045", "5", "9234567", null, null, holder),
                        List.of(AnswerFault.ACCOUNT_TYPE)),
                argumentSet(
                        "eight digits",
                        new KeyedAccount("0005", "045", "1", "92345678", null, null, holder),
                        List.of(AnswerFault.ACCOUNT_NUMBER)),
                argumentSet("symbol 27300", yucho("27300", "19927651"), List.of(AnswerFault.YUCHO_SYMBOL)),
                argumentSet("number ends in 2", yucho("17300", "19927652"), List.of(AnswerFault.YUCHO_NUMBER)),
                argumentSet(
                        "symbol only",
                        new KeyedAccount(null, null, null, null, "17300", null, holder),
                        List.of(AnswerFault.YUCHO_NUMBER)),
                argumentSet(
                        "number only",
                        new KeyedAccount(null, null, null, null, null, "19927651", holder),
                        List.of(AnswerFault.YUCHO_SYMBOL)),
                argumentSet(
                        "symbol at another bank",
                        new KeyedAccount("0005", null, null, null, "17300", "19927651", holder),
                        List.of(AnswerFault.YUCHO_AT_ANOTHER_BANK)),
                argumentSet(
                        "the two ways disagree",
                        new KeyedAccount("9900", "738", "1", "1992766", "17300", "19927651", holder),
                        List.of(AnswerFault.YUCHO_CONTRADICTS)),
                argumentSet(
                        "the other way is half filled in",
                        new KeyedAccount("9900", "738", null, null, "17300", "19927651", holder),
                        List.of(AnswerFault.ACCOUNT_TYPE, AnswerFault.ACCOUNT_NUMBER)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "REGISTERED", mode = EnumSource.Mode.EXCLUDE)
    void r141_anAccountBesideAnAnswerThatThereIsNoneIsAFault(AnswerStatus status) {
        assertThat(faults(Answers.of(status, Answers.AT_A_BANK))).containsExactly(AnswerFault.UNEXPECTED_ACCOUNT);
    }

    @Test
    void r141_anAnswerIsNotOlderThanItsQuestion() {
        LocalDateTime asked = Answers.ASKED;

        assertThat(faults(Answers.of(
                        Answers.CLAIM,
                        asked.minusSeconds(1),
                        AnswerStatus.REGISTERED,
                        Answers.AT_A_BANK,
                        "S01",
                        "S02")))
                .containsExactly(AnswerFault.ANSWERED_BEFORE_ASKED);
        assertThat(faults(by("S01", "S02"))).as("in the same second").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"261000000010", "26100000001", "2610000000ab", "''"})
    void r141_theClaimIsNamedByItsNumber(String claimNo) {
        assertThat(faults(Answers.of(claimNo, Answers.ASKED, AnswerStatus.REGISTERED, Answers.AT_A_BANK, "S01", "S02")))
                .containsExactly(AnswerFault.CLAIM_NUMBER);
    }

    @ParameterizedTest(name = "keyed by [{0}], verified by [{1}]: {2}")
    @CsvSource(
            nullValues = "nobody",
            value = {
                "S01, S02, ",
                "S01, S01, SAME_PERSON",
                "S01, ' S01 ', SAME_PERSON",
                "S01, nobody, NOT_VERIFIED",
                "S01, ' ', NOT_VERIFIED",
                "' ', S02, NOT_VERIFIED"
            })
    void r145_anotherPersonThanKeyedTheAnswerHasVerifiedIt(
            String keyedBy, @Nullable String verifiedBy, @Nullable AnswerFault expected) {
        assertThat(faults(by(keyedBy, verifiedBy)))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        KeyedAnswer answer = Answers.of(
                "1",
                Answers.ASKED.minusDays(1),
                AnswerStatus.REGISTERED,
                new KeyedAccount("9999", "1", "1", "9234567", null, null, null),
                "S01",
                "S01");

        assertThat(faults(answer))
                .containsExactly(
                        AnswerFault.CLAIM_NUMBER,
                        AnswerFault.ANSWERED_BEFORE_ASKED,
                        AnswerFault.HOLDER,
                        AnswerFault.BANK_CODE,
                        AnswerFault.BRANCH_CODE,
                        AnswerFault.SAME_PERSON);
    }

    @Test
    void r331_anAnswerPrintsNeitherAccountNorNames() {
        KeyedAnswer answer = Answers.registered(yucho("17300", "19927651"));

        assertThat(List.of(answer.toString(), AnswerCheck.check(answer).toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("1992765", "17300", "ﾔﾏﾀﾞ", "山田"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1, REGISTERED", "2, NOT_REGISTERED", "3, INQUIRY_ERROR", "4, UNAVAILABLE", "5, ", "0, "})
    void r141_aStatusIsADigit(char code, @Nullable AnswerStatus status) {
        assertThat(AnswerStatus.ofCode(code).orElse(null)).isEqualTo(status);
    }

    @Test
    void anUnusableAnswerHasAReason() {
        KeyedAnswer answer = Answers.registered(Answers.AT_A_BANK);

        assertThatIllegalArgumentException().isThrownBy(() -> new Unusable(answer, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoAccountFound(answer));
    }
}
