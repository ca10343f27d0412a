package jp.shuno.batch.print;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/**
 * 過誤納金還付(充当)通知書: what one letter says about overpaid money. The amounts on top are the sums of the
 * lines, so that they cannot differ.
 *
 * @param noticeNo 通知書番号, as the ledger numbers its letters
 * @param issuedOn the date of the letter
 * @param recipient to whom it is sent
 * @param addresseeNo 宛名番号 of the obligor
 * @param deceased name of the obligor where heirs get the letter, else null
 * @param overpaid 過誤納金, at least one line
 * @param appropriated 充当, none where all is refunded
 * @param way how the rest is paid
 */
public record RefundNotice(
        String noticeNo,
        LocalDate issuedOn,
        Recipient recipient,
        AddresseeNumber addresseeNo,
        @Nullable String deceased,
        List<Overpaid> overpaid,
        List<Appropriated> appropriated,
        RefundWay way) {

    /**
     * 送付先.
     *
     * @param postalCode 郵便番号 with a hyphen
     * @param address 住所, with line breaks where the sender wants them
     * @param name 氏名 without 様
     */
    public record Recipient(String postalCode, String address, String name) {

        @Override
        public String toString() {
            return "Recipient[]";
        }
    }

    /**
     * 過誤納金の一行.
     *
     * @param period the term that was paid too much
     * @param noticeNumber of its assessment
     * @param cause 事由 in words for the resident, {@code 賦課の減額}
     * @param paidOn 納付日
     * @param amount above 0
     */
    public record Overpaid(LevyPeriod period, NoticeNumber noticeNumber, String cause, LocalDate paidOn, Yen amount) {}

    /**
     * 充当の一行.
     *
     * @param period the term to which the money goes
     * @param item what of it
     * @param effectiveOn 充当適状日: the day from which it counts as paid
     * @param amount above 0
     */
    public record Appropriated(LevyPeriod period, Item item, LocalDate effectiveOn, Yen amount) {}

    /** What of a term is paid by appropriation. */
    public enum Item {
        /** 本料. */
        PRINCIPAL("保険料"),
        /** 延滞金. */
        LATE_CHARGE("延滞金"),
        /** 督促手数料. */
        DEMAND_FEE("督促手数料");

        private final String japanese;

        Item(String japanese) {
            this.japanese = japanese;
        }

        /** The word on the letter. */
        public String japanese() {
            return japanese;
        }
    }

    /**
     * @throws IllegalArgumentException when nothing was overpaid, more was appropriated than overpaid, the claim forms
     *     do not add up to the rest, a rest has no way or a way has no rest, or the account of a deceased person is
     *     used
     */
    public RefundNotice {
        overpaid = List.copyOf(overpaid);
        appropriated = List.copyOf(appropriated);
        Yen paid = Yen.total(overpaid.stream().map(Overpaid::amount).toList());
        Yen used = Yen.total(appropriated.stream().map(Appropriated::amount).toList());
        if (paid.isZero()) {
            throw new IllegalArgumentException("nothing was overpaid");
        }
        if (used.exceeds(paid)) {
            throw new IllegalArgumentException("more was appropriated than overpaid");
        }
        boolean refunded = paid.exceeds(used);
        switch (way) {
            case RefundWay.ToAccount account -> {
                if (deceased != null) {
                    throw new IllegalArgumentException("R-130: the account of a deceased obligor is not used");
                }
                Yen interest = account.interest();
                require(refunded || interest != null && !interest.isZero(), "nothing is left to transfer");
            }
            case RefundWay.OnClaim claim ->
                require(claim.refund().equals(paid.minus(used)), "the claim forms do not add up to the refund");
            case RefundWay.AllAppropriated none -> require(!refunded, "a refund needs a way to be paid");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** 過誤納額. */
    public Yen overpaidTotal() {
        return Yen.total(overpaid.stream().map(Overpaid::amount).toList());
    }

    /** 充当額. */
    public Yen appropriatedTotal() {
        return Yen.total(appropriated.stream().map(Appropriated::amount).toList());
    }

    /** 還付額. */
    public Yen refund() {
        return overpaidTotal().minus(appropriatedTotal());
    }

    @Override
    public String toString() {
        return "RefundNotice[" + noticeNo + "]";
    }
}
