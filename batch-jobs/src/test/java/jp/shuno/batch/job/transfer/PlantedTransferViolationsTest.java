package jp.shuno.batch.job.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.shuno.batch.run.FencedTransactionManager;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Transfers that hold are broken by hand, one invariant after the other, and the proof sees it each time. */
@OnEveryDatabase
class PlantedTransferViolationsTest {

    private static final LocalDate MON = RefundWard.FIRST.plusDays(6);
    private static final String PAID = "0000000001";
    private static final String RETURNED = "0000000002";
    private static final String REQUESTED = "0000000003";
    private static final String COPY =
            "INSERT INTO refund_transfer SELECT DATE '2026-12-24', sequence_no, refund_no, %s, plan_id, 'other.txt',"
                    + " claimant_no, amount, account_source, bank_code, branch_code, account_type, account_no,"
                    + " holder_kana, payee_name, bank_kana, branch_kana, requested_on, requested_round, NULL"
                    + " FROM refund_transfer WHERE refund_no = '%s'";

    @TempDir
    static Path folder;

    private static RefundWard ward;

    @BeforeAll
    static void oneFileOfEachFate() {
        ward = RefundWard.open(RefundWard.home(folder.resolve("home")), 3);
        RefundDue returned = RefundDue.of(2, 2_000);
        ward.approve("T0000001", RefundWard.FIRST, RefundDue.of(1, 1_000).withInterest(1_100), returned);
        assertThat(ward.night(RefundWard.FIRST.plusDays(1))).isZero();
        assertThat(ward.night(RefundWard.FIRST.plusDays(2))).isZero();
        assertThat(ward.night(RefundWard.FIRST.plusDays(3))).isZero();
        assertThat(ward.night(MON)).isZero();
        ward.returned(
                MON.plusDays(1),
                "transfer-returns_1.csv",
                RefundWard.row(returned, MON, 2, 2_000, "3", MON.plusDays(1)));
        ward.acknowledge(MON.plusDays(1), "refund-transfer_20261130.txt");
        ward.approve("T0000002", MON, RefundDue.of(3, 3_000));
        assertThat(ward.night(MON.plusDays(1))).isEqualTo(10);
        assertThat(red()).isEmpty();
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    private static List<Invariant> red() {
        ProofMapper proof = ward.ward().bean(ProofMapper.class);
        return Arrays.stream(Invariant.values())
                .filter(invariant -> !invariant.prove(proof).holds())
                .toList();
    }

    /** What is red after a statement, which is then taken back. */
    private static List<Invariant> redAfter(String statement) {
        return Objects.requireNonNull(new TransactionTemplate(ward.ward().bean(FencedTransactionManager.class))
                .execute(status -> {
                    assertThat(ward.ward().sql().sql(statement).update()).isPositive();
                    status.setRollbackOnly();
                    return red();
                }));
    }

    @Test
    void r154_theTablesThemselvesKeepARefundOutOfASecondLiveTransfer() {
        for (String refundNo : List.of(PAID, REQUESTED)) {
            assertThatThrownBy(() -> redAfter(COPY.formatted("refund_no", refundNo)))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> redAfter(COPY.formatted("'0000000009'", RETURNED)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(redAfter(COPY.formatted("refund_no", RETURNED))).containsExactly(Invariant.REFUND_STATES);
    }

    @Test
    void r154_aSecondTransferThatHidesFromTheTableIsSeen() {
        assertThat(redAfter(COPY.formatted("NULL", PAID)))
                .containsExactly(Invariant.TRANSFER_ONCE, Invariant.ONE_TRANSFER);
    }

    @Test
    void r154_aTransferThatMayBeRepeatedWithoutAReturnIsSeen() {
        assertThat(redAfter("UPDATE refund_transfer SET live_refund_no = NULL WHERE refund_no = '" + REQUESTED + "'"))
                .containsExactly(Invariant.TRANSFER_ONCE, Invariant.REFUND_STATES);
    }

    @Test
    void r154_aReturnOfAnotherAmountIsSeen() {
        assertThat(redAfter("UPDATE transfer_return SET amount = amount - 1")).containsExactly(Invariant.TRANSFER_ONCE);
    }

    @Test
    void r152_aFileThatSaysOtherThanWhatWasApprovedIsSeen() {
        String of = " WHERE refund_no = '" + REQUESTED + "'";
        assertThat(redAfter("UPDATE sent_file SET yen = yen + 1")).containsExactly(Invariant.TRANSFER_FILES);
        assertThat(redAfter("UPDATE sent_file SET record_count = 9")).containsExactly(Invariant.TRANSFER_FILES);
        assertThat(redAfter("UPDATE refund_transfer SET account_no = '7777777'" + of))
                .containsExactly(Invariant.TRANSFER_FILES);
        assertThat(redAfter("UPDATE refund_transfer SET amount = amount + 1" + of))
                .containsExactly(Invariant.TRANSFER_FILES, Invariant.REFUND_STATES);
        assertThat(redAfter("UPDATE transfer_plan_item SET refund_amount = refund_amount - 1" + of))
                .containsExactly(Invariant.TRANSFER_FILES);
    }

    @Test
    void r100_aRefundThatSaysOtherThanItsMoneyIsSeen() {
        assertThat(redAfter("UPDATE refund SET state = 'TRANSFER_REQUESTED' WHERE refund_no = '" + PAID + "'"))
                .containsExactly(Invariant.REFUND_STATES, Invariant.REFUND_PAYABLE);
        assertThat(redAfter("UPDATE refund SET state = 'PAID' WHERE refund_no = '" + RETURNED + "'"))
                .containsExactly(Invariant.REFUND_STATES, Invariant.REFUND_PAYABLE);
        assertThat(redAfter("UPDATE refund SET state = 'CLAIMED' WHERE refund_no = '" + REQUESTED + "'"))
                .containsExactly(Invariant.REFUND_STATES);
        assertThat(redAfter("UPDATE refund SET interest = interest + 100 WHERE refund_no = '" + RETURNED + "'"))
                .containsExactly(Invariant.REFUND_PAYABLE);
        assertThat(redAfter("UPDATE refund_transfer SET paid_on = NULL WHERE refund_no = '" + PAID + "'"))
                .containsExactly(Invariant.REFUND_STATES);
        assertThat(redAfter("DELETE FROM refund_payment WHERE part = 'INTEREST'"))
                .containsExactly(Invariant.REFUND_STATES);
    }
}
