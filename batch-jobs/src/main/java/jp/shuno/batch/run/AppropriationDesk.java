package jp.shuno.batch.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shuno.domain.latecharge.LateChargePolicy;
import jp.shuno.domain.overpayment.AppropriationPlan;
import jp.shuno.domain.overpayment.AppropriationPlanning;
import jp.shuno.domain.overpayment.AppropriationPolicy;
import jp.shuno.domain.overpayment.Entitled;
import jp.shuno.domain.overpayment.Succession;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.sql.StoreConfiguration;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.Inheritance;
import jp.shuno.sql.receipt.ReceiptMapper;
import org.springframework.stereotype.Component;

/**
 * 充当計画: reads all that decides about the overpayments of some persons, with a fixed number of queries for a thousand
 * of them, and plans their appropriation. Writes nothing; what is planned already counts for nothing, since every night
 * plans anew.
 */
@Component
public class AppropriationDesk {

    private final AddresseeMapper addressees;
    private final TermAssessmentMapper terms;
    private final AssessmentHistoryMapper histories;
    private final ReceiptMapper receipts;
    private final PostingMapper postings;
    private final AppropriationMapper appropriations;
    private final LateChargePolicy lateCharge;
    private final AppropriationPolicy policy;

    AppropriationDesk(
            AddresseeMapper addressees,
            TermAssessmentMapper terms,
            AssessmentHistoryMapper histories,
            ReceiptMapper receipts,
            PostingMapper postings,
            AppropriationMapper appropriations,
            LateChargePolicy lateCharge,
            Settings settings) {
        this.addressees = addressees;
        this.terms = terms;
        this.histories = histories;
        this.receipts = receipts;
        this.postings = postings;
        this.appropriations = appropriations;
        this.lateCharge = lateCharge;
        this.policy = settings.rules().appropriationPolicy();
    }

    /**
     * who has the claim to what some obligors paid too much.
     *
     * @param obligors dead or alive
     */
    public SortedSet<AddresseeNumber> entitled(Collection<AddresseeNumber> obligors) {
        Map<AddresseeNumber, AddresseeNumber> heirOf = new HashMap<>();
        Collection<AddresseeNumber> asked = obligors;
        while (!asked.isEmpty()) {
            List<Inheritance> found = inParts(asked, addressees::selectHeirs);
            found.forEach(
                    each -> heirOf.put(new AddresseeNumber(each.addresseeNo()), new AddresseeNumber(each.heirNo())));
            asked = found.stream()
                    .map(each -> new AddresseeNumber(each.heirNo()))
                    .filter(heir -> !heirOf.containsKey(heir))
                    .collect(Collectors.toSet());
        }
        return new TreeSet<>(new Succession(heirOf).groups(obligors).keySet());
    }

    /**
     * Plans for everyone to whom an overpayment of one of the obligors belongs.
     *
     * @param obligors dead or alive
     * @param plannedOn business date
     * @return one plan for each person, in the order of their numbers
     * @throws IllegalArgumentException when the postings of a term do not add up to its balance
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public List<PersonPlan> plan(Collection<AddresseeNumber> obligors, LocalDate plannedOn) {
        return planFor(entitled(obligors), plannedOn);
    }

    /**
     * Plans for persons who have the claim themselves.
     *
     * @param persons of those that {@link #entitled} gives
     * @param plannedOn business date
     * @return one plan for each person, in the order of their numbers
     * @throws IllegalArgumentException when the postings of a term do not add up to its balance
     * @throws jp.shuno.domain.latecharge.MissingRateException when a late charge needs the rates of a year that the
     *     table lacks
     */
    public List<PersonPlan> planFor(Collection<AddresseeNumber> persons, LocalDate plannedOn) {
        Map<AddresseeNumber, Set<AddresseeNumber>> groups = groups(persons);
        Set<AddresseeNumber> all = groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        TermBooks books = books(all);
        List<PersonPlan> plans = new ArrayList<>();
        groups.forEach((person, members) -> plans.add(plan(person, members, books, plannedOn)));
        return plans;
    }

    /** All terms of some obligors with the money on them, in a fixed number of queries for a thousand of them. */
    TermBooks books(Collection<AddresseeNumber> obligors) {
        return new TermBooks(
                inParts(obligors, terms::selectOfObligors),
                inParts(obligors, histories::selectOfObligors),
                eachOnce(
                        inParts(obligors, receipts::selectPostedOfObligors),
                        inParts(obligors, receipts::selectAppropriatedToObligors)),
                eachOnce(
                        inParts(obligors, postings::selectOfPostedOfObligors),
                        inParts(obligors, postings::selectOfAppropriatedToObligors)),
                inParts(obligors, appropriations::selectActualToObligors),
                lateCharge);
    }

    private PersonPlan plan(
            AddresseeNumber person, Set<AddresseeNumber> members, TermBooks books, LocalDate plannedOn) {
        Set<AddresseeNumber> dead = new HashSet<>(members);
        dead.remove(person);
        AppropriationPlan plan = AppropriationPlanning.plan(
                new Entitled(person, dead), books.lotsOf(members), books.targetsOf(members), plannedOn, policy);
        return new PersonPlan(books.obligors(plan.remainders()), plan);
    }

    /** Each person with the dead whose heirs it represents. */
    private Map<AddresseeNumber, Set<AddresseeNumber>> groups(Collection<AddresseeNumber> persons) {
        Map<AddresseeNumber, AddresseeNumber> heirOf = new HashMap<>();
        Set<AddresseeNumber> known = new HashSet<>(persons);
        Collection<AddresseeNumber> asked = persons;
        while (!asked.isEmpty()) {
            List<Inheritance> found = inParts(asked, addressees::selectInheritedBy);
            found.forEach(
                    each -> heirOf.put(new AddresseeNumber(each.addresseeNo()), new AddresseeNumber(each.heirNo())));
            asked = found.stream()
                    .map(each -> new AddresseeNumber(each.addresseeNo()))
                    .filter(known::add)
                    .toList();
        }
        Map<AddresseeNumber, Set<AddresseeNumber>> groups = new Succession(heirOf).groups(known);
        groups.keySet().retainAll(Set.copyOf(persons));
        return groups;
    }

    /** A receipt may stand on a term of the one and be appropriated to a term of the other. */
    private static <T> List<T> eachOnce(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static <T> List<T> inParts(Collection<AddresseeNumber> persons, Function<List<String>, List<T>> query) {
        List<T> all = new ArrayList<>();
        StoreConfiguration.lists(
                        persons.stream().map(AddresseeNumber::value).sorted().toList())
                .forEach(part -> all.addAll(query.apply(part)));
        return all;
    }
}
