package jp.shuno.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.refund.RefundNotice.Appropriated;
import jp.shuno.domain.refund.RefundNotice.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefundNoticeTest {

    private static final LocalDate LIMIT = LocalDate.of(2028, 8, 10);
    private static final Yen INTEREST = Yen.of(1_400);

    private static Line line(long overpaid, long appropriated, long refund) {
        return new Line(
                Overpaid.term(2025, 1),
                Yen.of(overpaid),
                List.of(new Appropriated(Overpaid.term(2025, 2), Yen.of(appropriated))),
                Yen.of(refund));
    }

    private static RefundNotice notice(
            @Nullable Yen interest, @Nullable RefundAccount account, @Nullable LocalDate limit, Line... lines) {
        return new RefundNotice(
                AddresseeNumber.withBody("000000001"),
                LocalDate.of(2026, 8, 10),
                List.of(lines),
                interest,
                account,
                limit);
    }

    @Test
    void r096_oneNoticeCarriesWhatIsAppropriatedAndWhatIsRefunded() {
        RefundNotice notice = notice(null, null, LIMIT, line(10_000, 3_000, 7_000), line(5_000, 5_000, 0));

        assertThat(notice.overpaid()).isEqualTo(Yen.of(15_000));
        assertThat(notice.appropriated()).isEqualTo(Yen.of(8_000));
        assertThat(notice.refund()).isEqualTo(Yen.of(7_000));
        assertThat(notice.claimFormEnclosed()).isTrue();
    }

    @Test
    void r096_whereTheDebitAccountIsUsedNoFormIsEnclosedAndTheInterestMayStandThere() {
        assertThat(notice(INTEREST, Accounts.SOUND, null, line(10_000, 3_000, 7_000))
                        .claimFormEnclosed())
                .isFalse();
    }

    @Test
    void r096_whatIsAppropriatedInFullIsNeitherClaimedNorPaid() {
        assertThat(notice(null, null, null, line(5_000, 5_000, 0)).refund()).isEqualTo(Yen.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> notice(null, null, LIMIT, line(5_000, 5_000, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, Accounts.SOUND, null, line(5_000, 5_000, 0)));
    }

    @Test
    void r096_aRefundIsEitherPaidOrClaimed() {
        assertThatIllegalArgumentException().isThrownBy(() -> notice(null, null, null, line(10_000, 0, 10_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, Accounts.SOUND, LIMIT, line(10_000, 0, 10_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> notice(null, null, null));
    }

    @Test
    void r126_theInterestOfWhatHasToBeClaimedIsNotOnTheNotice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(INTEREST, null, LIMIT, line(10_000, 3_000, 7_000)));
    }

    @Test
    void r095_noYenOfALineIsLost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(10_000, 3_000, 6_999))
                .withMessageContaining("6999");
    }
}
