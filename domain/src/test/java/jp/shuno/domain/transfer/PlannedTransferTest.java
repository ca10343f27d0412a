package jp.shuno.domain.transfer;

import static jp.shuno.domain.transfer.Refunds.HANAKO;
import static jp.shuno.domain.transfer.Refunds.HONTEN;
import static jp.shuno.domain.transfer.Refunds.TARO;
import static jp.shuno.domain.transfer.Refunds.YAMATE;
import static jp.shuno.domain.transfer.Refunds.ofTaro;
import static jp.shuno.domain.transfer.Refunds.refund;
import static jp.shuno.domain.transfer.Refunds.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.number.InvalidNumberException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedTransferTest {

    private static final String NAME = "ヤマダ　タロウ";

    @Test
    void r150_whatIsPaidIsRefundAndInterestTogether() {
        PayableRefund refund =
                new PayableRefund(RefundNumber.padded("7"), TARO, YAMATE, NAME, Yen.of(34_000), Yen.of(500));

        assertThat(refund.amount()).isEqualTo(Yen.of(34_500));
        assertThat(transfer(refund).amount()).isEqualTo(Yen.of(34_500));
    }

    @Test
    void r150_eachRefundIsATransferOfItsOwnUnlessMerged() {
        List<PayableRefund> refunds = List.of(ofTaro(2, 300), ofTaro(1, 100));

        assertThat(PlannedTransfer.of(refunds, false))
                .containsExactly(transfer(ofTaro(1, 100)), transfer(ofTaro(2, 300)));
        assertThat(PlannedTransfer.of(refunds, true)).containsExactly(transfer(ofTaro(1, 100), ofTaro(2, 300)));
    }

    @Test
    void r150_aMergedTransferGoesUnderItsLowestRefundNumber() {
        PlannedTransfer merged = transfer(ofTaro(9, 300), ofTaro(3, 100));

        assertThat(merged.number()).hasToString("0000000003");
        assertThat(merged.numbers()).extracting(RefundNumber::value).containsExactly("0000000003", "0000000009");
        assertThat(merged.amount()).isEqualTo(Yen.of(400));
    }

    @Test
    void r150_onlyRefundsOfOneClaimantToOneAccountAndHolderAreMerged() {
        List<PayableRefund> apart = List.of(
                ofTaro(1, 100),
                refund(2, HANAKO, YAMATE, NAME, 100),
                refund(3, TARO, HONTEN, NAME, 100),
                refund(4, TARO, YAMATE, "ヤマダ　ハナコ", 100));

        assertThat(PlannedTransfer.of(apart, true)).hasSize(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedTransfer(apart));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedTransfer(List.of()));
    }

    @Test
    void r150_refundsThatTogetherExceedTenDigitsStayApart() {
        long most = PlannedTransfer.MOST.amount();

        assertThat(PlannedTransfer.of(List.of(ofTaro(1, most - 1), ofTaro(2, 1)), true))
                .hasSize(1);
        assertThat(PlannedTransfer.of(List.of(ofTaro(1, most), ofTaro(2, 1)), true))
                .hasSize(2);
    }

    @Test
    void r903_mergingKeepsEveryRefundAndEveryYenInWhateverOrderTheyCome() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            List<PayableRefund> refunds = new ArrayList<>();
            for (int number = 1; number <= random.nextInt(12); number++) {
                refunds.add(refund(
                        number,
                        random.nextBoolean() ? TARO : HANAKO,
                        random.nextBoolean() ? YAMATE : HONTEN,
                        NAME,
                        random.nextLong(1, random.nextInt(10) == 0 ? 9_999_999_999L : 50_000)));
            }
            List<PlannedTransfer> merged = PlannedTransfer.of(refunds, true);
            Collections.shuffle(refunds, random);

            assertThat(PlannedTransfer.of(refunds, true)).as("seed %d", seed).isEqualTo(merged);
            assertThat(merged.stream().flatMap(each -> each.refunds().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(refunds);
            assertThat(merged)
                    .as("seed %d", seed)
                    .noneMatch(each -> each.amount().exceeds(PlannedTransfer.MOST))
                    .isSortedAccordingTo(Comparator.comparing(PlannedTransfer::number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0000000000", "12345678901", "A", "１"})
    void aRefundNumberIsUpToTenDigitsAndNotZero(String wrong) {
        assertThatExceptionOfType(InvalidNumberException.class).isThrownBy(() -> RefundNumber.padded(wrong));
        assertThat(RefundNumber.padded("2026000123").value()).isEqualTo("2026000123");
        assertThat(RefundNumber.padded("123").value()).isEqualTo("0000000123");
    }

    @Test
    void r331_aTransferPrintsNeitherHolderNorAccount() {
        assertThat(transfer(ofTaro(1, 100)).toString())
                .doesNotContain("ヤマダ", "9234567")
                .contains("****567", "0000000001");
    }
}
