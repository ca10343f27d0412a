package jp.shuno.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.ledger.Posting;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receipt.Disposition;
import jp.shuno.domain.reconciliation.MoveOutcome.Impossible;
import jp.shuno.domain.reconciliation.MoveOutcome.Moved;
import jp.shuno.domain.reconciliation.TermSettlement.Cause;
import org.jspecify.annotations.Nullable;

/**
 * 職員の処分による移動: final money that staff move.
 *
 * <p>Nothing that was posted is changed. Every posting that stands is undone by another, the money is posted anew, and
 * each term that loses or gains it is settled with all other money on it. The payment date stays what it was, so that
 * money paid in time on a wrong slip is in time on the right term. Money of which yen were appropriated or refunded
 * does not move, because the municipality has told the payer what became of it.
 */
public final class ReceiptMove {

    private static final String BY_STAFF = "R-034";
    private static final String REVERSED = "R-027";
    private static final String WRONG_SLIP = "R-035";

    private final PostedReceipt receipt;
    private final Disposition disposition;
    private final LocalDate postedOn;

    private ReceiptMove(PostedReceipt receipt, Disposition disposition, LocalDate postedOn) {
        this.receipt = receipt;
        this.disposition = disposition;
        this.postedOn = postedOn;
    }

    /**
     * A term with the money on it.
     *
     * @param term the term
     * @param receipts all final money that stands on it
     * @param appropriated all that was appropriated to it and not undone
     */
    public record Place(LedgerTerm term, List<PostedReceipt> receipts, List<AppropriatedMoney> appropriated) {

        private Settlement without(PostedReceipt leaving, LocalDate postedOn) {
            List<PostedReceipt> staying = receipts.stream()
                    .filter(receipt -> !receipt.id().equals(leaving.id()))
                    .toList();
            return TermSettlement.settle(term.due(), staying, appropriated, postedOn, Cause.RECEIPTS);
        }

        private Settlement with(PostedReceipt coming, LocalDate postedOn) {
            List<PostedReceipt> all =
                    Stream.concat(receipts.stream(), Stream.of(coming)).toList();
            return TermSettlement.settle(term.due(), all, appropriated, postedOn, Cause.RECEIPTS);
        }
    }

    /**
     * Final money that staff decide about.
     *
     * @param receipt with all its postings so far
     * @param disposition what it is now
     * @param postedOn business date
     */
    public static ReceiptMove of(PostedReceipt receipt, Disposition disposition, LocalDate postedOn) {
        return new ReceiptMove(receipt, disposition, postedOn);
    }

    /**
     * R-034 POST_TO: from suspense to a term.
     *
     * @param target the term, null where the ledger has none of that key
     */
    public MoveOutcome postTo(@Nullable Place target) {
        if (!liesInSuspense()) {
            return new Impossible("収納不明として残っている金額がありません");
        }
        return target == null ? unknownTerm() : post(target, BY_STAFF, List.of());
    }

    /** R-034 REFUND_TO_SENDER: out of suspense and out of the house. */
    public MoveOutcome refundToSender() {
        if (!liesInSuspense()) {
            return new Impossible("収納不明として残っている金額がありません");
        }
        Posting refund = Posting.of(
                receipt.postings().size(),
                postedOn,
                BY_STAFF,
                Bucket.SUSPENSE,
                Bucket.SUSPENSE_REFUND_PAID,
                receipt.inSuspense(),
                receipt.id(),
                null);
        return new Moved(Disposition.SUSPENSE, null, List.of(refund), List.of());
    }

    /**
     * R-027 REVERSE: off its term into suspense, because the money is in the house; or, where the money itself was
     * withdrawn, out of the ledger.
     *
     * @param source the term on which it stands, null for money in suspense
     * @param withdrawn whether the money left the house
     */
    public MoveOutcome reverse(@Nullable Place source, boolean withdrawn) {
        if (source == null && !withdrawn) {
            return new Impossible("消し込まれていないため、取り消すものがありません(入金自体が取り消されたときは value に WITHDRAWN)");
        }
        if (source == null ? !liesInSuspense() : disposition != Disposition.POSTED) {
            return new Impossible("消込も収納不明もされていないため、取り消すものがありません");
        }
        if (!used().isEmpty()) {
            return new Impossible(used() + "のため、消込を取り消せません。先に充当・還付を取り消してください");
        }
        List<Posting> postings = new ArrayList<>(receipt.reversals(postedOn, REVERSED));
        if (!withdrawn) {
            postings.add(Posting.of(
                    receipt.postings().size() + postings.size(),
                    postedOn,
                    REVERSED,
                    Bucket.RECEIPT,
                    Bucket.SUSPENSE,
                    receipt.amount(),
                    receipt.id(),
                    null));
        }
        List<Settlement> settlements = source == null ? List.of() : List.of(source.without(receipt, postedOn));
        settlements.forEach(settlement -> postings.addAll(settlement.postings()));
        return new Moved(withdrawn ? Disposition.REVERSED : Disposition.SUSPENSE, null, postings, settlements);
    }

    /**
     * R-035 REALLOCATE: from the term of the slip to the one that was meant.
     *
     * @param source the term on which it stands, null where it stands on none
     * @param target the other term, null where the ledger has none of that key
     */
    public MoveOutcome reallocate(@Nullable Place source, @Nullable Place target) {
        if (source == null || disposition != Disposition.POSTED) {
            return new Impossible("消し込まれていないため、付け替えるものがありません");
        }
        if (!used().isEmpty()) {
            return new Impossible(used() + "のため、付け替えられません。先に充当・還付を取り消してください");
        }
        if (target == null) {
            return unknownTerm();
        }
        if (target.term().key().equals(source.term().key())) {
            return new Impossible("すでにその期別に消し込まれています");
        }
        return post(target, WRONG_SLIP, List.of(source.without(receipt, postedOn)));
    }

    private MoveOutcome post(Place target, String rule, List<Settlement> left) {
        if (target.term().locked()) {
            return new Impossible("指定の期別は不納欠損済みのため消し込めません(E12)");
        }
        List<Posting> undone = receipt.reversals(postedOn, rule);
        List<Posting> postings = new ArrayList<>(undone);
        left.forEach(settlement -> postings.addAll(settlement.postings()));
        Settlement gained = target.with(receipt.with(undone), postedOn);
        gained.postings().forEach(posting -> postings.add(isOurs(posting) ? posting.underRule(rule) : posting));
        TermKey key = target.term().key();
        return new Moved(
                Disposition.POSTED,
                key,
                Posting.consecutive(postings),
                Stream.concat(left.stream(), Stream.of(gained)).toList());
    }

    /** what became of yen of the receipt that left it for good, empty where none did. */
    private String used() {
        Yen appropriated = leftFor(Bucket.APPROPRIATION);
        Yen refunded = leftFor(Bucket.REFUND_PAYABLE);
        List<String> uses = new ArrayList<>();
        if (!appropriated.isZero()) {
            uses.add("%s円が充当済み".formatted(appropriated.separated()));
        }
        if (!refunded.isZero()) {
            uses.add("%s円が還付決定済み".formatted(refunded.separated()));
        }
        return uses.isEmpty() ? "" : "この収納の過誤納金は" + String.join("、", uses);
    }

    private Yen leftFor(Bucket bucket) {
        return Yen.total(Posting.standing(receipt.postings()).stream()
                .filter(posting -> TermUse.takesAway(posting) && posting.to() == bucket)
                .map(Posting::amount)
                .toList());
    }

    private boolean isOurs(Posting posting) {
        return posting.receiptId().equals(receipt.id());
    }

    private boolean liesInSuspense() {
        return disposition == Disposition.SUSPENSE && !receipt.inSuspense().isZero();
    }

    private static MoveOutcome unknownTerm() {
        return new Impossible("指定の期別の調定がありません");
    }
}
