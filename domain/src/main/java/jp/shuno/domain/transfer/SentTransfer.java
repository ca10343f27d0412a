package jp.shuno.domain.transfer;

import java.time.LocalDate;

/**
 * 振込済みの記録: a data record of a bulk transfer that was sent, and what became of it.
 *
 * @param transfer what was sent
 * @param transferDate 振込指定日
 * @param sequence データ・レコード within its file, from 1
 * @param state what became of it
 */
public record SentTransfer(PlannedTransfer transfer, LocalDate transferDate, int sequence, State state) {

    /** What became of it. */
    public sealed interface State {

        /** 振込依頼中: nothing is known yet. */
        record Requested() implements State {}

        /** 振込済: the money is with the payee. */
        record Paid() implements State {}

        /**
         * 振込不能・組戻: the money came back.
         *
         * @param reason why
         * @param returnedOn day on which it came back
         */
        record Returned(ReturnReason reason, LocalDate returnedOn) implements State {}
    }

    /** R-154 Whether its refunds may be in no other transfer: it was not returned. */
    public boolean isLive() {
        return switch (state) {
            case State.Requested requested -> true;
            case State.Paid paid -> true;
            case State.Returned returned -> false;
        };
    }
}
