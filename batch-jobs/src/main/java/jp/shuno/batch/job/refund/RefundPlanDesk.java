package jp.shuno.batch.job.refund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shuno.batch.run.RefundAccounts;
import jp.shuno.batch.run.RefundAccounts.Holder;
import jp.shuno.batch.run.RuleSettings;
import jp.shuno.batch.run.Settings;
import jp.shuno.domain.refund.ClaimFormNeed;
import jp.shuno.domain.refund.DebitAccount;
import jp.shuno.domain.refund.ExpenditureDecision;
import jp.shuno.domain.refund.OpenOverpayment;
import jp.shuno.domain.refund.RefundInterestRates;
import jp.shuno.domain.refund.RefundPlanLine;
import jp.shuno.domain.refund.RefundPlanning;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.Resident;
import org.springframework.stereotype.Component;

/** Reads who has an account for refunds, and lets the rules say what a plan decides. */
@Component
class RefundPlanDesk {

    private final RefundAccounts accounts;
    private final AddresseeMapper addressees;
    private final RuleSettings rules;
    private final RefundInterestRates rates;

    RefundPlanDesk(RefundAccounts accounts, AddresseeMapper addressees, Settings settings, RefundInterestRates rates) {
        this.accounts = accounts;
        this.addressees = addressees;
        this.rules = settings.rules();
        this.rates = rates;
    }

    /**
     * The lines of a plan.
     *
     * @param open all overpayments with yen left
     * @param decidedOn business date of the plan
     */
    List<RefundPlanLine> lines(Collection<OpenOverpayment> open, LocalDate decidedOn) {
        return RefundPlanning.lines(
                open, decidedOn, needsClaim(open, decidedOn), rules.refundTerms(), rules.refundInterestPolicy(), rates);
    }

    /** a refund that the refund plan itself sends to an account is one that nobody has to claim. */
    private Predicate<OpenOverpayment> needsClaim(Collection<OpenOverpayment> open, LocalDate on) {
        Predicate<Holder> needed =
                needsClaim(open.stream().map(each -> each.obligor().value()).toList(), on);
        return each -> needed.test(
                new Holder(each.obligor().value(), each.term().notice().levy()));
    }

    /**
     * whether what is refunded to an obligor of a levy has to be claimed.
     *
     * @param obligors of whom will be asked
     * @param on business date
     */
    Predicate<Holder> needsClaim(List<String> obligors, LocalDate on) {
        Map<Holder, DebitAccount> debits = accounts.debits(obligors, on);
        Map<String, Resident> residents = residents(obligors);
        return holder -> {
            Resident resident = residents.get(holder.obligorNo());
            ClaimFormNeed need = ClaimFormNeed.of(debits.get(holder), resident != null && resident.isAlive(), on);
            return !ExpenditureDecision.isMadeByRefundPlan(need);
        };
    }

    /** Those addressees that the ledger knows, by number. */
    Map<String, Resident> residents(Collection<String> numbers) {
        return StoreConfiguration.lists(numbers.stream().distinct().sorted().toList()).stream()
                .flatMap(part -> addressees.selectResidents(part).stream())
                .collect(Collectors.toMap(Resident::addresseeNo, resident -> resident));
    }
}
