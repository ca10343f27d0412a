package jp.shuno.domain.transfer;

import java.util.List;
import jp.shuno.domain.money.Yen;

/** What becomes of a return; a business "no" is a value, never an exception. */
public sealed interface ReturnOutcome {

    /**
     * The transfer is undone. Its refunds stay decided with the interest that was decided, so that all that
     * came back is owed again; the claimant is asked in any case.
     *
     * @param transfer the transfer, now returned
     * @param rebooked what is owed again, the whole amount of the transfer
     * @param claimState how its refunds wait
     * @param account the account, to which nothing more is sent
     */
    record Applies(SentTransfer transfer, Yen rebooked, ClaimState claimState, UnusableAccount account)
            implements ReturnOutcome {

        /** The refunds that wait for an account again, as they were decided. */
        public List<PayableRefund> refunds() {
            return transfer.transfer().refunds();
        }
    }

    /** How a refund waits after a return. */
    enum ClaimState {
        /** 請求済: the claim stands, the account must be verified anew. */
        CLAIMED,
        /** 請求不備: the claimant must correct the account or name another. */
        INCOMPLETE
    }

    /** The same return came before; it changes nothing. */
    record Repeated(SentTransfer transfer) implements ReturnOutcome {}

    /** It changes nothing and goes to staff. */
    record Refused(Reason reason) implements ReturnOutcome {}

    /** Why a return changes nothing. */
    enum Reason {
        /** No such transfer was sent. */
        UNKNOWN_TRANSFER("還付番号・振込指定日・連番の一致する振込がありません"),
        /** It names another account than the transfer. */
        OTHER_ACCOUNT("口座が振込のものと異なります"),
        /** It names another amount than the transfer; a part never comes back. */
        OTHER_AMOUNT("金額が振込のものと異なります"),
        /** The transfer was returned already, for another reason or on another day. */
        RETURNED_OTHERWISE("この振込はすでに、別の内容で戻っています"),
        /** It came back before it was due. */
        BEFORE_TRANSFER("振込指定日より前の日付です"),
        /** It lies in the future. */
        AFTER_TODAY("業務日より後の日付です");

        private final String japanese;

        Reason(String japanese) {
            this.japanese = japanese;
        }

        /** The words for staff. */
        public String japanese() {
            return japanese;
        }
    }
}
