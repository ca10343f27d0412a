package jp.shuno.domain.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.assessment.TermNumber;
import jp.shuno.domain.assessment.Terms;
import jp.shuno.domain.latecharge.LateChargeBasis;
import jp.shuno.domain.ledger.Allocation;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.ledger.TermBalance;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.receipt.Draft;
import jp.shuno.domain.reconciliation.MoveOutcome.Impossible;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.reconciliation.ReceiptMove.Place;
import org.junit.jupiter.api.Test;

/** what staff move is posted anew, and every term that loses or gains it is settled again. */
class ReceiptMoveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final TermKey TERM_3 = Terms.TERM_1.notice().term(new TermNumber(3));
    private static final TermKey TERM_2 = Terms.TERM_1.notice().term(new TermNumber(2));

    private static PostedReceipt paid(TermKey slip, String day, int recordNo, List<Posting> postings) {
        return PostedReceipt.of(Draft.atCounter(slip, 10_000).paid(day).in("2026-06-30", recordNo), postings);
    }

    private static PostedReceipt onTerm(TermKey term, String day, int recordNo) {
        return onTerm(term, Bucket.TERM_PRINCIPAL, day, recordNo);
    }

    private static PostedReceipt onTerm(TermKey term, Bucket bucket, String day, int recordNo) {
        String id = paid(term, day, recordNo, List.of()).id();
        return paid(
                term,
                day,
                recordNo,
                List.of(Posting.of(0, TODAY.minusDays(1), "R-030", Bucket.RECEIPT, bucket, Yen.of(10_000), id, term)));
    }

    private static PostedReceipt inSuspense(String day) {
        String id = paid(TERM_3, day, 1, List.of()).id();
        return paid(
                TERM_3,
                day,
                1,
                List.of(Posting.of(
                        0, TODAY.minusDays(1), "R-034", Bucket.RECEIPT, Bucket.SUSPENSE, Yen.of(10_000), id, null)));
    }

    private static Place place(TermKey key, boolean locked, PostedReceipt... receipts) {
        return new Place(term(key, locked), List.of(receipts), List.of());
    }

    private static LedgerTerm term(TermKey key, boolean locked) {
        TermBalance assessed = TermBalance.of(Yen.of(10_000), Yen.ZERO, Yen.ZERO);
        return new LedgerTerm(new TermDue(key, assessed, Yen.ZERO, LateChargeBasis.NONE), Yen.ZERO, Yen.ZERO, locked);
    }

    private static ReceiptMove posted(PostedReceipt receipt) {
        return ReceiptMove.of(receipt, Disposition.POSTED, TODAY);
    }

    private static ReceiptMove suspended(PostedReceipt receipt) {
        return ReceiptMove.of(receipt, Disposition.SUSPENSE, TODAY);
    }

    private static List<String> story(Moved moved) {
        return moved.postings().stream()
                .map(posting -> "%s %s > %s %,d"
                        .formatted(
                                posting.rule(),
                                posting.from(),
                                posting.to(),
                                posting.amount().amount()))
                .toList();
    }

    private static String reason(MoveOutcome outcome) {
        return ((Impossible) outcome).reason();
    }

    @Test
    void r034_moneyInSuspenseIsPostedOnTheTermThatStaffName() {
        Moved moved = (Moved) suspended(inSuspense("2026-06-20")).postTo(place(TERM_2, false));

        assertThat(moved.disposition()).isEqualTo(Disposition.POSTED);
        assertThat(moved.term()).isEqualTo(TERM_2);
        assertThat(story(moved))
                .containsExactly("R-034 SUSPENSE > RECEIPT 10,000", "R-034 RECEIPT > TERM_PRINCIPAL 10,000");
        assertThat(moved.postings()).extracting(Posting::ordinal).containsExactly(1, 2);
        assertThat(moved.settlements().getFirst().completionDate()).isEqualTo("2026-06-20");
    }

    @Test
    void r033_whatWasPaidEarlierThanTheMoneyOnTheTermTakesItsPlace() {
        PostedReceipt later = onTerm(TERM_2, "2026-06-25", 2);
        Moved moved = (Moved) suspended(inSuspense("2026-06-20")).postTo(place(TERM_2, false, later));

        assertThat(story(moved))
                .containsExactly(
                        "R-034 SUSPENSE > RECEIPT 10,000",
                        "R-034 RECEIPT > TERM_PRINCIPAL 10,000",
                        "R-033 TERM_PRINCIPAL > RECEIPT 10,000",
                        "R-033 RECEIPT > OVERPAID 10,000");
        assertThat(moved.settlements().getFirst().applied().overpaid()).isEqualTo(Yen.of(10_000));
    }

    @Test
    void r034_noTermAWrittenOffTermAndMoneyThatIsGoneAreRefused() {
        PostedReceipt money = inSuspense("2026-06-20");

        assertThat(reason(suspended(money).postTo(null))).contains("調定がありません");
        assertThat(reason(suspended(money).postTo(place(TERM_2, true)))).contains("不納欠損");
        assertThat(reason(posted(onTerm(TERM_3, "2026-06-20", 1)).postTo(place(TERM_2, false))))
                .contains("収納不明");
        Moved refunded = (Moved) suspended(money).refundToSender();
        PostedReceipt gone = money.with(refunded.postings());
        assertThat(reason(suspended(gone).postTo(place(TERM_2, false)))).contains("収納不明");
        assertThat(reason(suspended(gone).refundToSender())).contains("収納不明");
        assertThat(reason(suspended(gone).reverse(null, true))).contains("取り消すもの");
    }

    @Test
    void r034_aRefundTakesTheMoneyOutOfSuspense() {
        Moved moved = (Moved) suspended(inSuspense("2026-06-20")).refundToSender();

        assertThat(moved.disposition()).isEqualTo(Disposition.SUSPENSE);
        assertThat(story(moved)).containsExactly("R-034 SUSPENSE > SUSPENSE_REFUND_PAID 10,000");
    }

    @Test
    void r027_reversedMoneyLiesInSuspenseAndTheTermIsOpenAgain() {
        PostedReceipt receipt = onTerm(TERM_3, "2026-06-20", 1);
        Moved moved = (Moved) posted(receipt).reverse(place(TERM_3, false, receipt), false);

        assertThat(moved.disposition()).isEqualTo(Disposition.SUSPENSE);
        assertThat(story(moved))
                .containsExactly("R-027 TERM_PRINCIPAL > RECEIPT 10,000", "R-027 RECEIPT > SUSPENSE 10,000");
        assertThat(moved.postings().getFirst().reverses())
                .isEqualTo(receipt.postings().getFirst().id());
        assertThat(moved.settlements().getFirst().applied()).isEqualTo(Allocation.NONE);
        assertThat(moved.settlements().getFirst().lastPaymentDate()).isNull();
        assertThat(receipt.with(moved.postings()).inSuspense()).isEqualTo(Yen.of(10_000));
    }

    @Test
    void r027_whoPaidTwiceHasPaidOnceWhenTheFirstPaymentIsReversed() {
        PostedReceipt first = onTerm(TERM_3, "2026-06-20", 1);
        PostedReceipt second = onTerm(TERM_3, Bucket.OVERPAID, "2026-06-25", 2);
        Moved moved = (Moved) posted(first).reverse(place(TERM_3, false, first, second), false);

        Settlement left = moved.settlements().getFirst();
        assertThat(left.applied()).isEqualTo(new Allocation(Yen.of(10_000), Yen.ZERO, Yen.ZERO, Yen.ZERO));
        assertThat(left.completionDate()).isEqualTo("2026-06-25");
    }

    @Test
    void r027_withdrawnMoneyLeavesTheLedger() {
        PostedReceipt receipt = onTerm(TERM_3, "2026-06-20", 1);
        Moved moved = (Moved) posted(receipt).reverse(place(TERM_3, false, receipt), true);

        assertThat(moved.disposition()).isEqualTo(Disposition.REVERSED);
        assertThat(story(moved)).containsExactly("R-027 TERM_PRINCIPAL > RECEIPT 10,000");
    }

    @Test
    void r027_moneyInSuspenseCanOnlyBeWithdrawn() {
        PostedReceipt money = inSuspense("2026-06-20");

        assertThat(reason(suspended(money).reverse(null, false))).contains("WITHDRAWN");
        Moved withdrawn = (Moved) suspended(money).reverse(null, true);
        assertThat(withdrawn.disposition()).isEqualTo(Disposition.REVERSED);
        assertThat(story(withdrawn)).containsExactly("R-027 SUSPENSE > RECEIPT 10,000");
    }

    @Test
    void r035_moneyOnAWrongSlipMovesAndBothTermsAreSettled() {
        PostedReceipt receipt = onTerm(TERM_3, "2026-06-20", 1);
        Moved moved = (Moved) posted(receipt).reallocate(place(TERM_3, false, receipt), place(TERM_2, false));

        assertThat(story(moved))
                .containsExactly("R-035 TERM_PRINCIPAL > RECEIPT 10,000", "R-035 RECEIPT > TERM_PRINCIPAL 10,000");
        assertThat(moved.postings()).extracting(Posting::term).containsExactly(TERM_3, TERM_2);
        assertThat(moved.settlements()).extracting(Settlement::key).containsExactly(TERM_3, TERM_2);
        assertThat(moved.settlements())
                .extracting(Settlement::completionDate)
                .containsExactly(null, LocalDate.of(2026, 6, 20));
    }

    @Test
    void r035_itCannotMoveToWhereItIsNorToWhereNothingMayGo() {
        PostedReceipt receipt = onTerm(TERM_3, "2026-06-20", 1);
        Place source = place(TERM_3, false, receipt);

        assertThat(reason(posted(receipt).reallocate(source, source))).contains("すでに");
        assertThat(reason(posted(receipt).reallocate(source, place(TERM_2, true))))
                .contains("不納欠損");
        assertThat(reason(posted(receipt).reallocate(source, null))).contains("調定がありません");
        assertThat(reason(suspended(inSuspense("2026-06-20")).reallocate(null, source)))
                .contains("付け替える");
    }

    @Test
    void r027_movedThereAndBackItIsReversedOnceEach() {
        PostedReceipt receipt = onTerm(TERM_3, "2026-06-20", 1);
        Moved there = (Moved) posted(receipt).reallocate(place(TERM_3, false, receipt), place(TERM_2, false));
        PostedReceipt moved = receipt.with(there.postings());
        Moved back = (Moved) posted(moved).reallocate(place(TERM_2, false, moved), place(TERM_3, false));

        List<String> reversed = receipt.with(there.postings()).with(back.postings()).postings().stream()
                .map(Posting::reverses)
                .filter(id -> id != null)
                .toList();
        assertThat(reversed).hasSize(2).doesNotHaveDuplicates();
        assertThat(String.format(Locale.ROOT, "%s", story(back)))
                .isEqualTo("[R-035 TERM_PRINCIPAL > RECEIPT 10,000, R-035 RECEIPT > TERM_PRINCIPAL 10,000]");
    }

    @Test
    void r035_moneyMovedFromAnotherNoticeTakesPartInTheOrderOfPayments() {
        TermKey target = Terms.TERM_1;
        PostedReceipt moved = onTerm(TERM_3, "2026-06-20", 7);
        Posting standing = Posting.of(
                0, TODAY, "R-035", Bucket.RECEIPT, Bucket.TERM_PRINCIPAL, Yen.of(10_000), moved.id(), target);
        EarlierReceipt elsewhere = new EarlierReceipt(
                Draft.atCounter(target, 10_000).paid("2026-06-20").in("2026-06-30", 7), Disposition.POSTED, true, null);
        LedgerTerm term = term(target, false);
        GroupResult result = GroupReconciliation.reconcile(
                new PaymentGroup(
                        target.notice().noticeNumber().value(),
                        List.of(Draft.atStore(target, 10_000)
                                .paid("2026-06-25", "10:00")
                                .in("2026-07-01", 1)),
                        List.of(),
                        List.of(elsewhere),
                        List.of(term),
                        List.of(standing),
                        List.of()),
                TODAY);

        Settlement settled = result.settlements().getFirst();
        assertThat(settled.applied()).isEqualTo(new Allocation(Yen.of(10_000), Yen.ZERO, Yen.ZERO, Yen.of(10_000)));
        assertThat(settled.completionDate()).isEqualTo("2026-06-20");
        assertThat(settled.postings()).extracting(Posting::to).containsExactly(Bucket.OVERPAID);
    }
}
