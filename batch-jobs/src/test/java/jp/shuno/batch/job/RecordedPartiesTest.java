package jp.shuno.batch.job;

import static jp.shuno.batch.cli.TestWard.notice;
import static jp.shuno.batch.cli.TestWard.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import jp.shuno.batch.cli.Assessed;
import jp.shuno.batch.cli.Bill;
import jp.shuno.batch.cli.DebitLine;
import jp.shuno.batch.cli.Delivery;
import jp.shuno.batch.cli.Party;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger records of parties and their accounts, and what it keeps when that changes. */
@OnEveryDatabase
class RecordedPartiesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final LocalDate DEBIT_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);

    private static final int MOVED = 1;
    private static final int UNCHANGED = 2;
    private static final int FREED = 3;
    private static final int TWICE_IN_A_FILE = 4;
    private static final int FULL = 5;
    private static final int NO_FUNDS = 6;
    private static final int NO_ACCOUNT = 7;
    private static final int REGISTERED_ANEW = 8;
    private static final int COLLECTED = 9;

    @TempDir
    static Path folder;

    private static TestWard ward;

    @BeforeAll
    static void threeNights() {
        ward = TestWard.open(folder.resolve("home"));
        friday(ward.home().inbox(FRIDAY));
        assertThat(ward.nightly(FRIDAY)).isZero();
        parties(
                ward.home().inbox(MONDAY),
                "addressees_mon.csv",
                Party.of(person(MOVED))
                        .related(person(12))
                        .with("mailing_name", "港野 次郎")
                        .with("mailing_postal_code", "")
                        .with("mailing_address", "港野市南町2-2"),
                Party.of(person(UNCHANGED)).related(person(11)),
                Party.of(person(FREED)),
                Party.of(person(TWICE_IN_A_FILE)).related(person(12)),
                Party.of(person(TWICE_IN_A_FILE)).related(person(11)));
        assertThat(ward.nightly(MONDAY)).isZero();
        assertThat(ward.nightly(DEBIT_DAY)).isZero();
        ward.home()
                .inbox(WEDNESDAY)
                .debitResult(
                        "dd-result_1.txt",
                        DEBIT_DAY,
                        asked(NO_FUNDS).result('1'),
                        asked(NO_ACCOUNT).result('2'),
                        asked(REGISTERED_ANEW).result('3'),
                        asked(COLLECTED))
                .debitAccounts("debit-accounts_2.csv", account(NO_FUNDS, "1000006"), account(NO_ACCOUNT, "1000007"));
        assertThat(ward.nightly(WEDNESDAY)).isZero();
        LocalDate thursday = WEDNESDAY.plusDays(1);
        ward.home()
                .inbox(thursday)
                .debitAccounts(
                        "debit-accounts_3.csv", account(NO_ACCOUNT, "1000007"), account(REGISTERED_ANEW, "2000008"));
        assertThat(ward.nightly(thursday)).isZero();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static void friday(Delivery inbox) {
        parties(
                inbox,
                "addressees_fri.csv",
                Party.of(person(MOVED)).related(person(11)),
                Party.of(person(UNCHANGED)).related(person(11)),
                Party.of(person(FREED)).related(person(11)),
                Party.of(person(TWICE_IN_A_FILE)).related(person(11)),
                Party.inFull(person(FULL)),
                Party.of(person(NO_FUNDS)),
                Party.of(person(NO_ACCOUNT)),
                Party.of(person(REGISTERED_ANEW)),
                Party.of(person(COLLECTED)));
        Integer[] debited = {NO_FUNDS, NO_ACCOUNT, REGISTERED_ANEW, COLLECTED};
        inbox.assessments(
                "assessments_1.csv",
                Arrays.stream(debited)
                        .map(each -> Assessed.first(notice(each), person(each)).term(1, 10_000))
                        .toArray(Assessed[]::new));
        inbox.debitAccounts(
                "debit-accounts_1.csv",
                Arrays.stream(debited)
                        .map(each -> account(each, "100000" + each))
                        .toArray(String[]::new));
        inbox.debitRequest(
                "dd-request_1.txt",
                DEBIT_DAY,
                Arrays.stream(debited).map(RecordedPartiesTest::asked).toArray(DebitLine[]::new));
    }

    private static void parties(Delivery inbox, String name, Party... parties) {
        inbox.csv(name, Party.header(), Arrays.stream(parties).map(Party::row).toList());
    }

    private static DebitLine asked(int number) {
        return DebitLine.of(Bill.of(notice(number), 1, 10_000), "100000" + number);
    }

    private static String account(int number, String accountNo) {
        return person(number) + ",NHI,9001,045,1," + accountNo + ",ﾐﾅﾄﾉ ﾀﾛｳ,2026-06-01,,";
    }

    private static List<String> history(String table, String columns, int number) {
        return ward.sql()
                .sql("SELECT from_date, to_date, record_no, " + columns + " FROM " + table
                        + " WHERE addressee_no = :number ORDER BY to_date")
                .param("number", person(number))
                .query((row, index) -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(column == 1 ? "" : " ").append(text(row.getObject(column)));
                    }
                    return line.toString();
                })
                .list();
    }

    private static String text(Object value) {
        return value instanceof Date
                ? String.valueOf(value).substring(0, "yyyy-MM-dd".length())
                : String.valueOf(value);
    }

    private static Map<String, Object> registration(int number) {
        return ward.sql()
                .sql("SELECT * FROM direct_debit_registration WHERE obligor_no = :number")
                .param("number", person(number))
                .query()
                .singleRow();
    }

    @Test
    void everyColumnOfAnAddresseesFileIsKept() {
        Map<String, Object> row = ward.sql()
                .sql("SELECT * FROM addressee WHERE addressee_no = :number")
                .param("number", person(FULL))
                .query()
                .singleRow();
        assertThat(Party.COLUMNS.stream().filter(column -> !column.equals("my_number")))
                .allSatisfy(column -> assertThat(row.get(column)).as(column).isNotNull());
        assertThat(row.get("move_out_to")).isEqualTo("西町");
        assertThat(row.get("heir_relationship")).isEqualTo("長男");
    }

    @Test
    void aChangedMailingAddressLeavesTheFormerOneInItsHistory() {
        assertThat(history("mailing_address_history", "mailing_name, mailing_postal_code, mailing_address", MOVED))
                .containsExactly("2026-06-26 2026-06-29 1 港野 太郎 999-0001 港野市北町1-1");
    }

    @Test
    void aChangedHeirLeavesTheFormerOneInItsHistory() {
        assertThat(history("heir_history", "heir_no, heir_relationship", MOVED))
                .containsExactly("2026-06-26 2026-06-29 1 " + person(11) + " 長男");
    }

    @Test
    void aChangedAgentOrTrusteeLeavesTheFormerOneInItsHistory() {
        assertThat(history("payment_agent_history", "payment_agent_no", MOVED))
                .containsExactly("2026-06-26 2026-06-29 1 " + person(11));
        assertThat(history("bankruptcy_trustee_history", "trustee_no", MOVED))
                .containsExactly("2026-06-26 2026-06-29 1 " + person(11));
    }

    @Test
    void thePresentValuesSayOnWhichDayTheyBegan() {
        Map<String, Object> row = ward.sql()
                .sql("SELECT mailing_from, heir_from, payment_agent_from, trustee_from FROM addressee"
                        + " WHERE addressee_no = :number")
                .param("number", person(MOVED))
                .query()
                .singleRow();
        assertThat(row.values())
                .hasSize(4)
                .allSatisfy(date -> assertThat(text(date)).isEqualTo("2026-06-29"));
    }

    @Test
    void anAddresseeThatIsSentAgainUnchangedLeavesNoHistory() {
        assertThat(history("mailing_address_history", "mailing_address", UNCHANGED))
                .isEmpty();
        assertThat(history("heir_history", "heir_no", UNCHANGED)).isEmpty();
        assertThat(history("payment_agent_history", "payment_agent_no", UNCHANGED))
                .isEmpty();
        assertThat(history("bankruptcy_trustee_history", "trustee_no", UNCHANGED))
                .isEmpty();
    }

    @Test
    void aValueThatIsTakenAwayGoesIntoTheHistoryAndNothingBegins() {
        assertThat(history("heir_history", "heir_no", FREED)).hasSize(1);
        assertThat(history("mailing_address_history", "mailing_address", FREED)).hasSize(1);
        assertThat(ward.sql()
                        .sql("SELECT COUNT(*) FROM addressee WHERE addressee_no = :number AND heir_from IS NULL")
                        .param("number", person(FREED))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofTwoRowsOfAnAddresseeInOneChunkTheLastCounts() {
        assertThat(history("heir_history", "heir_no", TWICE_IN_A_FILE)).isEmpty();
    }

    @Test
    void r162_theReasonWhyADebitFailedIsKeptForEachDebit() {
        assertThat(ward.sql()
                        .sql("SELECT e.result_code FROM debit_result e JOIN receipt r ON r.receipt_id = e.receipt_id"
                                + " WHERE e.debit_date = :day ORDER BY r.notice_no")
                        .param("day", DEBIT_DAY)
                        .query(String.class)
                        .list())
                .containsExactly("1", "2", "3", "0");
    }

    @Test
    void r165_theRegistrationShowsItsLastFailure() {
        assertThat(registration(NO_FUNDS))
                .containsEntry("debit_status", "ACTIVE")
                .containsEntry("last_failure_code", "1");
        assertThat(text(registration(NO_FUNDS).get("last_failure_on"))).isEqualTo("2026-06-30");
        assertThat(registration(COLLECTED))
                .containsEntry("debit_status", "ACTIVE")
                .containsEntry("last_failure_code", null);
        assertThat(text(registration(COLLECTED).get("last_result_on"))).isEqualTo("2026-06-30");
    }

    @Test
    void r165_anAccountThatCannotBeDebitedIsSuspendedUntilAnotherIsRegistered() {
        assertThat(registration(NO_ACCOUNT)).containsEntry("debit_status", "SUSPENDED");
        assertThat(text(registration(NO_ACCOUNT).get("suspended_on"))).isEqualTo("2026-07-01");
        assertThat(registration(REGISTERED_ANEW))
                .containsEntry("debit_status", "ACTIVE")
                .containsEntry("last_failure_code", null);
    }
}
