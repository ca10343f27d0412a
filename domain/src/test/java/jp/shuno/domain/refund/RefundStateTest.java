package jp.shuno.domain.refund;

import static jp.shuno.domain.refund.RefundState.APPROVED_FOR_PAYMENT;
import static jp.shuno.domain.refund.RefundState.CANCELLED;
import static jp.shuno.domain.refund.RefundState.CLAIMED;
import static jp.shuno.domain.refund.RefundState.DECIDED;
import static jp.shuno.domain.refund.RefundState.DETECTED;
import static jp.shuno.domain.refund.RefundState.NOTIFIED;
import static jp.shuno.domain.refund.RefundState.PAID;
import static jp.shuno.domain.refund.RefundState.PLANNED;
import static jp.shuno.domain.refund.RefundState.PRESCRIBED;
import static jp.shuno.domain.refund.RefundState.RETURNED;
import static jp.shuno.domain.refund.RefundState.TRANSFER_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefundStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 10);

    private static RefundMove move(RefundState from, RefundState to) {
        return new RefundMove(from, to, DAY, "S001", to.needsSecondPerson() ? "S002" : null);
    }

    private static void assertWalk(RefundState... states) {
        assertThatNoException().isThrownBy(() -> {
            for (int i = 1; i < states.length; i++) {
                move(states[i - 1], states[i]);
            }
        });
    }

    @Test
    void r100_aRefundGoesFromDetectionToPayment() {
        assertWalk(DETECTED, PLANNED, DECIDED, NOTIFIED, CLAIMED, APPROVED_FOR_PAYMENT, TRANSFER_REQUESTED, PAID);
    }

    @Test
    void r100_whereNoClaimIsNeededItIsApprovedWithoutOne() {
        assertWalk(NOTIFIED, APPROVED_FOR_PAYMENT);
    }

    @Test
    void r100_whatComesBackIsClaimedAnewAndPaidOnce() {
        assertWalk(TRANSFER_REQUESTED, RETURNED, CLAIMED, APPROVED_FOR_PAYMENT, TRANSFER_REQUESTED, PAID);
        assertWalk(PAID, RETURNED, NOTIFIED, CLAIMED);
        assertThat(RETURNED.mayBecome(TRANSFER_REQUESTED)).isFalse();
        assertThat(RETURNED.mayBecome(PAID)).isFalse();
        assertThat(RETURNED.mayBecome(PRESCRIBED)).isFalse();
    }

    @Test
    void r100_anUnapprovedPlanLetsItsRefundsFallBack() {
        assertWalk(PLANNED, DETECTED, PLANNED);
        assertThat(DECIDED.mayBecome(DETECTED)).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "DETECTED, DECIDED",
        "PLANNED, NOTIFIED",
        "DECIDED, CLAIMED",
        "DECIDED, APPROVED_FOR_PAYMENT",
        "NOTIFIED, PAID",
        "CLAIMED, TRANSFER_REQUESTED",
        "CLAIMED, PRESCRIBED",
        "APPROVED_FOR_PAYMENT, PAID",
        "TRANSFER_REQUESTED, CANCELLED",
        "TRANSFER_REQUESTED, TRANSFER_REQUESTED",
        "PAID, CANCELLED",
        "PAID, TRANSFER_REQUESTED",
        "CANCELLED, DETECTED",
        "PRESCRIBED, CLAIMED",
    })
    void r100_anyOtherMoveIsRefusedWithBothNames(RefundState from, RefundState to) {
        assertThatExceptionOfType(IllegalRefundMoveException.class)
                .isThrownBy(() -> move(from, to))
                .withMessageContainingAll(from.name(), from.japanese(), to.name(), to.japanese())
                .satisfies(refused -> {
                    assertThat(refused.from()).isEqualTo(from);
                    assertThat(refused.to()).isEqualTo(to);
                });
    }

    @Test
    void r100_onlyDecisionAndApprovalNeedASecondPerson() {
        assertThat(EnumSet.allOf(RefundState.class).stream().filter(RefundState::needsSecondPerson))
                .containsExactly(DECIDED, APPROVED_FOR_PAYMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundMove(PLANNED, DECIDED, DAY, "S001", null))
                .withMessageContaining("second person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundMove(CLAIMED, APPROVED_FOR_PAYMENT, DAY, "S001", "S001"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RefundMove(CLAIMED, APPROVED_FOR_PAYMENT, DAY, "S001", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundMove(DETECTED, PLANNED, DAY, " ", null));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CANCELLED", "PRESCRIBED"},
            mode = EnumSource.Mode.EXCLUDE)
    void r100_everyRefundCanStillEnd(RefundState state) {
        Set<RefundState> reached = EnumSet.of(state);
        List<RefundState> open = new ArrayList<>(List.of(state));
        while (!open.isEmpty()) {
            open.removeFirst().next().stream().filter(reached::add).forEach(open::add);
        }
        assertThat(reached).contains(PAID, CANCELLED);
        assertThat(state.isFinal()).isFalse();
    }

    @Test
    void r099_aClaimRefersToARefundThatWasNotifiedAndIsNotOnItsWay() {
        assertThat(EnumSet.allOf(RefundState.class).stream().filter(RefundState::isClaimable))
                .containsExactly(NOTIFIED, CLAIMED, RETURNED);
    }
}
