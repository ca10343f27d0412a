package jp.shuno.domain.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.party.AddresseeNumber;

/** これまでの振込: which refunds are in a transfer that was not returned, and which accounts sent money back. */
public final class TransferHistory {

    /** Nothing was ever sent. */
    public static final TransferHistory NONE = new TransferHistory(Set.of(), Set.of());

    private final Set<RefundNumber> live = new HashSet<>();
    private final Map<Holder, ReturnReason> unusable = new HashMap<>();

    private record Holder(AddresseeNumber claimant, BankAccount account) {}

    /**
     * The history of refunds that are to be paid.
     *
     * @param sent all transfers of these refunds
     * @param accounts accounts of their claimants that are marked unusable
     */
    public TransferHistory(Collection<SentTransfer> sent, Collection<UnusableAccount> accounts) {
        sent.stream()
                .filter(SentTransfer::isLive)
                .forEach(each -> live.addAll(each.transfer().numbers()));
        accounts.forEach(each -> unusable.put(new Holder(each.claimant(), each.account()), each.reason()));
    }

    /** R-154 Whether one of its refunds is in a transfer that was not returned. */
    boolean isLive(PlannedTransfer transfer) {
        return transfer.numbers().stream().anyMatch(live::contains);
    }

    /** R-153 Why money of this payee came back from this account before, empty where it did not. */
    Optional<ReturnReason> returnedBefore(PlannedTransfer transfer) {
        return Optional.ofNullable(unusable.get(new Holder(transfer.claimant(), transfer.account())));
    }
}
