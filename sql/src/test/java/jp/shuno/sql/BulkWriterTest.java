package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.sql.bulk.BulkColumn;
import jp.shuno.sql.bulk.BulkDelete;
import jp.shuno.sql.bulk.BulkInsert;
import jp.shuno.sql.bulk.BulkUpdate;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows written by the thousand arrive as they were, all or none, on each database in its own way. */
@OnEveryDatabase
class BulkWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final int MANY = 5_000;
    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_TEXT = 2_000;

    /** A row of {@code case_note}, which holds every kind of column. */
    private record Note(
            long serial,
            LocalDate day,
            @Nullable String code,
            String text,
            @Nullable Long corrects) {

        private static Note of(int serial, String text) {
            return new Note(serial, DAY, null, text, null);
        }

        private Note withCode(String newCode) {
            return new Note(serial, day, newCode, text, corrects);
        }
    }

    private static final List<BulkColumn<Note>> KEY = List.of(
            BulkColumn.text("addressee_no", note -> "0001234561"), BulkColumn.number("note_serial", Note::serial));
    private static final List<BulkColumn<Note>> REST = List.of(
            BulkColumn.date("note_date", Note::day),
            BulkColumn.text("note_code", Note::code),
            BulkColumn.text("note_text", Note::text),
            BulkColumn.number("corrects", Note::corrects));
    private static final BulkInsert<Note> NEW = insert(REST);
    private static final BulkUpdate<Note> CHANGED = new BulkUpdate<>("case_note", KEY, REST);
    private static final BulkDelete<Note> GONE = new BulkDelete<>("case_note", KEY);

    private SqlSession session;
    private BulkWriter bulk;

    private static BulkInsert<Note> insert(List<BulkColumn<Note>> rest) {
        return new BulkInsert<>(
                "case_note",
                Stream.of(KEY, rest, List.of(BulkColumn.<Note>text("written_by", note -> "101")))
                        .flatMap(List::stream)
                        .toList());
    }

    @BeforeEach
    void migrate(@TempDir Path folder) throws SQLException {
        LedgerPlace place = TestDatabase.chosen().emptyLedger(folder);
        place.migrate();
        Configuration configuration =
                StoreConfiguration.create(TestDatabase.chosen().product().id());
        configuration.setEnvironment(new Environment("test", new JdbcTransactionFactory(), place.dataSource()));
        session = new SqlSessionFactoryBuilder().build(configuration).openSession(ExecutorType.BATCH, false);
        bulk = new BulkWriter(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<@Nullable String> column(String name) throws SQLException {
        try (Statement statement = session.getConnection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + name + " FROM case_note ORDER BY addressee_no, note_serial")) {
            List<@Nullable String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private List<@Nullable String> texts() throws SQLException {
        return column("note_text");
    }

    /** What fails leaves what was committed, and a connection on which the next write succeeds. */
    private void assertRefused(ThrowingCallable write, Class<? extends RuntimeException> failure) throws SQLException {
        bulk.insert(NEW, List.of(Note.of(1, "before")));
        session.getConnection().commit();
        assertThatThrownBy(write).isInstanceOf(failure).hasMessageContaining("case_note");
        session.getConnection().rollback();
        assertThat(texts()).containsExactly("before");
        bulk.insert(NEW, List.of(Note.of(2, "after")));
        assertThat(texts()).containsExactly("before", "after");
    }

    @Test
    void whatCouldEndAValueOrARowArrivesAsItWas() throws SQLException {
        List<String> hostile = List.of(
                "a\tb",
                "\ta",
                "a\t",
                "a\nb",
                "\n",
                "a\r\nb",
                "\\N",
                "\\.",
                "\n\\.\n",
                "\\",
                "back\\slash",
                "'; DROP TABLE posting; --",
                "{\"a\",NULL}",
                "NULL",
                " ",
                "  two blanks  ",
                "髙橋　ﾀｶﾊｼ",
                "葛\udb40\udd00城",
                "\ud842\udfb7野家",
                "a\ud842\udfb7",
                "東\t京\\");
        List<Note> notes = IntStream.range(0, hostile.size())
                .mapToObj(i -> Note.of(i, hostile.get(i)))
                .toList();
        bulk.insert(NEW, notes);
        assertThat(texts()).isEqualTo(hostile);
        bulk.update(CHANGED, notes.reversed());
        assertThat(texts()).isEqualTo(hostile);
    }

    @Test
    void aTextOfTheGreatestLengthArrivesWhole() throws SQLException {
        List<Note> notes = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Note.of(
                        i,
                        "\ud842\udfb7"
                                .repeat(
                                        TestDatabase.chosen() == TestDatabase.POSTGRESQL
                                                ? LONGEST_TEXT
                                                : LONGEST_TEXT / 2)))
                .toList();
        bulk.insert(NEW, notes);
        assertThat(texts()).isEqualTo(notes.stream().map(Note::text).toList());
        bulk.update(CHANGED, notes);
        assertThat(texts()).isEqualTo(notes.stream().map(Note::text).toList());
    }

    @Test
    void emptyColumnsStayEmptyAndFilledOnesAreReplaced() throws SQLException {
        bulk.insert(NEW, List.of(Note.of(1, "first"), new Note(2, DAY, "A", "second", 1L)));
        bulk.update(CHANGED, List.of(new Note(1, DAY.plusDays(1), "B", "later", 7L), Note.of(2, "second")));
        assertThat(column("corrects")).containsExactly("7", null);
        assertThat(column("note_code")).containsExactly("B", null);
        assertThat(column("note_date"))
                .satisfiesExactly(
                        day -> assertThat(day).startsWith("2026-06-16"),
                        day -> assertThat(day).startsWith("2026-06-15"));
    }

    @Test
    void anEmptyTextIsStoredAsNoneAndABlankIsATextOfItsOwn() throws SQLException {
        Note note = Note.of(1, "x");
        bulk.insert(NEW, List.of(note.withCode(""), Note.of(2, "x").withCode(" ")));
        assertThat(column("note_code")).containsExactly(null, " ");
        bulk.update(CHANGED, List.of(note.withCode(" "), Note.of(2, "x").withCode("")));
        assertThat(column("note_code")).containsExactly(" ", null);
    }

    @Test
    void aRequiredTextMustNotBeEmpty() throws SQLException {
        assertRefused(() -> bulk.insert(NEW, List.of(Note.of(2, "x"), Note.of(3, ""))), PersistenceException.class);
    }

    @Test
    void aRequiredTextMustNotBecomeEmpty() throws SQLException {
        assertRefused(() -> bulk.update(CHANGED, List.of(Note.of(1, ""))), PersistenceException.class);
    }

    @Test
    void aTextLongerThanItsColumnIsNeitherStoredNorCut() throws SQLException {
        String code = "9".repeat(LONGEST_CODE + 1);
        assertRefused(
                () -> bulk.insert(NEW, List.of(Note.of(2, "x"), Note.of(3, "x").withCode(code))),
                PersistenceException.class);
    }

    @Test
    void aTextThatGrowsLongerThanItsColumnIsNeitherStoredNorCut() throws SQLException {
        String code = "東".repeat(LONGEST_CODE + 1);
        assertRefused(() -> bulk.update(CHANGED, List.of(Note.of(1, "x").withCode(code))), PersistenceException.class);
    }

    @Test
    void aTextOfAMillionCharactersIsRefusedLikeAnyOther() throws SQLException {
        assertRefused(() -> bulk.insert(NEW, List.of(Note.of(2, "\t".repeat(1_000_000)))), PersistenceException.class);
    }

    @Test
    void thousandsOfRowsAreWrittenAtOnce() throws SQLException {
        List<Note> notes = IntStream.range(0, MANY)
                .mapToObj(i -> Note.of(i, "x".repeat(i % 300 + 1)))
                .toList();
        bulk.insert(NEW, notes);
        assertThat(texts()).isEqualTo(notes.stream().map(Note::text).toList());
        List<Note> changed =
                IntStream.range(0, MANY).mapToObj(i -> Note.of(i, "y" + i)).toList();
        bulk.update(CHANGED, changed.reversed());
        assertThat(texts()).isEqualTo(changed.stream().map(Note::text).toList());
    }

    @Test
    void aRowThatIsNotThereStopsTheTransaction() throws SQLException {
        assertRefused(
                () -> bulk.update(CHANGED, List.of(Note.of(1, "changed"), Note.of(7, "not there"))),
                RowCountException.class);
    }

    @Test
    void rowsThatAreTakenAwayAreGoneAndTheOthersStay() throws SQLException {
        bulk.insert(NEW, List.of(Note.of(1, "one"), Note.of(2, "two"), Note.of(3, "three")));
        bulk.delete(GONE, List.of(Note.of(3, "any"), Note.of(1, "any")));
        assertThat(texts()).containsExactly("two");
    }

    @Test
    void aRowThatIsNotThereCannotBeTakenAway() throws SQLException {
        assertRefused(
                () -> bulk.delete(GONE, List.of(Note.of(1, "before"), Note.of(7, "not there"))),
                RowCountException.class);
    }

    @Test
    void aRowCannotBeTakenAwayTwice() throws SQLException {
        assertRefused(
                () -> bulk.delete(GONE, List.of(Note.of(1, "before"), Note.of(1, "before"))), RowCountException.class);
    }

    @Test
    void onPostgresqlARowThatIsNamedTwiceStopsTheTransaction() throws SQLException {
        assumeThat(TestDatabase.chosen()).isEqualTo(TestDatabase.POSTGRESQL);
        assertRefused(
                () -> bulk.update(CHANGED, List.of(Note.of(1, "this"), Note.of(1, "or that"))),
                RowCountException.class);
    }

    @Test
    void aRowThatIsThereAlreadyIsNotWrittenTwice() throws SQLException {
        assertRefused(
                () -> bulk.insert(NEW, List.of(Note.of(2, "two"), Note.of(1, "one"))), PersistenceException.class);
    }

    @Test
    void aFailureBetweenTwoRowsLeavesNothingOfThoseBefore() throws SQLException {
        BulkInsert<Note> breaking =
                insert(List.of(BulkColumn.date("note_date", Note::day), BulkColumn.text("note_text", note -> {
                    if (note.serial() == MANY) {
                        throw new IllegalStateException("no text for this row of case_note");
                    }
                    return note.text();
                })));
        List<Note> notes = IntStream.rangeClosed(2, MANY)
                .mapToObj(i -> Note.of(i, "x".repeat(100)))
                .toList();
        assertRefused(() -> bulk.insert(breaking, notes), IllegalStateException.class);
    }

    @Test
    void nothingToWriteIsNoStatement() throws SQLException {
        bulk.insert(NEW, List.of());
        bulk.update(CHANGED, List.of());
        bulk.delete(GONE, List.of());
        assertThat(texts()).isEmpty();
    }

    @Test
    void statisticsAreTakenWithinTheTransaction() throws SQLException {
        bulk.insert(NEW, List.of(Note.of(1, "one")));
        bulk.refreshStatistics(List.of("case_note", "receipt"));
        assertThat(texts()).containsExactly("one");
        session.getConnection().rollback();
        assertThat(texts()).isEmpty();
    }
}
