package jp.shuno.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEveryDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** One process at a time writes to the ledger; two programs are open on one home here. */
@OnEveryDatabase
class LedgerLockTest {

    private static final int NO_SUCH_PROCESS = 2147483646;

    @TempDir
    static Path folder;

    private static TestWard first;
    private static TestWard second;

    @BeforeAll
    static void twoPrograms() {
        TestHome home = TestHome.init(folder.resolve("home"));
        first = TestWard.open(home);
        second = TestWard.openBeside(first);
    }

    @AfterAll
    static void close() {
        second.close();
        first.close();
    }

    @AfterEach
    void nobodyHoldsTheLock() {
        first.bean(FencedTransactionManager.class).unfence();
        second.bean(FencedTransactionManager.class).unfence();
        first.sql().sql("UPDATE run_lock SET held = 'N'").update();
        first.sql().sql("DELETE FROM my_number").update();
    }

    private static LedgerLock.Held take(TestWard ward) {
        return ward.bean(LedgerLock.class).acquire("nightly");
    }

    private static void write(TestWard ward) {
        new TransactionTemplate(ward.bean(FencedTransactionManager.class))
                .executeWithoutResult(status -> ward.sql()
                        .sql("INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES ('x', 'x', 'x')")
                        .update());
    }

    private static int written() {
        return first.sql()
                .sql("SELECT COUNT(*) FROM my_number WHERE addressee_no = 'x'")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSecondIsRefusedWhileTheFirstIsAlive() {
        try (LedgerLock.Held held = take(first)) {
            assertThat(held.wasAbandoned()).isFalse();
            assertThatExceptionOfType(OperatorException.class)
                    .isThrownBy(() -> take(second))
                    .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED))
                    .withMessageContaining("pid=" + ProcessHandle.current().pid());
        }
    }

    @Test
    void theLockIsFreeAfterTheFirstGaveItBack() {
        take(first).close();
        try (LedgerLock.Held held = take(second)) {
            assertThat(held.wasAbandoned()).isFalse();
        }
        assertThat(first.bean(LedgerLock.class).holder()).isEmpty();
    }

    @Test
    void theLockOfADeadProcessIsTakenOver() {
        take(first);
        first.sql().sql("UPDATE run_lock SET pid = " + NO_SUCH_PROCESS).update();
        try (LedgerLock.Held held = take(second)) {
            assertThat(held.wasAbandoned()).isTrue();
        }
    }

    @Test
    void aProcessThatTookOverANumberIsNotTheHolder() {
        take(first);
        first.sql()
                .sql("UPDATE run_lock SET acquired_at = TIMESTAMP '2001-01-01 00:00:00'")
                .update();
        try (LedgerLock.Held held = take(second)) {
            assertThat(held.wasAbandoned()).isTrue();
        }
    }

    @Test
    void aHolderOnAnotherMachineKeepsTheLockAsLongAsItShowsLife() {
        take(first);
        first.sql().sql("UPDATE run_lock SET host = 'another-machine'").update();
        assertThatExceptionOfType(OperatorException.class)
                .isThrownBy(() -> take(second))
                .withMessageContaining("another-machine");
        first.sql()
                .sql("UPDATE run_lock SET heartbeat_at = TIMESTAMP '2001-01-01 00:00:00'")
                .update();
        try (LedgerLock.Held held = take(second)) {
            assertThat(held.wasAbandoned()).isTrue();
        }
    }

    @Test
    void whoLostTheLockCannotCommit() {
        LedgerLock.Held lost = take(first);
        first.sql().sql("UPDATE run_lock SET pid = " + NO_SUCH_PROCESS).update();
        try (LedgerLock.Held held = take(second)) {
            assertThatExceptionOfType(FencedOutException.class).isThrownBy(() -> write(first));
            assertThat(written()).isZero();
            write(second);
            assertThat(written()).isEqualTo(1);
        }
        assertThat(lost.wasAbandoned()).isFalse();
    }

    @Test
    void whoLostTheLockDoesNotGiveBackThatOfTheOther() {
        LedgerLock.Held lost = take(first);
        first.sql().sql("UPDATE run_lock SET pid = " + NO_SUCH_PROCESS).update();
        try (LedgerLock.Held held = take(second)) {
            lost.close();
            assertThat(first.bean(LedgerLock.class).holder()).isPresent();
        }
    }

    @Test
    void whoseTokenIsOldCannotCommit() {
        LedgerLock.Held held = take(first);
        first.sql().sql("UPDATE run_lock SET fence_token = fence_token + 1").update();
        assertThatExceptionOfType(FencedOutException.class).isThrownBy(() -> write(first));
        held.close();
        assertThat(written()).isZero();
    }
}
