package jp.shuno.domain.transfer;

import java.util.List;

/** 事前点検の結果: whether one transfer may go to the bank. */
public sealed interface TransferCheck {

    /** What was looked at. */
    PlannedTransfer transfer();

    /**
     * It may go.
     *
     * @param transfer what was looked at
     * @param payeeName 受取人名 as the file carries it
     * @param bankKana 被仕向銀行名, empty where it is not written
     * @param branchKana 被仕向支店名, empty where it is not written
     */
    record Passes(PlannedTransfer transfer, PayeeName.Written payeeName, String bankKana, String branchKana)
            implements TransferCheck {

        /** R-151 Whether the name was cut, which is listed. */
        public boolean isCut() {
            return payeeName instanceof PayeeName.Cut;
        }
    }

    /**
     * It stays here.
     *
     * @param transfer what was looked at
     * @param objections everything that speaks against it, at least one
     */
    record Rejected(PlannedTransfer transfer, List<Objection> objections) implements TransferCheck {

        /** Keeps its own copy. */
        public Rejected {
            objections = List.copyOf(objections);
        }
    }
}
