package jp.shuno.batch.job.receivingaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shuno.batch.job.receivingaccount.PaymentDecider.Days;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Pays;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Waits;
import jp.shuno.batch.job.receivingaccount.PaymentDecision.Withheld;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.Settings;
import jp.shuno.batch.run.intake.BulkTransferAgreement;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.calendar.BusinessCalendar;
import jp.shuno.domain.refund.RefundState;
import jp.shuno.domain.transfer.Objection;
import jp.shuno.domain.transfer.PayableRefund;
import jp.shuno.domain.transfer.PlannedTransfer;
import jp.shuno.domain.transfer.Preflight;
import jp.shuno.domain.transfer.SentTransfer;
import jp.shuno.domain.transfer.TransferCheck;
import jp.shuno.domain.transfer.TransferDay;
import jp.shuno.domain.transfer.TransferHistory;
import jp.shuno.domain.transfer.TransferPreflight;
import jp.shuno.domain.transfer.TransferTerms;
import jp.shuno.domain.transfer.UnusableAccount;
import jp.shuno.sql.receivingaccount.ClaimState;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.receivingaccount.RefundClaim;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.ReturnedAccount;
import jp.shuno.sql.receivingaccount.TransferPlanItem;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundRow;
import org.springframework.stereotype.Component;

/** What a transfer plan holds on the ledger as it stands; asked once more before its approval. Writes nothing. */
@Component
class TransferPlanning {

    private static final String NO_PLAN = "";

    private final RefundMapper refunds;
    private final RefundClaimMapper claims;
    private final PaymentFactsMapper facts;
    private final PaymentDecider decider;
    private final RefundAccounts accounts;
    private final BusinessCalendar bank;
    private final BulkTransferAgreement agreement;
    private final RuleSettings rules;

    TransferPlanning(
            RefundMapper refunds,
            RefundClaimMapper claims,
            PaymentFactsMapper facts,
            PaymentDecider decider,
            RefundAccounts accounts,
            BusinessCalendar bankCalendar,
            BulkTransferAgreement agreement,
            Settings settings) {
        this.refunds = refunds;
        this.claims = claims;
        this.facts = facts;
        this.decider = decider;
        this.accounts = accounts;
        this.bank = bankCalendar;
        this.agreement = agreement;
        this.rules = settings.rules();
    }

    /** Whether there is an account that could pay anything. */
    boolean hasPayingAccount() {
        return agreement.payingAccount(null).isPresent();
    }

    /**
     * What could be paid.
     *
     * @param items in the order of the refund numbers, without a plan yet
     * @param withheld what stays here, in the order of the refund numbers
     */
    record Content(List<TransferPlanItem> items, List<Withheld> withheld) {

        /** The items as those of a plan. */
        List<TransferPlanItem> itemsOf(String planId) {
            List<TransferPlanItem> numbered = new ArrayList<>();
            for (TransferPlanItem item : items) {
                numbered.add(item.inPlan(planId, numbered.size() + 1));
            }
            return numbered;
        }
    }

    /** The transfer date that a plan made or approved on that day would come to. */
    TransferDay transferDay(LocalDate businessDate) {
        return TransferDay.earliest(businessDate, rules.transferLeadDays(), bank);
    }

    /**
     * What a plan holds.
     *
     * @param madeOn day of the plan
     * @param businessDate day of the run
     */
    Content content(LocalDate madeOn, LocalDate businessDate) {
        TransferDay day = transferDay(businessDate);
        Days days = new Days(businessDate, madeOn, day.date());
        Map<String, Pays> pays = new LinkedHashMap<>();
        List<Withheld> withheld = new ArrayList<>();
        for (RefundRow refund : payable()) {
            Optional<RefundClaim> claim = refund.state() == RefundState.CLAIMED
                    ? claims.selectCurrentOfRefund(refund.refundNo())
                    : Optional.empty();
            if (refund.state() == RefundState.CLAIMED
                    && claim.filter(each -> each.state() == ClaimState.ACCEPTED).isEmpty()) {
                continue;
            }
            switch (decider.decide(refund, claim.orElse(null), days)) {
                case Pays each -> pays.put(refund.refundNo(), each);
                case Withheld each -> withheld.add(each);
                case Waits waits -> {}
            }
        }
        Preflight preflight = preflight(pays, day, madeOn);
        List<TransferPlanItem> items = preflight.passing().stream()
                .map(passing -> item(pays.get(passing.transfer().number().value())))
                .toList();
        preflight.rejected().forEach(each -> withheld.add(withheld(pays, each)));
        withheld.sort(Comparator.comparing(each -> each.refund().refundNo()));
        return new Content(items, List.copyOf(withheld));
    }

    /** What has been claimed, and what needs no claim. */
    private List<RefundRow> payable() {
        List<RefundRow> all = new ArrayList<>(refunds.selectInState(RefundState.CLAIMED));
        refunds.selectInState(RefundState.NOTIFIED).stream()
                .filter(refund -> !refund.claimNeeded() && !refund.payable().isZero())
                .forEach(all::add);
        all.sort(Comparator.comparing(RefundRow::refundNo));
        return all;
    }

    private Preflight preflight(Map<String, Pays> pays, TransferDay day, LocalDate madeOn) {
        List<PayableRefund> payables = pays.values().stream().map(Pays::payable).toList();
        TransferTerms terms = new TransferTerms(
                null,
                day,
                accounts.directory(payables.stream()
                        .map(PayableRefund::account)
                        .map(BankAccount::bank)
                        .toList()),
                history(payables, day, madeOn),
                rules.cutPayeeNames());
        return TransferPreflight.check(PlannedTransfer.of(payables, false), terms);
    }

    private TransferHistory history(List<PayableRefund> payables, TransferDay day, LocalDate madeOn) {
        List<SentTransfer> live = payables.stream()
                .filter(each -> facts.countLiveTransfers(each.number().value()) > 0)
                .map(each -> new SentTransfer(
                        new PlannedTransfer(List.of(each)), day.date(), 1, new SentTransfer.State.Requested()))
                .toList();
        List<UnusableAccount> unusable = facts.selectReturned(null).stream()
                .filter(each -> each.speaksAgainstPlanOf(madeOn))
                .map(ReturnedAccount::toUnusable)
                .toList();
        return new TransferHistory(live, unusable);
    }

    private static TransferPlanItem item(Pays pays) {
        PayableRefund payable = pays.payable();
        BankAccount account = payable.account();
        return new TransferPlanItem(
                NO_PLAN,
                0,
                payable.number().value(),
                payable.claimant().value(),
                payable.refund(),
                payable.interest(),
                pays.source(),
                account.bank().value(),
                account.branch().value(),
                account.type(),
                account.number().value(),
                payable.holderKana(),
                pays.enteredBy(),
                pays.verifiedBy(),
                pays.evidence());
    }

    private static Withheld withheld(Map<String, Pays> pays, TransferCheck.Rejected rejected) {
        Pays wanted = pays.get(rejected.transfer().number().value());
        return new Withheld(
                wanted.refund(),
                wanted.claim(),
                rejected.objections().stream().map(Objection::text).collect(Collectors.joining("、")),
                PaymentDecider.words(
                        rejected.objections().stream().map(Objection::predicted).toList()));
    }
}
