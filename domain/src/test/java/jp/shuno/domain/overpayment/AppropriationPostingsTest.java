package jp.shuno.domain.overpayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** how an appropriation is written into the ledger, and how it is undone. */
class AppropriationPostingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final OverpaymentLot LOT = Arrears.erroneous("A", Terms.TERM_1, "2026-07-10", 10_000);

    private static PlannedAppropriation planned(TermKey target, Bucket bucket, long yen) {
        return new PlannedAppropriation(LOT, target, bucket, Yen.of(yen), LocalDate.of(2026, 7, 31));
    }

    private static List<String> told(List<Posting> postings) {
        return postings.stream()
                .map(posting -> posting.ordinal() + " " + posting.rule() + " " + posting.from() + " > " + posting.to()
                        + " " + posting.amount().separated() + " " + posting.term())
                .toList();
    }

    private static List<Posting> actual() {
        return AppropriationPostings.actual(
                List.of(
                        planned(Terms.TERM_2, Bucket.TERM_PRINCIPAL, 6_000),
                        planned(Terms.TERM_2, Bucket.DEMAND_FEE, 100),
                        planned(Terms.TERM_2, Bucket.LATE_CHARGE, 1_000)),
                Map.of("A", 2),
                DAY);
    }

    @Test
    void r095_anAppropriationIsTwoPostingsThroughTheClearingBucketWithTheSameReceipt() {
        assertThat(told(actual()))
                .containsExactly(
                        "2 R-090 OVERPAID > APPROPRIATION 6,000 NHI/2026/1234567897/01",
                        "3 R-090 APPROPRIATION > TERM_PRINCIPAL 6,000 NHI/2026/1234567897/02",
                        "4 R-090 OVERPAID > APPROPRIATION 100 NHI/2026/1234567897/01",
                        "5 R-090 APPROPRIATION > DEMAND_FEE 100 NHI/2026/1234567897/02",
                        "6 R-090 OVERPAID > APPROPRIATION 1,000 NHI/2026/1234567897/01",
                        "7 R-090 APPROPRIATION > LATE_CHARGE 1,000 NHI/2026/1234567897/02");
        assertThat(actual()).extracting(Posting::receiptId).containsOnly("A");
        assertThat(actual()).extracting(Posting::id).doesNotHaveDuplicates();
    }

    @Test
    void r095_aReceiptWhosePostingsAreNotKnownIsRefused() {
        assertThatThrownBy(() -> AppropriationPostings.actual(
                        List.of(planned(Terms.TERM_2, Bucket.TERM_PRINCIPAL, 1)), Map.of("B", 2), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the postings of receipt A are not known");
    }

    @Test
    void r027_oneAppropriationIsUndoneAndItsNeighboursStand() {
        List<Posting> all = new ArrayList<>(actual());
        List<Posting> undone = AppropriationPostings.undo(all.get(2), all.get(3), 8, DAY.plusDays(1));
        all.addAll(undone);

        assertThat(told(undone))
                .containsExactly(
                        "8 R-027 DEMAND_FEE > APPROPRIATION 100 NHI/2026/1234567897/02",
                        "9 R-027 APPROPRIATION > OVERPAID 100 NHI/2026/1234567897/01");
        assertThat(undone)
                .extracting(Posting::reverses)
                .containsExactly(all.get(3).id(), all.get(2).id());
        assertThat(Posting.standing(all)).containsExactly(all.get(0), all.get(1), all.get(4), all.get(5));
    }

    @Test
    void r027_postingsOfTwoAppropriationsAreNotUndoneAsOne() {
        List<Posting> all = actual();
        Posting reversed = all.get(0).reversal(8, DAY, "R-027");

        for (List<Posting> pair : List.of(
                List.of(all.get(0), all.get(3)),
                List.of(all.get(1), all.get(0)),
                List.of(all.get(0), all.get(2)),
                List.of(reversed, all.get(1)))) {
            assertThatThrownBy(() -> AppropriationPostings.undo(pair.get(0), pair.get(1), 8, DAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("are not one appropriation");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Bucket.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TERM_PRINCIPAL", "DEMAND_FEE", "LATE_CHARGE"})
    void r030_onlyWhatIsOwedOnATermIsAppropriatedTo(Bucket bucket) {
        assertThatThrownBy(() -> planned(Terms.TERM_2, bucket, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void r092_nothingIsEffectiveBeforeThereWasAnOverpayment() {
        assertThatThrownBy(() -> new PlannedAppropriation(
                        LOT, Terms.TERM_2, Bucket.TERM_PRINCIPAL, Yen.of(1), LocalDate.of(2026, 7, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> planned(Terms.TERM_2, Bucket.TERM_PRINCIPAL, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
