package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.assessment.TermAmounts;
import jp.shuno.domain.calendar.FiscalYear;
import jp.shuno.domain.money.Yen;

/** 賦課: the notices of each household as the core system decided them before the first day. */
final class Assessments {

    private static final long LOWEST_ANNUAL = 15_000;
    private static final long HIGHEST_ANNUAL = 1_040_000;

    private final Chance chance;
    private final People people;
    private final TermSchedule schedule;
    private final LocalDate today;
    private final LocalDate decidedOn;

    Assessments(Chance chance, People people, TermSchedule schedule, LocalDate today) {
        this.chance = chance;
        this.people = people;
        this.schedule = schedule;
        this.today = today;
        LocalDate inJune = LocalDate.of(schedule.year().value(), Month.JUNE, 10);
        this.decidedOn = inJune.isBefore(today) ? inJune : today.minusDays(1);
    }

    /** Everything that the head of a household owes; nothing for bodies and outsiders. */
    List<Notice> of(Household household) {
        List<Notice> notices = new ArrayList<>();
        if (!household.isResident()) {
            return notices;
        }
        notices.add(healthInsurance(household));
        int age = people.ageOfHead(household);
        SplittableRandom random = chance.about("other levies", household.index());
        if (age >= 65 && random.nextInt(100) < 35) {
            notices.add(regular(household, LevyType.LTC1, NoticeSeries.CARE, 30_000 + random.nextInt(15_000) * 10L));
        }
        if (age >= 75 && random.nextInt(100) < 50) {
            notices.add(regular(household, LevyType.LEM, NoticeSeries.ELDERLY, 15_000 + random.nextInt(60_000) * 10L));
        }
        if (household.index() % 41 == 29) {
            notices.add(pastYear(household, random));
        }
        return notices;
    }

    /** The NHI notice, which every household has. */
    Notice healthInsurance(Household household) {
        double even = chance.about("premium", household.index()).nextDouble();
        double skewed = even * even * even;
        long annual = (LOWEST_ANNUAL + (long) (skewed * (HIGHEST_ANNUAL - LOWEST_ANNUAL))) / 10 * 10;
        if (joinedMidYear(household)) {
            return joiner(household, Yen.of(annual), schedule.current(today) - 1);
        }
        Notice notice = regular(household, LevyType.NHI, NoticeSeries.HEALTH, annual);
        return household.index() % 59 == 19 ? withOccasionalTerm(notice) : notice;
    }

    /** Whether the NHI notice is the usual one, ten terms and nothing else. */
    boolean isUsual(Household household) {
        return household.isResident() && !joinedMidYear(household) && household.index() % 59 != 19;
    }

    /** The notice of somebody who moved in while the sample runs: the terms from the next month on. */
    Notice newcomer(Household household, LocalDate decided) {
        int firstTerm = Math.min(schedule.current(decided) + 1, TermSchedule.terms(LevyType.NHI));
        long annual = LOWEST_ANNUAL + chance.about("premium", household.index()).nextInt(40_000) * 10L;
        Notice notice = joiner(household, Yen.of(annual), firstTerm);
        return new Notice(
                notice.key(), notice.attributableYear(), notice.obligorNo(), notice.reason(), decided, notice.terms());
    }

    private boolean joinedMidYear(Household household) {
        return household.index() % 47 == 33 && schedule.current(today) >= 3;
    }

    private Notice regular(Household household, LevyType levy, NoticeSeries series, long annual) {
        List<Yen> amounts = TermAmounts.divide(Yen.of(annual), TermSchedule.terms(levy), 1);
        return notice(household, levy, series, "当初賦課", decidedOn, terms(levy, 1, amounts));
    }

    private Notice joiner(Household household, Yen annualEquivalent, int firstTerm) {
        int terms = TermSchedule.terms(LevyType.NHI) - firstTerm + 1;
        Yen due = TermAmounts.forMonths(annualEquivalent, Math.min(12, terms + 2));
        LocalDate decided =
                schedule.month(LevyType.NHI, firstTerm).minusMonths(1).atDay(10);
        List<Notice.Term> divided = terms(LevyType.NHI, firstTerm, TermAmounts.divide(due, terms, 1));
        return notice(household, LevyType.NHI, NoticeSeries.HEALTH, "年度途中加入", decided, divided);
    }

    private Notice withOccasionalTerm(Notice notice) {
        YearMonth month = YearMonth.from(notice.decidedOn()).plusMonths(1);
        long extra = Math.max(1_000, notice.annual().amount() / 20);
        List<Notice.Term> terms = new ArrayList<>(notice.terms());
        terms.add(new Notice.Term(Notice.OCCASIONAL_TERM, month, schedule.due(month), Yen.of(extra)));
        return new Notice(
                notice.key(), notice.attributableYear(), notice.obligorNo(), "随時賦課", notice.decidedOn(), terms);
    }

    /** 過年度分: premium of last year, decided this year, in one or two occasional terms. */
    private Notice pastYear(Household household, SplittableRandom random) {
        Yen amount = Yen.of(4_000 + random.nextInt(9_000) * 10L);
        YearMonth month = YearMonth.from(decidedOn).plusMonths(1);
        List<Notice.Term> terms = new ArrayList<>();
        for (Yen part : TermAmounts.divide(amount, 1 + random.nextInt(2), 1)) {
            YearMonth own = month.plusMonths(terms.size());
            terms.add(new Notice.Term(Notice.OCCASIONAL_TERM + terms.size(), own, schedule.due(own), part));
        }
        FiscalYear year = schedule.year();
        return new Notice(
                Notice.key(LevyType.NHI, year, NoticeSeries.PAST_YEAR, household.index()),
                year.value() - 1,
                People.headNumber(household),
                "過年度賦課",
                decidedOn,
                terms);
    }

    private List<Notice.Term> terms(LevyType levy, int firstTerm, List<Yen> amounts) {
        List<Notice.Term> terms = new ArrayList<>();
        for (Yen amount : amounts) {
            int number = firstTerm + terms.size();
            YearMonth month = schedule.month(levy, number);
            terms.add(new Notice.Term(number, month, schedule.due(month), amount));
        }
        return terms;
    }

    private Notice notice(
            Household household,
            LevyType levy,
            NoticeSeries series,
            String reason,
            LocalDate on,
            List<Notice.Term> terms) {
        FiscalYear year = schedule.year();
        return new Notice(
                Notice.key(levy, year, series, household.index()),
                year.value(),
                People.headNumber(household),
                reason,
                on,
                terms);
    }
}
