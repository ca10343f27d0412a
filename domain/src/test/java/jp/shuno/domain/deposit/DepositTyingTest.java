package jp.shuno.domain.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.calendar.Holiday;
import jp.shuno.domain.calendar.HolidayScope;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositTyingTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 25);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final BusinessCalendar BANK =
            BusinessCalendar.bank(List.of(new Holiday(LocalDate.of(2026, 7, 20), "海の日", HolidayScope.BOTH)));
    private static final Remitter STORE_AGENT = new Remitter("0000000777", null, "cvs", "dsk");

    private static Deposit deposit(String id, LocalDate on, long yen) {
        return new Deposit(id, on, Yen.of(yen), "0000000777", "ｶ)ﾐﾅﾄｼﾕｳﾉｳ", "000001", false);
    }

    private static Deposit cancellation(String id, LocalDate on, long yen, String inquiry) {
        return new Deposit(id, on, Yen.of(yen), "0000000777", "ｶ)ﾐﾅﾄｼﾕｳﾉｳ", inquiry, true);
    }

    private static ExpectedDeposit file(String name, String kind, LocalDate on, long yen, long fee) {
        return new ExpectedDeposit(name, name, new Sender(kind, kind.equals("cvs") ? "dsk" : null), on, yen, fee);
    }

    private static List<String> ties(List<Deposit> deposits, List<ExpectedDeposit> files, Remitter... remitters) {
        return DepositTying.tie(deposits, files, List.of(remitters), BANK).stream()
                .map(tie -> tie.deposit().id() + "="
                        + tie.files().stream().map(ExpectedDeposit::fileName).toList() + "-" + tie.agentFee())
                .toList();
    }

    @Test
    void r401_aDepositIsTiedToTheFileOfThatDayAndSum() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 146_800), deposit("D2", THURSDAY, 146_801)),
                        List.of(file("a", "cvs", THURSDAY, 146_800, 0), file("b", "cvs", FRIDAY, 146_801, 0))))
                .containsExactly("D1=[a]-0");
    }

    @Test
    void r401_aSecondDepositOfTheSameSumIsTiedToNothing() {
        assertThat(ties(
                        List.of(deposit("D2", THURSDAY, 500), deposit("D1", THURSDAY, 500)),
                        List.of(file("a", "cvs", THURSDAY, 500, 0))))
                .containsExactly("D1=[a]-0");
    }

    @Test
    void r401_equalFilesAreTakenInTheOrderOfTheirNames() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 500), deposit("D2", THURSDAY, 500)),
                        List.of(file("b", "elqr", THURSDAY, 500, 0), file("a", "payeasy", THURSDAY, 500, 0))))
                .containsExactly("D1=[a]-0", "D2=[b]-0");
    }

    @Test
    void r401_aFundMayComeLessTheFeesOfTheAgent() {
        assertThat(ties(List.of(deposit("D1", THURSDAY, 9_900)), List.of(file("a", "card", THURSDAY, 10_000, 100))))
                .containsExactly("D1=[a]-100");
    }

    @Test
    void r401_aFullSumGoesBeforeANetOne() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 9_900)),
                        List.of(file("a", "card", THURSDAY, 10_000, 100), file("b", "payeasy", THURSDAY, 9_900, 0))))
                .containsExactly("D1=[b]-0");
    }

    @Test
    void r401_oneDepositMayPayForAllFilesOfOneSender() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 900)),
                        List.of(
                                file("a", "cvs", THURSDAY, 500, 0),
                                file("b", "cvs", THURSDAY, 400, 0),
                                file("c", "payeasy", THURSDAY, 300, 0))))
                .containsExactly("D1=[a, b]-0");
    }

    @Test
    void r401_filesOfTwoSendersAreNeverAddedUp() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 800)),
                        List.of(file("a", "cvs", THURSDAY, 500, 0), file("c", "payeasy", THURSDAY, 300, 0))))
                .isEmpty();
    }

    @Test
    void r401_whatIsDueOnASaturdayComesOnMonday() {
        List<ExpectedDeposit> files = List.of(file("a", "cvs", SATURDAY, 500, 0));

        assertThat(ties(List.of(deposit("D1", MONDAY, 500)), files)).containsExactly("D1=[a]-0");
        assertThat(ties(List.of(deposit("D1", FRIDAY, 500)), files)).isEmpty();
    }

    @Test
    void r401_aKnownRemitterPaysForItsOwnFilesOnly() {
        List<Deposit> known = List.of(deposit("D1", THURSDAY, 500));
        Deposit stranger = new Deposit("D2", THURSDAY, Yen.of(500), "0000000001", "", "000001", false);
        ExpectedDeposit store = file("a", "cvs", THURSDAY, 500, 0);
        ExpectedDeposit network = file("b", "payeasy", THURSDAY, 500, 0);

        assertThat(ties(known, List.of(network), STORE_AGENT)).isEmpty();
        assertThat(ties(known, List.of(network, store), STORE_AGENT)).containsExactly("D1=[a]-0");
        assertThat(ties(List.of(stranger), List.of(store), STORE_AGENT)).isEmpty();
        assertThat(ties(List.of(stranger), List.of(store, network), STORE_AGENT))
                .containsExactly("D2=[b]-0");
    }

    @Test
    void r401_aRemitterMayBeKnownByTheBeginningOfItsName() {
        assertThat(ties(
                        List.of(deposit("D1", THURSDAY, 500)),
                        List.of(file("a", "cvs", THURSDAY, 500, 0)),
                        new Remitter(null, "ｶ)ﾐﾅﾄ", "cvs", null)))
                .containsExactly("D1=[a]-0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Remitter(null, null, "cvs", null));
    }

    @Test
    void r903_theOrderInWhichDepositsAndFilesComeDecidesNothing() {
        List<Deposit> deposits = new ArrayList<>(List.of(
                deposit("D1", THURSDAY, 500),
                deposit("D2", THURSDAY, 500),
                deposit("D3", THURSDAY, 900),
                deposit("D4", THURSDAY, 0)));
        List<ExpectedDeposit> files = new ArrayList<>(List.of(
                file("a", "cvs", THURSDAY, 500, 0),
                file("b", "elqr", THURSDAY, 500, 0),
                file("c", "payeasy", THURSDAY, 400, 0),
                file("d", "payeasy", THURSDAY, 500, 0)));
        List<String> before = ties(deposits, files);
        Collections.reverse(deposits);
        Collections.reverse(files);

        assertThat(ties(deposits, files)).isEqualTo(before).containsExactly("D1=[a]-0", "D2=[b]-0", "D3=[c, d]-0");
    }

    @Test
    void r401_aCancellationTakesBackTheDepositWithItsInquiryNumberOtherwiseTheLatest() {
        Deposit first = deposit("D1", THURSDAY, 500);
        Deposit second = new Deposit("D2", FRIDAY, Yen.of(500), "0000000777", "ｶ)ﾐﾅﾄｼﾕｳﾉｳ", "000002", false);
        List<Deposit> both = List.of(first, second);

        assertThat(DepositTying.takenBack(cancellation("C", MONDAY, 500, "000001"), both))
                .contains(first);
        assertThat(DepositTying.takenBack(cancellation("C", MONDAY, 500, "000009"), both))
                .contains(second);
        assertThat(DepositTying.takenBack(cancellation("C", MONDAY, 501, "000001"), both))
                .isEmpty();
        assertThat(DepositTying.takenBack(cancellation("C", THURSDAY.minusDays(1), 500, "000001"), both))
                .isEmpty();
        assertThat(ties(
                        List.of(cancellation("C", THURSDAY, 500, "000001")),
                        List.of(file("a", "cvs", THURSDAY, 500, 0))))
                .isEmpty();
    }

    @ParameterizedTest(name = "of {0} on {1}: {2}")
    @CsvSource({
        "2026-06-25, 2026-06-29, false",
        "2026-06-25, 2026-06-30, true",
        "2026-06-27, 2026-06-30, false",
        "2026-06-27, 2026-07-01, true",
        "2026-07-17, 2026-07-22, false",
        "2026-07-17, 2026-07-23, true",
        "2028-02-28, 2028-03-01, false",
        "2028-02-28, 2028-03-02, true",
    })
    void r401_threeBankDaysAfterItsDayADepositWithoutAFileIsOverdue(
            LocalDate accountDate, LocalDate businessDate, boolean overdue) {
        BusinessCalendar bank = BusinessCalendar.bank(List.of(
                new Holiday(LocalDate.of(2026, 7, 20), "海の日", HolidayScope.BOTH),
                new Holiday(LocalDate.of(2028, 1, 1), "元日", HolidayScope.BOTH)));

        assertThat(UntiedDeposit.isOverdue(accountDate, businessDate, bank, 3)).isEqualTo(overdue);
    }

    @Test
    void aDepositDoesNotPrintItsRemitter() {
        assertThat(deposit("D1", THURSDAY, 500).toString()).doesNotContain("ﾐﾅﾄ");
        assertThat(Deposit.id("0123456789abcdef0123", 7)).isEqualTo("D0123456789abcdef-0000007");
    }
}
