package jp.shuno.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.CompletionCode;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Channel;
import jp.shuno.domain.receipt.CodeDefect;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Receipt;
import jp.shuno.domain.receipt.ReceiptKind;
import jp.shuno.sql.assessment.ProvisionalUpdate;
import jp.shuno.sql.assessment.ReceivedUpdate;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessmentWrites;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import jp.shuno.sql.file.FileState;
import jp.shuno.sql.file.ReceivedFile;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.ledger.NewPosting;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.ledger.PostingWrites;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptOutcomeRow;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.receipt.ReceiptWrites;
import jp.shuno.sql.receipt.StagedReceipt;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Receipts, postings and terms are read back as they were written, each column into its own component. All values of a
 * row differ, so that two columns that change places are noticed.
 */
@OnEveryDatabase
class BulkRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String FILE = "cvs_20260615_01.txt";
    private static final NoticeKey NOTICE =
            new NoticeKey(LevyType.NHI, new FiscalYear(2026), new NoticeNumber("1234567897"));
    /** The key of {@link #term()}. */
    static final TermKey TERM = NOTICE.term(new TermNumber(3));

    private SqlSession session;
    private BulkWriter bulk;

    @BeforeEach
    void migrate(@TempDir Path folder) throws SQLException {
        LedgerPlace place = TestDatabase.chosen().emptyLedger(folder);
        place.migrate();
        Configuration configuration =
                StoreConfiguration.create(TestDatabase.chosen().product().id());
        configuration.setEnvironment(new Environment("test", new JdbcTransactionFactory(), place.dataSource()));
        session = new SqlSessionFactoryBuilder().build(configuration).openSession(false);
        bulk = new BulkWriter(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static Yen yen(long amount) {
        return Yen.of(amount);
    }

    private static LocalDate day(int after) {
        return DAY.plusDays(after);
    }

    /** A term whose values all differ. */
    static TermAssessment term() {
        return new TermAssessment(
                LevyType.NHI,
                2026,
                "1234567897",
                3,
                2025,
                "0001234561",
                "2026-08",
                day(1),
                day(2),
                4,
                yen(101),
                yen(102),
                yen(103),
                yen(104),
                yen(105),
                yen(106),
                yen(107),
                yen(108),
                yen(109),
                yen(110),
                yen(111),
                day(3),
                day(4),
                day(5),
                day(6),
                day(7),
                day(8),
                "PRESCRIPTION",
                day(9),
                yen(112),
                yen(113),
                yen(114),
                yen(115),
                yen(116),
                yen(117),
                CompletionCode.LATE_CHARGE_OPEN);
    }

    private TermAssessment storedTerm() {
        return session.getMapper(TermAssessmentMapper.class).selectTerm(TERM).orElseThrow();
    }

    @Test
    void aTermIsReadAsItWasWritten() {
        bulk.insert(TermAssessmentWrites.NEW, List.of(term()));
        assertThat(storedTerm()).isEqualTo(term());
    }

    @Test
    void aSettlementChangesBalancesAndDatesAndNothingElse() {
        bulk.insert(TermAssessmentWrites.NEW, List.of(term()));
        bulk.update(
                TermAssessmentWrites.RECEIVED,
                List.of(new ReceivedUpdate(
                        TERM,
                        yen(201),
                        yen(202),
                        yen(203),
                        yen(204),
                        yen(205),
                        yen(206),
                        yen(207),
                        yen(208),
                        day(21),
                        CompletionCode.DEMAND_FEE_OPEN,
                        day(22),
                        day(23),
                        null)));
        bulk.update(TermAssessmentWrites.PROVISIONAL, List.of(new ProvisionalUpdate(TERM, yen(209), yen(210))));
        TermAssessment before = term();
        assertThat(storedTerm())
                .isEqualTo(new TermAssessment(
                        before.levy(),
                        before.fiscalYear(),
                        before.noticeNo(),
                        before.term(),
                        before.attributableYear(),
                        before.obligorNo(),
                        before.termMonth(),
                        before.dueDate(),
                        before.originalDueDate(),
                        before.revision(),
                        before.principalAssessed(),
                        yen(201),
                        yen(209),
                        before.plannedAppropriation(),
                        before.appropriatedIn(),
                        before.appropriatedOut(),
                        before.refunded(),
                        yen(205),
                        yen(206),
                        before.demandFeeAssessed(),
                        yen(204),
                        day(22),
                        day(23),
                        null,
                        before.demandedOn(),
                        before.prescriptionDate(),
                        before.writeOffDate(),
                        before.writeOffKind(),
                        day(21),
                        yen(207),
                        yen(208),
                        yen(210),
                        before.lateChargePlannedApprop(),
                        yen(202),
                        yen(203),
                        CompletionCode.DEMAND_FEE_OPEN));
    }

    private static Receipt full() {
        return new Receipt(
                Receipt.id(DIGEST, 1),
                DIGEST,
                FILE,
                1,
                day(1),
                Channel.CARD,
                ReceiptKind.FLASH,
                "912345".repeat(7),
                day(2),
                LocalTime.of(22, 10, 59),
                "head-office",
                "a store, number 7",
                "reference",
                day(3),
                yen(12_300),
                yen(45),
                day(4),
                TERM,
                CodeDefect.COPY_DIFFERS,
                true);
    }

    private static Receipt bare() {
        return new Receipt(
                Receipt.id(DIGEST, 2),
                DIGEST,
                FILE,
                2,
                day(1),
                Channel.BANK_COUNTER,
                ReceiptKind.CONFIRMED,
                "no term",
                day(2),
                null,
                null,
                null,
                null,
                null,
                yen(1),
                Yen.ZERO,
                null,
                null,
                null,
                false);
    }

    private void stage(Receipt... receipts) {
        session.getMapper(ReceivedFileMapper.class)
                .insertFile(new ReceivedFile(
                        "file",
                        DIGEST,
                        FILE,
                        "cvs",
                        null,
                        DAY,
                        1,
                        360,
                        null,
                        null,
                        null,
                        null,
                        null,
                        2,
                        12_301,
                        0,
                        FileState.CHECKED,
                        null,
                        FILE,
                        false));
        bulk.insert(
                ReceiptWrites.STAGED,
                List.of(receipts).stream()
                        .map(receipt -> new StagedReceipt(receipt, "file"))
                        .toList());
    }

    private ReceiptRow stored(Receipt receipt) {
        return session.getMapper(ReceiptMapper.class)
                .selectReceipt(receipt.id())
                .orElseThrow();
    }

    @Test
    void aReceiptIsReadAsItWasWritten() {
        stage(full(), bare());
        assertThat(stored(full()).toReceipt()).isEqualTo(full());
        assertThat(stored(full()).groupKey()).isEqualTo("1234567897");
        assertThat(stored(full()).isStaged()).isTrue();
        assertThat(stored(full()).resolved()).isFalse();
        assertThat(stored(bare()).toReceipt()).isEqualTo(bare());
        assertThat(stored(bare()).groupKey()).isEqualTo("no term");
    }

    @Test
    void whatReconciliationDecidedIsReadAsItWasWritten() {
        stage(full(), bare());
        bulk.update(
                ReceiptWrites.OUTCOME,
                List.of(
                        new ReceiptOutcomeRow("1234567897", full().id(), Disposition.POSTED, true, bare().id()),
                        new ReceiptOutcomeRow("no term", bare().id(), Disposition.SUSPENSE, false, null)));
        assertThat(stored(full()).settled()).contains(Disposition.POSTED);
        assertThat(stored(full()).resolved()).isTrue();
        assertThat(stored(full()).counterpartId()).isEqualTo(bare().id());
        assertThat(stored(bare()).settled()).contains(Disposition.SUSPENSE);
        assertThat(stored(bare()).resolved()).isFalse();
        assertThat(stored(bare()).counterpartId()).isNull();
        assertThat(stored(full()).toReceipt()).isEqualTo(full());
    }

    @Test
    void aPostingIsReadAsItWasWritten() {
        Posting onTerm = posting(7, TERM, null);
        Posting reversal = posting(8, null, onTerm.id());
        bulk.insert(PostingWrites.NEW, List.of(new NewPosting(onTerm, 3), new NewPosting(reversal, 3)));
        assertThat(session.getMapper(PostingMapper.class).selectOfReceipt(full().id()))
                .extracting(PostingRow::toPosting)
                .containsExactlyInAnyOrder(onTerm, reversal);
    }

    private static Posting posting(int ordinal, @Nullable TermKey term, @Nullable String reverses) {
        return new Posting(
                "P-" + ordinal,
                ordinal,
                day(ordinal),
                "R-03" + ordinal,
                Bucket.LATE_CHARGE,
                Bucket.OVERPAID,
                yen(500 + ordinal),
                full().id(),
                term,
                reverses);
    }
}
