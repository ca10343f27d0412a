package jp.shuno.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.NoticeKey;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.PaymentPostings.Paid;
import org.junit.jupiter.api.Test;

class PaymentPostingsTest {

    private static final LocalDate PAID_ON = LocalDate.of(2026, 12, 2);
    private static final TermKey TERM = new NoticeKey(
                    LevyType.NHI, new FiscalYear(2026), NoticeNumber.withBody("100000001"))
            .term(new TermNumber(1));
    private static final Map<String, Integer> SO_FAR = Map.of("R1", 3, "R2", 5, "R3", 1);

    private static List<String> words(List<Paid> paid) {
        return paid.stream()
                .map(each -> "%s %s %d #%d"
                        .formatted(
                                each.part(),
                                each.posting().receiptId(),
                                each.posting().amount().amount(),
                                each.posting().ordinal()))
                .toList();
    }

    private static List<Paid> paid(Map<String, Yen> refund, long interest, Map<String, Yen> open) {
        return PaymentPostings.of(TERM, refund, Yen.of(interest), open, SO_FAR, PAID_ON);
    }

    @Test
    void r150_eachYenIsPaidWithTheReceiptWithWhichItCame() {
        List<Paid> paid = paid(Map.of("R2", Yen.of(8_000), "R1", Yen.of(2_000)), 1_300, Map.of("R1", Yen.of(1_300)));

        assertThat(words(paid)).containsExactly("REFUND R1 2000 #3", "REFUND R2 8000 #5", "INTEREST R1 1300 #4");
        assertThat(paid).extracting(Paid::posting).allSatisfy(posting -> {
            assertThat(posting.rule()).isEqualTo("R-150");
            assertThat(posting.from()).isEqualTo(Bucket.REFUND_PAYABLE);
            assertThat(posting.to()).isEqualTo(Bucket.REFUND_PAID);
            assertThat(posting.term()).isEqualTo(TERM);
            assertThat(posting.postedOn()).isEqualTo(PAID_ON);
        });
    }

    @Test
    void r127_interestOfWhatWasAppropriatedIsPaidWithItsOwnReceipt() {
        assertThat(words(paid(Map.of("R2", Yen.of(500)), 1_000, Map.of("R2", Yen.of(400), "R1", Yen.of(600)))))
                .containsExactly("REFUND R2 500 #5", "INTEREST R2 400 #6", "INTEREST R1 600 #3");
        assertThat(words(paid(Map.of(), 600, Map.of("R1", Yen.of(600))))).containsExactly("INTEREST R1 600 #3");
    }

    @Test
    void r127_interestOfAnotherRefundOfTheTermIsLeftAlone() {
        assertThat(words(paid(Map.of("R2", Yen.of(500)), 1_000, Map.of("R1", Yen.of(1_000), "R2", Yen.of(1_000)))))
                .containsExactly("REFUND R2 500 #5", "INTEREST R2 1000 #6");
    }

    @Test
    void r127_interestThatWasNeverBookedIsNotPaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid(Map.of("R1", Yen.of(500)), 1_000, Map.of("R1", Yen.of(900))))
                .withMessageContaining("100 yen");
        assertThatIllegalArgumentException().isThrownBy(() -> paid(Map.of("R9", Yen.of(500)), 0, Map.of()));
    }

    @Test
    void r153_whatCameBackIsUndonePostingByPosting() {
        List<Posting> payment = paid(Map.of("R1", Yen.of(2_000)), 1_300, Map.of("R1", Yen.of(1_300))).stream()
                .map(Paid::posting)
                .toList();

        List<Posting> undone = PaymentPostings.undone(payment, Map.of("R1", 5), PAID_ON.plusDays(5));

        assertThat(undone)
                .extracting(Posting::reverses)
                .containsExactly(payment.get(0).id(), payment.get(1).id());
        assertThat(undone).extracting(Posting::ordinal).containsExactly(5, 6);
        assertThat(undone).allSatisfy(posting -> {
            assertThat(posting.rule()).isEqualTo("R-153");
            assertThat(posting.from()).isEqualTo(Bucket.REFUND_PAID);
            assertThat(posting.to()).isEqualTo(Bucket.REFUND_PAYABLE);
        });
        assertThat(Posting.standing(
                        Stream.concat(payment.stream(), undone.stream()).toList()))
                .isEmpty();
    }
}
