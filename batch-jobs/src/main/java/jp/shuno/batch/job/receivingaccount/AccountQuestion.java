package jp.shuno.batch.job.receivingaccount;

import java.util.Set;
import jp.shuno.batch.job.receivingaccount.AccountMatters.Origin;
import jp.shuno.batch.run.QuestionRuling;
import jp.shuno.batch.run.RunKey;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.receivingaccount.IncompleteReason;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.worklist.ExceptionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * what follows when staff say whether the holder is the claimant, or whether a keyed account is the one
 * on the form. One answer of another person than the one who keyed the account does for both.
 */
@Component
class AccountQuestion implements QuestionRuling {

    private static final Set<ExceptionKind> KINDS = Set.of(ExceptionKind.NEAR_MATCH, ExceptionKind.SECOND_PERSON);
    private static final String DONE = "";

    private final RefundClaimMapper claims;
    private final AccountMatters matters;

    AccountQuestion(RefundClaimMapper claims, AccountMatters matters) {
        this.claims = claims;
        this.matters = matters;
    }

    @Override
    public boolean answers(ExceptionKind kind) {
        return KINDS.contains(kind);
    }

    @Override
    public String apply(ExceptionRow question, Answer answer, RunKey run) {
        RefundClaim claim = claim(String.valueOf(question.subject()));
        if (claim == null || claim.state() != ClaimState.ACCEPTED) {
            return "この請求は差し替えられたか、不備となっています";
        }
        if (!answer.value().isBlank()) {
            return "value は空にしてください。口座を改めるときは claims を再送してください";
        }
        String person = answer.person().strip();
        boolean ofForm = claim.chosen().orElse(null) == ClaimChoice.OTHER_ACCOUNT;
        if (ofForm && person.equals(claim.keyedBy())) {
            return "口座を入力した職員とは別の職員が回答してください";
        }
        if (question.kind() == ExceptionKind.NEAR_MATCH && answer.reason().isBlank()) {
            return "口座名義の判断には理由(reason)が必要です";
        }
        if (answer.accepted()) {
            claims.verify(claim, person);
        } else {
            reject(question, claim, ofForm, run);
        }
        return DONE;
    }

    private void reject(ExceptionRow question, RefundClaim claim, boolean ofForm, RunKey run) {
        String reason;
        if (question.kind() == ExceptionKind.SECOND_PERSON) {
            reason = "入力した口座が請求書と一致しません。claims を再送してください";
        } else {
            reason = ofForm
                    ? jp.shuno.domain.refund.IncompleteReason.HOLDER_DIFFERS.japanese()
                    : IncompleteReason.MISMATCH_NAME.japanese();
        }
        claims.judge(claim, ClaimState.INCOMPLETE, reason);
        matters.open(
                ExceptionKind.INCOMPLETE_CLAIM,
                new Origin(question.fileDigest(), question.fileName(), question.recordNo()),
                claim.subject(),
                Yen.ZERO,
                "還付 %s の請求: %s".formatted(claim.refundNo(), reason),
                run);
    }

    /** The submission that an exception is filed under. */
    private @Nullable RefundClaim claim(String subject) {
        int hyphen = subject.indexOf('-');
        return hyphen < 0
                ? null
                : claims.selectSubmission(subject.substring(0, hyphen), Integer.parseInt(subject.substring(hyphen + 1)))
                        .orElse(null);
    }
}
