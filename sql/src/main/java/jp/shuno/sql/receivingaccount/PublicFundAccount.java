package jp.shuno.sql.receivingaccount;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.shuno.domain.receivingaccount.AnswerStatus;
import jp.shuno.domain.receivingaccount.KeyedAccount;
import jp.shuno.domain.receivingaccount.KeyedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 公金受取口座の照会結果: the answer to one inquiry, as it was keyed, without My Number. The components are the
 * columns of its table. Prints neither account nor names.
 */
public record PublicFundAccount(
        String claimNo,
        String inquiryNo,
        int submissionNo,
        String requestedBy,
        LocalDateTime requestedAt,
        LocalDateTime answeredAt,
        String answerStatus,
        @Nullable String bankCode,
        @Nullable String branchCode,
        @Nullable String accountType,
        @Nullable String accountNo,
        @Nullable String yuchoSymbol,
        @Nullable String yuchoNumber,
        @Nullable String holderKana,
        @Nullable String holderName,
        @Nullable LocalDate accountUpdatedOn,
        String keyedBy,
        @Nullable String verifiedBy,
        LocalDate takenOn,
        AnswerState state,
        @Nullable String faults,
        String fileId,
        int recordNo) {

    /** The answer as the rules see it. */
    public KeyedAnswer toAnswer() {
        return new KeyedAnswer(
                claimNo,
                inquiryNo,
                requestedBy,
                requestedAt,
                answeredAt,
                AnswerStatus.ofCode(answerStatus.charAt(0)).orElseThrow(),
                new KeyedAccount(bankCode, branchCode, accountType, accountNo, yuchoSymbol, yuchoNumber, holderKana),
                holderName,
                accountUpdatedOn,
                keyedBy,
                verifiedBy);
    }

    @Override
    public String toString() {
        return "PublicFundAccount[" + claimNo + "-" + submissionNo + ", inquiryNo=" + inquiryNo + ", state=" + state
                + "]";
    }
}
