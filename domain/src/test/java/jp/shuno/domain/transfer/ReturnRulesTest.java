package jp.shuno.domain.transfer;

import static jp.shuno.domain.transfer.Refunds.HONTEN;
import static jp.shuno.domain.transfer.Refunds.TARO;
import static jp.shuno.domain.transfer.Refunds.WEDNESDAY;
import static jp.shuno.domain.transfer.Refunds.YAMATE;
import static jp.shuno.domain.transfer.Refunds.ofTaro;
import static jp.shuno.domain.transfer.Refunds.terms;
import static jp.shuno.domain.transfer.Refunds.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.ReturnOutcome.Applies;
import jp.shuno.domain.transfer.ReturnOutcome.ClaimState;
import jp.shuno.domain.transfer.ReturnOutcome.Reason;
import jp.shuno.domain.transfer.ReturnOutcome.Refused;
import jp.shuno.domain.transfer.ReturnOutcome.Repeated;
import jp.shuno.domain.transfer.SentTransfer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnRulesTest {

    private static final LocalDate RETURNED = LocalDate.of(2026, 12, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final PayableRefund REFUND =
            new PayableRefund(RefundNumber.padded("2026000123"), TARO, YAMATE, "ヤマダ　タロウ", Yen.of(34_000), Yen.of(500));
    private static final SentTransfer SENT = new SentTransfer(transfer(REFUND), WEDNESDAY, 4, new State.Paid());

    private static TransferReturn notice(ReturnReason reason) {
        return new TransferReturn(REFUND.number(), WEDNESDAY, 4, YAMATE, Yen.of(34_500), reason, RETURNED);
    }

    private static ReturnOutcome judge(TransferReturn notice) {
        return ReturnRules.judge(notice, List.of(SENT), TODAY);
    }

    @ParameterizedTest
    @EnumSource(value = ReturnReason.class, mode = EnumSource.Mode.EXCLUDE, names = "RECALLED_BY_US")
    void r153_aReturnPutsTheRefundBackAndMarksTheAccountUnusable(ReturnReason reason) {
        assertThat(judge(notice(reason)))
                .isEqualTo(new Applies(
                        new SentTransfer(transfer(REFUND), WEDNESDAY, 4, new State.Returned(reason, RETURNED)),
                        Yen.of(34_500),
                        ClaimState.INCOMPLETE,
                        new UnusableAccount(TARO, YAMATE, "ヤマダ　タロウ", reason)));
    }

    @Test
    void r153_afterARecallTheClaimStandsButTheAccountMustBeVerifiedAnew() {
        assertThat(judge(notice(ReturnReason.RECALLED_BY_US))).isInstanceOfSatisfying(Applies.class, applies -> {
            assertThat(applies.claimState()).isEqualTo(ClaimState.CLAIMED);
            assertThat(applies.account().reason()).isEqualTo(ReturnReason.RECALLED_BY_US);
        });
    }

    @Test
    void r153_theInterestIsThatOfTheDecisionHoweverLongTheReturnTook() {
        Applies applies = (Applies) judge(notice(ReturnReason.CLOSED));
        PayableRefund again = applies.refunds().getFirst().payableTo(HONTEN, "ヤマダ　タロウ");

        assertThat(again.interest()).isEqualTo(Yen.of(500));
        assertThat(again.amount())
                .isEqualTo(applies.rebooked())
                .isEqualTo(SENT.transfer().amount());
    }

    @Test
    void r153_aReturnThatWasNotYetKnownToBePaidHasTheSameEffect() {
        SentTransfer unresolved = new SentTransfer(transfer(REFUND), WEDNESDAY, 4, new State.Requested());

        assertThat(ReturnRules.judge(notice(ReturnReason.CLOSED), List.of(unresolved), TODAY))
                .isEqualTo(judge(notice(ReturnReason.CLOSED)));
    }

    @Test
    void r153_aMergedTransferComesBackAsAWhole() {
        PlannedTransfer merged = transfer(ofTaro(1, 100), ofTaro(2, 200));
        TransferReturn whole =
                new TransferReturn(merged.number(), WEDNESDAY, 1, YAMATE, Yen.of(300), ReturnReason.OTHER, RETURNED);
        TransferReturn part =
                new TransferReturn(merged.number(), WEDNESDAY, 1, YAMATE, Yen.of(100), ReturnReason.OTHER, RETURNED);
        List<SentTransfer> sent = List.of(new SentTransfer(merged, WEDNESDAY, 1, new State.Paid()));

        assertThat(ReturnRules.judge(whole, sent, TODAY))
                .isInstanceOfSatisfying(
                        Applies.class, applies -> assertThat(applies.refunds()).hasSize(2));
        assertThat(ReturnRules.judge(part, sent, TODAY)).isEqualTo(new Refused(Reason.OTHER_AMOUNT));
    }

    @Test
    void r153_theSameReturnTwiceChangesNothingAndAnotherIsForStaff() {
        SentTransfer returned = ((Applies) judge(notice(ReturnReason.CLOSED))).transfer();

        assertThat(ReturnRules.judge(notice(ReturnReason.CLOSED), List.of(returned), TODAY))
                .isEqualTo(new Repeated(returned));
        assertThat(ReturnRules.judge(notice(ReturnReason.FROZEN), List.of(returned), TODAY))
                .isEqualTo(new Refused(Reason.RETURNED_OTHERWISE));
    }

    @ParameterizedTest(name = "refund {0}, sent {1}, record {2}")
    @CsvSource({"2026000124, 2026-12-02, 4", "2026000123, 2026-12-03, 4", "2026000123, 2026-12-02, 5"})
    void r153_aReturnOfATransferThatWasNeverSentIsForStaff(String number, LocalDate sentOn, int sequence) {
        TransferReturn unknown = new TransferReturn(
                RefundNumber.padded(number), sentOn, sequence, YAMATE, Yen.of(34_500), ReturnReason.CLOSED, RETURNED);

        assertThat(judge(unknown)).isEqualTo(new Refused(Reason.UNKNOWN_TRANSFER));
    }

    @Test
    void r153_aReturnFromAnotherAccountOrOfAnotherAmountIsForStaff() {
        TransferReturn account = new TransferReturn(
                REFUND.number(), WEDNESDAY, 4, HONTEN, Yen.of(34_500), ReturnReason.CLOSED, RETURNED);
        TransferReturn amount = new TransferReturn(
                REFUND.number(), WEDNESDAY, 4, YAMATE, Yen.of(34_499), ReturnReason.CLOSED, RETURNED);

        assertThat(judge(account)).isEqualTo(new Refused(Reason.OTHER_ACCOUNT));
        assertThat(judge(amount)).isEqualTo(new Refused(Reason.OTHER_AMOUNT));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "CLOSED, 2026-12-01, BEFORE_TRANSFER",
        "CLOSED, 2026-12-02,",
        "RECALLED_BY_US, 2026-12-01,",
        "CLOSED, 2026-12-08,",
        "CLOSED, 2026-12-09, AFTER_TODAY",
        "RECALLED_BY_US, 2026-12-09, AFTER_TODAY"
    })
    void r153_moneyComesBackBetweenTheTransferDateAndTodayARecalledOneEvenBefore(
            ReturnReason reason, LocalDate on, Reason refused) {
        ReturnOutcome outcome =
                judge(new TransferReturn(REFUND.number(), WEDNESDAY, 4, YAMATE, Yen.of(34_500), reason, on));

        if (refused == null) {
            assertThat(outcome).isInstanceOf(Applies.class);
        } else {
            assertThat(outcome).isEqualTo(new Refused(refused));
        }
    }

    @Test
    void r154_afterTheReturnTheRefundMayGoAgainButToAnotherAccountOnly() {
        Applies applies = (Applies) judge(notice(ReturnReason.NO_ACCOUNT));
        TransferTerms terms = terms(List.of(applies.transfer()), List.of(applies.account()));

        assertThat(TransferPreflight.check(List.of(transfer(REFUND)), terms).rejected())
                .flatExtracting(TransferCheck.Rejected::objections)
                .extracting(Objection::kind)
                .containsExactly(ObjectionKind.ACCOUNT_UNUSABLE);
        assertThat(TransferPreflight.check(List.of(transfer(REFUND.payableTo(HONTEN, "ヤマダ　タロウ"))), terms)
                        .passing())
                .hasSize(1);
        assertThat(TransferPreflight.check(
                                List.of(transfer(REFUND.payableTo(HONTEN, "ヤマダ　タロウ"))), terms(List.of(SENT), List.of()))
                        .passing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, NO_ACCOUNT",
        "2, NAME_MISMATCH",
        "3, CLOSED",
        "4, FROZEN",
        "5, BANK_BRANCH_INVALID",
        "9, OTHER",
        "RECALLED_BY_US, RECALLED_BY_US",
        "0,",
        "6,"
    })
    void r153_aCodeStandsForItsReasonAndAnUnknownOneForNone(String code, ReturnReason reason) {
        assertThat(ReturnReason.ofCode(code).orElse(null)).isEqualTo(reason);
    }
}
