package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.batch.job.receivingaccount.AnsweredAccounts.Serving;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Pays;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Waits;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Withheld;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.MatchPolicy;
import jp.shuno.domain.receivingaccount.MatchResult;
import jp.shuno.domain.receivingaccount.VerifiedAccount;
import jp.shuno.domain.refund.AccountSource;
import jp.shuno.domain.refund.ClaimChoice;
import jp.shuno.domain.refund.Claimant;
import jp.shuno.domain.refund.ClaimantRole;
import jp.shuno.domain.refund.HolderMatch;
import jp.shuno.domain.refund.IncompleteReason;
import jp.shuno.domain.refund.PaymentRoute;
import jp.shuno.domain.refund.PublicFundAnswer;
import jp.shuno.domain.refund.RefundAccount;
import jp.shuno.domain.refund.WayObstacle;
import jp.shuno.domain.refund.WaysOfPayment;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.RefundNumber;
import jp.shuno.domain.transfer.ReturnReason;
import jp.shuno.sql.party.Resident;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** to which account a refund goes, or why to none, on the ledger as it stands. */
@Component
class PaymentDecider {

    private final RefundAccounts accounts;
    private final AnsweredAccounts answers;
    private final RefundInterestOfPlan interest;
    private final MatchPolicy policy;

    PaymentDecider(
            RefundAccounts accounts, AnsweredAccounts answers, RefundInterestOfPlan interest, Settings settings) {
        this.accounts = accounts;
        this.answers = answers;
        this.interest = interest;
        this.policy = settings.rules().matchPolicy();
    }

    /**
     * The days that a decision depends on.
     *
     * @param businessDate day of the run
     * @param madeOn day of the plan
     * @param transferDate predicted transfer date, on which bank and branch have to exist
     */
    record Days(LocalDate businessDate, LocalDate madeOn, LocalDate transferDate) {}

    /**
     * What becomes of a refund.
     *
     * @param claim the accepted claim, null where nobody has to claim
     */
    PaymentDecision decide(RefundRow refund, @Nullable RefundClaim claim, Days days) {
        Resident obligor = accounts.party(refund.obligorNo()).orElse(null);
        if (claim != null) {
            Optional<IncompleteReason> lost = lostRight(claim, obligor);
            if (lost.isPresent()) {
                boolean dead = lost.get() == IncompleteReason.OBLIGOR_DEAD;
                return new Withheld(refund, claim, lost.get().japanese(), dead ? ReturnReason.FROZEN.japanese() : "");
            }
            if (isOpenQuestion(claim)) {
                return new Waits(refund);
            }
        }
        ClaimChoice choice = claim == null ? null : claim.chosen().orElse(null);
        Optional<Serving> serving = choice == ClaimChoice.PUBLIC_FUND_ACCOUNT
                ? answers.serving(Objects.requireNonNull(claim), days.businessDate())
                : Optional.empty();
        String claimantNo = claim == null ? refund.obligorNo() : claim.claimantNo();
        PublicFundAnswer answer = serving.map(
                        each -> each.asked(accounts, Objects.requireNonNull(claim), days.transferDate()))
                .orElse(null);
        PaymentRoute route = new WaysOfPayment(
                        claim == null ? null : claimant(claim, obligor),
                        choice,
                        answer,
                        accounts.debit(
                                refund.obligorNo(),
                                refund.levy(),
                                claimantNo,
                                days.businessDate(),
                                days.transferDate()),
                        claim == null ? null : accounts.written(claim, ofWritten(claim), days.transferDate()),
                        obligor == null || obligor.isAlive())
                .route(days.businessDate());
        return switch (route) {
            case PaymentRoute.ToAccount to ->
                pays(refund, claim, to, serving.orElse(null), Objects.requireNonNull(claimantNo), days);
            case PaymentRoute.AwaitAnswer await -> new Waits(refund);
            case PaymentRoute.AskClaimant ask ->
                saysNothing(answer) ? new Waits(refund) : withheld(refund, claim, ask.passedOver());
        };
    }

    /** why somebody who could claim then can no longer be paid, empty where nothing has changed. */
    private static Optional<IncompleteReason> lostRight(RefundClaim claim, @Nullable Resident obligor) {
        boolean byHeir = claim.claimantRole() == ClaimantRole.HEIR;
        if (obligor == null || obligor.isAlive()) {
            return byHeir ? Optional.of(IncompleteReason.OBLIGOR_ALIVE) : Optional.empty();
        }
        if (!byHeir) {
            return Optional.of(IncompleteReason.OBLIGOR_DEAD);
        }
        return Objects.equals(obligor.heirNo(), claim.claimantNo())
                ? Optional.empty()
                : Optional.of(IncompleteReason.REPRESENTATIVE_NOT_DESIGNATED);
    }

    /** a near match, or an account keyed by one person alone. */
    private boolean isOpenQuestion(RefundClaim claim) {
        if (claim.verifiedBy() != null) {
            return false;
        }
        boolean keyed = claim.keyedBy() != null && claim.chosen().orElse(null) == ClaimChoice.OTHER_ACCOUNT;
        boolean delegated = claim.delegated() && claim.chosen().orElse(null) == ClaimChoice.OTHER_ACCOUNT;
        boolean near = claim.matchResult() == MatchResult.NEAR_MATCH && !policy.nearMatchAutoAccept() && !delegated;
        return keyed || near;
    }

    /** An inquiry that failed says nothing against the account; the claimant has nothing to correct. */
    private static boolean saysNothing(@Nullable PublicFundAnswer answer) {
        return answer instanceof PublicFundAnswer.Failed || answer instanceof PublicFundAnswer.Unavailable;
    }

    private static HolderMatch ofWritten(RefundClaim claim) {
        MatchResult result = claim.matchResult();
        return result == MatchResult.MATCH || result == MatchResult.NEAR_MATCH
                ? HolderMatch.MATCH
                : HolderMatch.MISMATCH;
    }

    private static Claimant claimant(RefundClaim claim, @Nullable Resident obligor) {
        ClaimantRole role = claim.claimantRole();
        if (role == null) {
            return new Claimant.Stranger();
        }
        return switch (role) {
            case OBLIGOR -> new Claimant.Obligor();
            case HEIR ->
                new Claimant.HeirRepresentative(
                        obligor != null && Objects.equals(obligor.heirNo(), claim.claimantNo()));
            case AGENT -> new Claimant.Agent(claim.delegated());
        };
    }

    private Pays pays(
            RefundRow refund,
            @Nullable RefundClaim claim,
            PaymentRoute.ToAccount to,
            @Nullable Serving serving,
            String claimantNo,
            Days days) {
        RefundAccount account = to.account();
        PayableRefund payable = new PayableRefund(
                new RefundNumber(refund.refundNo()),
                new AddresseeNumber(claimantNo),
                new BankAccount(
                        Objects.requireNonNull(account.bank()),
                        Objects.requireNonNull(account.branch()),
                        Objects.requireNonNull(account.type()),
                        Objects.requireNonNull(account.number())),
                Objects.requireNonNull(account.holderKana()),
                refund.refundAmount(),
                interest.of(refund, days.madeOn()));
        return switch (to.way()) {
            case DEBIT ->
                new Pays(
                        refund,
                        claim,
                        payable,
                        AccountSource.DEBIT,
                        claim == null ? null : claim.keyedBy(),
                        null,
                        debitEvidence(claim));
            case PUBLIC_FUND -> {
                Serving answered = Objects.requireNonNull(serving);
                VerifiedAccount verified = Objects.requireNonNull(answered.account());
                yield new Pays(
                        refund,
                        claim,
                        payable,
                        AccountSource.PUBLIC_FUND,
                        verified.enteredBy(),
                        verified.verifiedBy(),
                        publicFundEvidence(answered, Objects.requireNonNull(claim)));
            }
            case OTHER -> {
                RefundClaim written = Objects.requireNonNull(claim);
                yield new Pays(
                        refund,
                        claim,
                        payable,
                        AccountSource.OTHER,
                        written.keyedBy(),
                        written.verifiedBy(),
                        writtenEvidence(written));
            }
        };
    }

    private static String debitEvidence(@Nullable RefundClaim claim) {
        if (claim == null) {
            return "口座振替登録・還付口座の同意";
        }
        return claim.chosen().orElse(null) == ClaimChoice.DEBIT_ACCOUNT
                ? "口座振替登録・請求書(%s 受付)の選択".formatted(claim.receivedOn())
                : "口座振替登録・還付口座の同意(公金受取口座が使えないため)";
    }

    private static String publicFundEvidence(Serving serving, RefundClaim claim) {
        MatchResult result = claim.matchResult();
        boolean own = serving.row().claimNo().equals(claim.claimNo());
        String matched = own && result != null ? result.japanese() : MatchResult.MATCH.japanese();
        String decided = own && claim.verifiedBy() != null ? "・判断 " + claim.verifiedBy() : "";
        return "照会 %s(%s 回答)・突合 %s%s"
                .formatted(serving.row().inquiryNo(), serving.row().answeredAt().toLocalDate(), matched, decided);
    }

    private static String writtenEvidence(RefundClaim claim) {
        MatchResult result = claim.matchResult();
        String matched = claim.delegated() ? "委任" : result == null ? "" : result.japanese();
        return "請求書(%s 受付)・突合 %s".formatted(claim.receivedOn(), matched);
    }

    private static Withheld withheld(
            RefundRow refund, @Nullable RefundClaim claim, List<PaymentRoute.PassedOver> passedOver) {
        List<WayObstacle> obstacles = passedOver.stream()
                .map(PaymentRoute.PassedOver::obstacles)
                .flatMap(Set::stream)
                .filter(obstacle -> obstacle != WayObstacle.NOT_CHOSEN)
                .distinct()
                .sorted()
                .toList();
        return new Withheld(
                refund,
                claim,
                obstacles.stream().map(WayObstacle::japanese).collect(Collectors.joining("、")),
                words(obstacles.stream().map(WayObstacle::predicted).toList()));
    }

    /** Reasons of a bank, each once. */
    static String words(Collection<? extends @Nullable ReturnReason> predicted) {
        return predicted.stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(ReturnReason::japanese)
                .collect(Collectors.joining("、"));
    }
}
