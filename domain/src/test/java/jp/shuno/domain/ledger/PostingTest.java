package jp.shuno.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.money.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 19);

    private static Posting posting(int ordinal, Bucket from, Bucket to, long yen) {
        return Posting.of(ordinal, DAY, "R-030", from, to, Yen.of(yen), "R0001", Terms.TERM_1);
    }

    @Test
    void r900_aPostingMovesYenFromOneBucketToAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> posting(0, Bucket.OVERPAID, Bucket.OVERPAID, 1));
        assertThat(posting(0, Bucket.RECEIPT, Bucket.OVERPAID, 1).amount()).isEqualTo(Yen.of(1));
    }

    @Test
    void r902_theSameMovementHasTheSameIdentifierOnEveryDay() {
        Posting today = posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 10_000);
        Posting tomorrow = Posting.of(
                0,
                DAY.plusDays(1),
                "R-033",
                Bucket.RECEIPT,
                Bucket.TERM_PRINCIPAL,
                Yen.of(10_000),
                "R0001",
                Terms.TERM_1);

        assertThat(tomorrow.id()).isEqualTo(today.id()).matches("P[0-9a-f]{19}");
    }

    @Test
    void r902_anyOtherMovementHasAnotherIdentifier() {
        Stream<String> ids = Stream.of(
                        posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 10_000),
                        posting(1, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 10_000),
                        posting(0, Bucket.RECEIPT, Bucket.OVERPAID, 10_000),
                        posting(0, Bucket.TERM_PRINCIPAL, Bucket.RECEIPT, 10_000),
                        posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 9_999),
                        Posting.of(
                                0,
                                DAY,
                                "R-030",
                                Bucket.RECEIPT,
                                Bucket.TERM_PRINCIPAL,
                                Yen.of(10_000),
                                "R0002",
                                Terms.TERM_1),
                        Posting.of(
                                0,
                                DAY,
                                "R-030",
                                Bucket.RECEIPT,
                                Bucket.TERM_PRINCIPAL,
                                Yen.of(10_000),
                                "R0001",
                                Terms.TERM_2),
                        Posting.of(
                                0, DAY, "R-034", Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, Yen.of(10_000), "R0001", null))
                .map(Posting::id);

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void r027_aPostingIsUndoneByASecondOneThatNamesIt() {
        Posting first = posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 10_000);
        Posting second = first.reversal(1, DAY.plusDays(7), "R-033");

        assertThat(second.reverses()).isEqualTo(first.id());
        assertThat(second.from()).isEqualTo(Bucket.TERM_PRINCIPAL);
        assertThat(second.to()).isEqualTo(Bucket.RECEIPT);
        assertThat(second.amount()).isEqualTo(first.amount());
        assertThat(second.postedOn()).isEqualTo("2026-06-26");
        assertThat(second.rule()).isEqualTo("R-033");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(first.reverses()).isNull();
        assertThat(Allocation.of(List.of(first, second))).isEqualTo(Allocation.NONE);
    }

    @Test
    void r909_anAllocationIsTheFoldOfItsPostings() {
        Allocation allocation = Allocation.of(List.of(
                posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 8_000),
                posting(1, Bucket.RECEIPT, Bucket.DEMAND_FEE, 100),
                posting(2, Bucket.RECEIPT, Bucket.LATE_CHARGE, 500),
                posting(3, Bucket.RECEIPT, Bucket.OVERPAID, 400),
                posting(4, Bucket.TERM_PRINCIPAL, Bucket.OVERPAID, 3_000)));

        assertThat(allocation).isEqualTo(new Allocation(Yen.of(5_000), Yen.of(100), Yen.of(500), Yen.of(3_400)));
        assertThat(allocation.total()).isEqualTo(Yen.of(9_000));
        assertThat(allocation.in(Bucket.TERM_PRINCIPAL)).isEqualTo(Yen.of(5_000));
        assertThat(allocation.in(Bucket.DEMAND_FEE)).isEqualTo(Yen.of(100));
        assertThat(allocation.in(Bucket.LATE_CHARGE)).isEqualTo(Yen.of(500));
        assertThat(allocation.in(Bucket.OVERPAID)).isEqualTo(Yen.of(3_400));
    }

    @ParameterizedTest
    @EnumSource(
            value = Bucket.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TERM_PRINCIPAL", "DEMAND_FEE", "LATE_CHARGE", "OVERPAID"})
    void r900_bucketsOutsideTheTermHoldNothingOfIt(Bucket bucket) {
        assertThat(Allocation.of(List.of(posting(0, Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, 1)))
                        .in(bucket))
                .isEqualTo(Yen.ZERO);
    }

    @Test
    void r900_theListOfBucketsIsClosed() {
        assertThat(Bucket.values())
                .extracting(Bucket::name)
                .containsExactly(
                        "RECEIPT",
                        "SUSPENSE",
                        "TERM_PRINCIPAL",
                        "DEMAND_FEE",
                        "LATE_CHARGE",
                        "OVERPAID",
                        "APPROPRIATION",
                        "REFUND_PAYABLE",
                        "REFUND_PAID",
                        "SUSPENSE_REFUND_PAID",
                        "MISCELLANEOUS_REVENUE",
                        "INTEREST_EXPENSE");
        assertThat(Bucket.values())
                .extracting(Bucket::japanese)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void r902_anIdentifierIsMadeFromContentAlone() {
        assertThat(ContentId.of('E', 15, "a", "b"))
                .isEqualTo(ContentId.of('E', 15, "a", "b"))
                .matches("E[0-9a-f]{15}");
        assertThat(ContentId.of('E', 15, "a", "b")).isNotEqualTo(ContentId.of('E', 15, "b", "a"));
        // SHA-256 of "abc" as published in FIPS 180-2
        assertThat(ContentId.of('X', 64, "abc"))
                .isEqualTo("Xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
