package jp.shuno.domain.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;

/**
 * 振込予定: what is to become one data record of a bulk transfer. Holds one refund, or several of one claimant to
 * one account.
 *
 * @param refunds at least one, in the order of their numbers
 */
public record PlannedTransfer(List<PayableRefund> refunds) {

    /** The largest amount that a data record can carry, ten digits. */
    public static final Yen MOST = Yen.of(9_999_999_999L);

    private static final Comparator<PayableRefund> ORDER = Comparator.comparing(PayableRefund::number);

    /**
     * Keeps its own copy, in order.
     *
     * @throws IllegalArgumentException when there is no refund, or they are of several claimants, accounts or holders
     */
    public PlannedTransfer {
        refunds = refunds.stream().sorted(ORDER).toList();
        if (refunds.stream().map(Payee::of).distinct().count() != 1) {
            throw new IllegalArgumentException("a transfer has one payee, not "
                    + refunds.stream().map(Payee::of).distinct().count());
        }
    }

    /** To whom and where: refunds that agree in this may be paid together. */
    private record Payee(AddresseeNumber claimant, BankAccount account, String holderKana) {
        static Payee of(PayableRefund refund) {
            return new Payee(refund.claimant(), refund.account(), refund.holderKana());
        }
    }

    /**
     * R-150 Each refund is one transfer; where they are merged, the refunds of one claimant to one account and holder
     * are one, as long as their sum fits into a data record.
     *
     * @param merge {@code rules.merge-transfers}
     * @return in the order of their numbers, whatever the order of the refunds
     */
    public static List<PlannedTransfer> of(Collection<PayableRefund> refunds, boolean merge) {
        List<PayableRefund> inOrder = refunds.stream().sorted(ORDER).toList();
        if (!merge) {
            return inOrder.stream()
                    .map(refund -> new PlannedTransfer(List.of(refund)))
                    .toList();
        }
        Map<Payee, List<PayableRefund>> byPayee = new LinkedHashMap<>();
        for (PayableRefund refund : inOrder) {
            byPayee.computeIfAbsent(Payee.of(refund), payee -> new ArrayList<>())
                    .add(refund);
        }
        return byPayee.values().stream()
                .flatMap(ofOnePayee -> merged(ofOnePayee).stream())
                .sorted(Comparator.comparing(PlannedTransfer::number))
                .toList();
    }

    private static List<PlannedTransfer> merged(List<PayableRefund> ofOnePayee) {
        List<PlannedTransfer> transfers = new ArrayList<>();
        List<PayableRefund> together = new ArrayList<>();
        long sum = 0;
        for (PayableRefund refund : ofOnePayee) {
            long yen = refund.amount().amount();
            if (!together.isEmpty() && sum + yen > MOST.amount()) {
                transfers.add(new PlannedTransfer(together));
                together.clear();
                sum = 0;
            }
            together.add(refund);
            sum += yen;
        }
        transfers.add(new PlannedTransfer(together));
        return transfers;
    }

    /** 顧客コード1: the lowest refund number, under which the bank knows the transfer. */
    public RefundNumber number() {
        return refunds.getFirst().number();
    }

    /** The numbers of all its refunds. */
    public List<RefundNumber> numbers() {
        return refunds.stream().map(PayableRefund::number).toList();
    }

    /** 還付請求者. */
    public AddresseeNumber claimant() {
        return refunds.getFirst().claimant();
    }

    /** 振込先口座. */
    public BankAccount account() {
        return refunds.getFirst().account();
    }

    /** 口座名義人カナ as verified. */
    public String holderKana() {
        return refunds.getFirst().holderKana();
    }

    /** 振込金額: refunds and interest together. */
    public Yen amount() {
        return Yen.total(refunds.stream().map(PayableRefund::amount).toList());
    }
}
