package jp.shuno.domain.transfer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import jp.shuno.domain.transfer.ReturnOutcome.Applies;
import jp.shuno.domain.transfer.ReturnOutcome.ClaimState;
import jp.shuno.domain.transfer.ReturnOutcome.Reason;
import jp.shuno.domain.transfer.ReturnOutcome.Refused;
import jp.shuno.domain.transfer.ReturnOutcome.Repeated;
import jp.shuno.domain.transfer.SentTransfer.State;

/**
 * R-153 A return is recorded against the transfer that it names: the money is owed again, the account is marked
 * unusable, the claimant is asked, and the interest stays as it was decided. The bank's fee is the municipality's, so
 * that the whole amount comes back or nothing.
 */
public final class ReturnRules {

    private ReturnRules() {}

    /**
     * What becomes of a return.
     *
     * @param notice the return
     * @param sent transfers among which the one that it names must be
     * @param businessDate day on which the return is taken in
     */
    public static ReturnOutcome judge(TransferReturn notice, Collection<SentTransfer> sent, LocalDate businessDate) {
        Optional<SentTransfer> named =
                sent.stream().filter(each -> names(notice, each)).findFirst();
        return named.map(transfer -> judge(notice, transfer, businessDate))
                .orElseGet(() -> new Refused(Reason.UNKNOWN_TRANSFER));
    }

    private static boolean names(TransferReturn notice, SentTransfer sent) {
        return sent.transfer().number().equals(notice.number())
                && sent.transferDate().equals(notice.transferDate())
                && sent.sequence() == notice.sequence();
    }

    private static ReturnOutcome judge(TransferReturn notice, SentTransfer sent, LocalDate businessDate) {
        if (!sent.transfer().account().equals(notice.account())) {
            return new Refused(Reason.OTHER_ACCOUNT);
        }
        if (!sent.transfer().amount().equals(notice.amount())) {
            return new Refused(Reason.OTHER_AMOUNT);
        }
        if (notice.returnedOn().isAfter(businessDate)) {
            return new Refused(Reason.AFTER_TODAY);
        }
        if (notice.reason().isByBank() && notice.returnedOn().isBefore(sent.transferDate())) {
            return new Refused(Reason.BEFORE_TRANSFER);
        }
        State returned = new State.Returned(notice.reason(), notice.returnedOn());
        return switch (sent.state()) {
            case State.Requested requested -> applied(notice, sent, returned);
            case State.Paid paid -> applied(notice, sent, returned);
            case State.Returned before when before.equals(returned) -> new Repeated(sent);
            case State.Returned before -> new Refused(Reason.RETURNED_OTHERWISE);
        };
    }

    private static Applies applied(TransferReturn notice, SentTransfer sent, State returned) {
        PlannedTransfer transfer = sent.transfer();
        return new Applies(
                new SentTransfer(transfer, sent.transferDate(), sent.sequence(), returned),
                transfer.amount(),
                notice.reason().isByBank() ? ClaimState.INCOMPLETE : ClaimState.CLAIMED,
                new UnusableAccount(transfer.claimant(), transfer.account(), transfer.holderKana(), notice.reason()));
    }
}
