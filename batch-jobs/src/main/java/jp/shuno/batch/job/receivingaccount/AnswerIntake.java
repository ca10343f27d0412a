package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.exchange.csv.AccountAnswerRow;
import jp.shuno.batch.job.receivingaccount.AccountMatters.Origin;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.RunKey;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.intake.StoredFile;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AccountMatching;
import jp.shuno.domain.receivingaccount.AnswerCheck;
import jp.shuno.domain.receivingaccount.AnswerEffect;
import jp.shuno.domain.receivingaccount.AnswerEffects;
import jp.shuno.domain.receivingaccount.AnswerFault;
import jp.shuno.domain.receivingaccount.CheckedAnswer;
import jp.shuno.domain.receivingaccount.Claimant;
import jp.shuno.domain.receivingaccount.KeyedAccount;
import jp.shuno.domain.receivingaccount.KeyedAnswer;
import jp.shuno.domain.receivingaccount.MatchPolicy;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.worklist.ExceptionKind;
import jp.shuno.sql.ColumnText;
import jp.shuno.sql.receivingaccount.AnswerState;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.PublicFundAccount;
import jp.shuno.sql.receivingaccount.PublicFundAccountMapper;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import org.springframework.stereotype.Component;

/**
 * 照会結果の受付: each answer is checked, compared with the claimant and stored with what follows for the claim (R-142,
 * An answer that is keyed again replaces itself, and with it every confirmation.
 */
@Component
class AnswerIntake {

    private static final int FAULTS_LENGTH = 400;

    private final RefundClaimMapper claims;
    private final PublicFundAccountMapper answers;
    private final RefundMapper refunds;
    private final RefundAccounts accounts;
    private final AccountMatters matters;
    private final MatchPolicy policy;

    AnswerIntake(
            RefundClaimMapper claims,
            PublicFundAccountMapper answers,
            RefundMapper refunds,
            RefundAccounts accounts,
            AccountMatters matters,
            Settings settings) {
        this.claims = claims;
        this.answers = answers;
        this.refunds = refunds;
        this.accounts = accounts;
        this.matters = matters;
        this.policy = settings.rules().matchPolicy();
    }

    /** An answer on its way: the claim that it is for, and from where it comes. */
    private record Arrived(KeyedAnswer answer, RefundClaim claim, RefundRow refund, Origin origin, RunKey run) {
        LocalDate day() {
            return run.businessDate();
        }
    }

    /** Takes an answer in, in the caller's transaction; what cannot be used becomes an exception. */
    void take(StoredFile file, AccountAnswerRow row) {
        KeyedAnswer answer = row.answer();
        Origin origin = new Origin(file.sha256(), file.name(), row.recordNo());
        RunKey run = new RunKey(file.businessDate(), file.round());
        Optional<RefundClaim> claim = claims.selectCurrent(answer.claimNo());
        Optional<RefundRow> refund = claim.flatMap(each -> refunds.selectRefund(each.refundNo()));
        if (claim.isEmpty() || refund.isEmpty()) {
            matters.open(
                    ExceptionKind.UNUSABLE_ANSWER,
                    origin,
                    answer.claimNo(),
                    Yen.ZERO,
                    "請求番号に該当する請求がないため、照会結果を取り込んでいません",
                    run);
            return;
        }
        Arrived arrived = new Arrived(answer, claim.get(), refund.get(), origin, run);
        Optional<PublicFundAccount> before = answers.selectAnswer(answer.claimNo(), answer.inquiryNo());
        if (before.filter(each -> isSame(each, arrived)).isPresent()) {
            return;
        }
        String objection = objection(arrived);
        if (objection.isEmpty()) {
            before.ifPresent(each -> answers.replaceAnswer(each.claimNo(), each.inquiryNo()));
            judge(file, row.recordNo(), arrived);
        } else {
            unusable(arrived, objection + "。照会結果を取り込んでいません");
        }
    }

    private static boolean isSame(PublicFundAccount before, Arrived arrived) {
        return before.submissionNo() == arrived.claim().submissionNo()
                && before.toAnswer().equals(arrived.answer());
    }

    /** Why the answer serves no claim that waits, empty where it does. */
    private String objection(Arrived arrived) {
        RefundClaim claim = arrived.claim();
        KeyedAnswer answer = arrived.answer();
        boolean wasAnswered = !answers.selectOfSubmission(claim.claimNo(), claim.submissionNo())
                .isEmpty();
        boolean waits = claim.state() == ClaimState.ACCEPTED || claim.state() == ClaimState.INCOMPLETE && wasAnswered;
        if (claim.chosen().orElse(null) != ClaimChoice.PUBLIC_FUND_ACCOUNT || !waits) {
            return "公金受取口座を選んだ受理済みの請求ではありません";
        }
        if (arrived.refund().state() != RefundState.CLAIMED) {
            return "還付が「%s」です".formatted(arrived.refund().state().japanese());
        }
        if (answer.requestedAt().toLocalDate().isBefore(claim.receivedOn())) {
            return "請求の受付日より前の照会です。請求ごとに照会してください";
        }
        return AnswerEffects.mayServe(answer, claim.claimNo(), arrived.day(), policy) ? "" : "回答日時が処理日より後です";
    }

    private void judge(StoredFile file, int recordNo, Arrived arrived) {
        CheckedAnswer checked = AnswerCheck.check(arrived.answer());
        answers.insertAnswer(row(file, recordNo, arrived, checked));
        RefundClaim claim = arrived.claim();
        List.of(ExceptionKind.NEAR_MATCH, ExceptionKind.INCOMPLETE_CLAIM)
                .forEach(kind -> matters.close(kind, claim.subject(), arrived.day()));
        matters.close(ExceptionKind.UNUSABLE_ANSWER, claim.claimNo(), arrived.day());
        claims.judge(claim, ClaimState.ACCEPTED, null);
        claims.verify(claim, null);
        Claimant claimant = accounts.party(claim.claimantNo()).orElseThrow().toClaimant();
        AddresseeNumber numberBelongsTo = claim.myNumberConfirmed() ? claimant.number() : null;
        if (checked instanceof CheckedAnswer.AccountFound found) {
            claims.match(
                    claim,
                    AccountMatching.match(
                                    numberBelongsTo,
                                    claimant,
                                    found.account().account().holderKana())
                            .result(),
                    arrived.day());
        }
        follow(arrived, AnswerEffects.of(checked, numberBelongsTo, claimant, policy));
    }

    private void follow(Arrived arrived, AnswerEffect effect) {
        RefundClaim claim = arrived.claim();
        String about = "還付 %s の請求: ".formatted(claim.refundNo());
        switch (effect) {
            case AnswerEffect.Pay pay -> {}
            case AnswerEffect.StaffDecides decides ->
                open(arrived, ExceptionKind.NEAR_MATCH, about + "公金受取口座の名義と請求者の氏名の表記が異なります");
            case AnswerEffect.Incomplete incomplete -> {
                String reason = incomplete.reason().japanese();
                claims.judge(claim, ClaimState.INCOMPLETE, reason);
                open(
                        arrived,
                        ExceptionKind.INCOMPLETE_CLAIM,
                        about + reason + "。" + incomplete.reason().request());
            }
            case AnswerEffect.InquireAgain again -> claims.inquire(claim, null);
            case AnswerEffect.KeyAgain again -> unusable(arrived, faults(again.faults()));
        }
    }

    private void open(Arrived arrived, ExceptionKind kind, String reason) {
        matters.open(
                kind,
                arrived.origin(),
                arrived.claim().subject(),
                arrived.refund().refundAmount(),
                reason,
                arrived.run());
    }

    private void unusable(Arrived arrived, String reason) {
        matters.open(
                ExceptionKind.UNUSABLE_ANSWER,
                arrived.origin(),
                arrived.claim().claimNo(),
                arrived.refund().refundAmount(),
                reason,
                arrived.run());
    }

    private static String faults(List<AnswerFault> faults) {
        return ColumnText.fitting(
                faults.stream().map(AnswerFault::japanese).collect(Collectors.joining("。")), FAULTS_LENGTH);
    }

    private static PublicFundAccount row(StoredFile file, int recordNo, Arrived arrived, CheckedAnswer checked) {
        KeyedAnswer answer = arrived.answer();
        KeyedAccount account = answer.account();
        return new PublicFundAccount(
                answer.claimNo(),
                answer.inquiryNo(),
                arrived.claim().submissionNo(),
                answer.requestedBy(),
                answer.requestedAt(),
                answer.answeredAt(),
                String.valueOf(answer.status().code()),
                account.bankCode(),
                account.branchCode(),
                account.type(),
                account.number(),
                account.yuchoSymbol(),
                account.yuchoNumber(),
                account.holderKana(),
                answer.holderName(),
                answer.accountUpdatedOn(),
                answer.keyedBy(),
                answer.verifiedBy(),
                file.businessDate(),
                switch (checked) {
                    case CheckedAnswer.AccountFound found -> AnswerState.USABLE;
                    case CheckedAnswer.NoAccountFound none -> AnswerState.NO_ACCOUNT;
                    case CheckedAnswer.Unusable unusable -> AnswerState.UNUSABLE;
                },
                checked instanceof CheckedAnswer.Unusable unusable
                        ? Objects.requireNonNull(faults(unusable.faults()))
                        : null,
                file.fileId(),
                recordNo);
    }
}
