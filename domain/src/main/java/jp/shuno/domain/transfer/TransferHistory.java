package jp.shuno.domain.transfer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.domain.party.AddresseeNumber;

/** これまでの振込: which refunds are in a transfer that was not returned, and which accounts sent money back. */
public final class TransferHistory {

    /** Nothing was ever sent. */
    public static final TransferHistory NONE = new TransferHistory(Set.of(), Set.of());

    private final Set<RefundNumber> live = new HashSet<>();
    private final Map<AddresseeNumber, List<UnusableAccount>> unusable;

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
        unusable = accounts.stream().collect(Collectors.groupingBy(UnusableAccount::claimant));
    }

    /** R-154 Whether one of its refunds is in a transfer that was not returned. */
    boolean isLive(PlannedTransfer transfer) {
        return transfer.numbers().stream().anyMatch(live::contains);
    }

    /** R-153 Why money of this payee came back from this account before, empty where it did not. */
    Optional<ReturnReason> returnedBefore(PlannedTransfer transfer) {
        return unusable.getOrDefault(transfer.claimant(), List.of()).stream()
                .filter(each -> each.covers(transfer.account(), transfer.holderKana()))
                .map(UnusableAccount::reason)
                .reduce((earlier, later) -> later);
    }
}
