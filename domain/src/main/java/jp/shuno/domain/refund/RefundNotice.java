package jp.shuno.domain.refund;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.TermKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * R-096 過誤納金還付(充当)通知書: one document for what is appropriated and what is refunded of all overpayments of an obligor.
 *
 * @param obligor 納付義務者
 * @param issuedOn 発行日
 * @param lines one for each term that is overpaid, one or more
 * @param interest 還付加算金 where it is already fixed, else null and the notice says so
 * @param account the account that the refund goes to, null where it has to be claimed or nothing is refunded
 * @param claimLimit 請求期限: last day on which a claim is in time, null where none is needed
 */
public record RefundNotice(
        AddresseeNumber obligor,
        LocalDate issuedOn,
        List<Line> lines,
        @Nullable Yen interest,
        @Nullable RefundAccount account,
        @Nullable LocalDate claimLimit) {

    /**
     * One overpaid term.
     *
     * @param term the term
     * @param overpaid 過誤納額
     * @param appropriated what of it is appropriated to which term
     * @param refund 還付金額
     */
    public record Line(TermKey term, Yen overpaid, List<Appropriated> appropriated, Yen refund) {

        /** @throws IllegalArgumentException when overpaid is not what is appropriated and refunded */
        public Line {
            appropriated = List.copyOf(appropriated);
            Yen given =
                    Yen.total(appropriated.stream().map(Appropriated::amount).toList());
            if (!given.plus(refund).equals(overpaid)) {
                throw new IllegalArgumentException("of %d yen overpaid on %s %d are appropriated and %d refunded"
                        .formatted(overpaid.amount(), term, given.amount(), refund.amount()));
            }
        }
    }

    /**
     * Yen that pay another term.
     *
     * @param target that term
     * @param amount yen
     */
    public record Appropriated(TermKey target, Yen amount) {}

    /**
     * @throws IllegalArgumentException when it tells of nothing, when a refund has neither an account nor a claim or
     *     has both, when it has one of them and there is no refund, or when the interest of a refund that has to be
     *     claimed is said to be fixed
     */
    public RefundNotice {
        lines = List.copyOf(lines);
        boolean refunds = lines.stream().anyMatch(line -> !line.refund().isZero());
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a notice tells of one overpaid term or more");
        }
        boolean isOneOfBoth = (account == null) != (claimLimit == null);
        boolean isNeither = account == null && claimLimit == null;
        if (refunds ? !isOneOfBoth : !isNeither) {
            throw new IllegalArgumentException(
                    "a refund goes to an account or is claimed until a day, and nothing else does");
        }
        if (claimLimit != null && interest != null) {
            throw new IllegalArgumentException("the interest of a refund that has to be claimed is not fixed yet");
        }
    }

    /** Whether the claim form is enclosed. */
    public boolean claimFormEnclosed() {
        return claimLimit != null;
    }

    /** 過誤納額 of all lines. */
    public Yen overpaid() {
        return Yen.total(lines.stream().map(Line::overpaid).toList());
    }

    /** 充当額 of all lines. */
    public Yen appropriated() {
        return overpaid().minus(refund());
    }

    /** 還付金額 of all lines. */
    public Yen refund() {
        return Yen.total(lines.stream().map(Line::refund).toList());
    }
}
