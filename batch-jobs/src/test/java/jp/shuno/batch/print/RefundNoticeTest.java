package jp.shuno.batch.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.refund.ClaimNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Letters that must not be written. */
class RefundNoticeTest {

    private static RefundNotice notice(@Nullable String deceased, long overpaid, long appropriated, RefundWay way) {
        return new RefundNotice(
                "R0000000017",
                InventedRefund.NOTIFIED,
                InventedRefund.RECIPIENT,
                InventedRefund.PAYER,
                deceased,
                overpaid == 0 ? List.of() : List.of(InventedRefund.overpaid(2026, 3, overpaid)),
                appropriated == 0
                        ? List.of()
                        : List.of(InventedRefund.appropriated(2025, 1, RefundNotice.Item.PRINCIPAL, appropriated)),
                way);
    }

    @Test
    void r096_theAmountsOnTopAreTheSumsOfTheLines() {
        RefundNotice notice = InventedRefund.onClaim();

        assertThat(notice.overpaidTotal()).isEqualTo(Yen.of(44_143));
        assertThat(notice.appropriatedTotal()).isEqualTo(Yen.of(17_200));
        assertThat(notice.refund()).isEqualTo(Yen.of(26_943));
    }

    @Test
    void r096_noLetterWithoutAnOverpayment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, 0, 0, InventedRefund.ACCOUNT))
                .withMessage("nothing was overpaid");
    }

    @Test
    void r096_noMoreIsAppropriatedThanWasOverpaid() {
        RefundWay none = new RefundWay.AllAppropriated();

        assertThat(notice(null, 1_000, 1_000, none).refund()).isEqualTo(Yen.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, 1_000, 1_001, none))
                .withMessage("more was appropriated than overpaid");
    }

    @Test
    void r096_whatIsLeftHasAWayAndAWayHasSomethingLeft() {
        assertThat(notice(null, 1_000, 999, InventedRefund.ACCOUNT).refund()).isEqualTo(Yen.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, 1_000, 1_000, InventedRefund.ACCOUNT))
                .withMessage("nothing is left to transfer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, 1_000, 999, new RefundWay.AllAppropriated()))
                .withMessage("a refund needs a way to be paid");
    }

    @Test
    void r097_theFormsClaimExactlyWhatTheNoticeRefunds() {
        RefundWay claim = new RefundWay.OnClaim(List.of(InventedRefund.claim("三浦　洋子")));

        assertThat(notice(null, 44_143, 17_200, claim).refund()).isEqualTo(Yen.of(26_943));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice(null, 44_143, 17_199, claim))
                .withMessage("the claim forms do not add up to the refund");
    }

    @Test
    void r097_formsOfDifferentLimitsDoNotGoIntoOneLetter() {
        RefundClaimForm form = InventedRefund.claim("三浦　洋子");
        RefundClaimForm later = new RefundClaimForm(
                new ClaimNumber(InventedRefund.claimNo(18)),
                form.payerNo(),
                form.payerName(),
                form.period(),
                form.overpaid(),
                form.applied(),
                form.claimLimit().plusDays(1));

        assertThatIllegalArgumentException().isThrownBy(() -> new RefundWay.OnClaim(List.of(form, later)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RefundWay.OnClaim(List.of()));
    }

    @Test
    void r130_theAccountOfADeceasedObligorIsNotUsed() {
        assertThat(notice(null, 1_000, 0, InventedRefund.ACCOUNT).deceased()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice("三浦　洋子", 1_000, 0, InventedRefund.ACCOUNT))
                .withMessage("R-130: the account of a deceased obligor is not used");
    }

    @Test
    void aNoticePrintsNeitherNameNorAccountIntoALog() {
        assertThat(InventedRefund.onClaim()).hasToString("RefundNotice[R0000000017]");
        assertThat(InventedRefund.RECIPIENT).hasToString("Recipient[]");
        assertThat(InventedRefund.ACCOUNT.toString()).doesNotContain("9012345", "12345");
        assertThat(InventedRefund.claim("三浦　洋子").toString()).doesNotContain("三浦");
    }
}
