package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.shuno.domain.money.Yen;

/** 異動: what the core system sends of a day: someone moves, someone is born, premiums are corrected. */
final class Changes {

    private static final int NEWBORN_FROM = 50_000_000;
    private static final int CORRECTED_OF_A_THOUSAND = 4;

    private final Ward ward;
    private final Ledger ledger;

    Changes(Ward ward) {
        this.ward = ward;
        this.ledger = ward.ledger();
    }

    /** New and changed persons of a day. */
    List<Person> people(int day) {
        List<Person> people = new ArrayList<>();
        people.add(ledger.people().member(newcomer(day), 0));
        SplittableRandom random = ward.chance().about("changes", day);
        LocalDate yesterday = ward.days().on(day).minusDays(1);
        Household moving = resident(random);
        people.add(ledger.people()
                .member(moving, 0)
                .with(AddresseeItem.PREVIOUS_ADDRESS, "みなと野市旧港1丁目1番1号")
                .with(AddresseeItem.ADDRESS, "みなと野市港町2丁目%d番1号".formatted(1 + day)));
        Household leaving = resident(random);
        if (leaving.index() != moving.index()) {
            people.add(ledger.people()
                    .member(leaving, leaving.size() - 1)
                    .with(AddresseeItem.MOVED_OUT_ON, yesterday)
                    .with(AddresseeItem.MOVE_OUT_TO, Chance.oneOf(NameLists.OTHER_CITIES, random)));
        }
        people.add(newborn(resident(random), day, random));
        return people;
    }

    /** First assessments of newcomers and ordinary corrections of a day. */
    List<AssessedLine> lines(int day) {
        LocalDate decidedOn = ward.days().on(day).minusDays(1);
        List<AssessedLine> lines = new ArrayList<>(
                ledger.assessments().newcomer(newcomer(day), decidedOn).lines());
        Walk<AssessedLine> corrections =
                new Walk<>(ledger.households(), household -> correction(household, day, decidedOn), List.of());
        corrections.forEachRemaining(lines::add);
        return lines;
    }

    private Household newcomer(int day) {
        return ledger.households().get(ledger.households().count() + day - 1);
    }

    private Household resident(SplittableRandom random) {
        Household household =
                ledger.households().get(random.nextInt(ledger.households().count()));
        return household.isResident() ? household : ledger.households().get(0);
    }

    private Person newborn(Household household, int day, SplittableRandom random) {
        Person head = ledger.people().member(household, 0);
        String family = head.get(AddresseeItem.NAME).split("[\u3000 ]")[0];
        String familyKana = head.get(AddresseeItem.KANA).split("[\u3000 ]")[0];
        LocalDate born = ward.days().on(day).minusDays(9);
        return head.with(AddresseeItem.ADDRESSEE_NO, People.number(NEWBORN_FROM + day))
                .with(AddresseeItem.NAME, family + "\u3000ひかり")
                .with(AddresseeItem.KANA, familyKana + "\u3000ヒカリ")
                .with(AddresseeItem.ALIAS, "")
                .with(AddresseeItem.ALIAS_KANA, "")
                .with(AddresseeItem.BIRTH_DATE, born)
                .with(AddresseeItem.SEX, "2")
                .with(AddresseeItem.MY_NUMBER, People.myNumber(random))
                .with(AddresseeItem.MOBILE, "")
                .with(AddresseeItem.MOVED_IN_ON, "")
                .with(AddresseeItem.DIED_ON, "")
                .with(AddresseeItem.HEIR_NO, "")
                .with(AddresseeItem.HEIR_RELATIONSHIP, "")
                .with(AddresseeItem.TRUSTEE_NO, "")
                .with(AddresseeItem.RESIDENCY_START_ON, born)
                .with(AddresseeItem.RESIDENCY_REASON, "出生")
                .with(AddresseeItem.RELATIONSHIP, "子");
    }

    private List<AssessedLine> correction(Household household, int day, LocalDate decidedOn) {
        SplittableRandom random = ward.chance().about("correction", household.index());
        boolean today = random.nextInt(1000) / CORRECTED_OF_A_THOUSAND == day;
        if (!today || !household.isResident() || ward.cast().plays(household)) {
            return List.of();
        }
        Notice notice = ledger.assessments().healthInsurance(household);
        List<Notice.Term> open = notice.terms().stream()
                .filter(term -> !term.due().isBefore(decidedOn))
                .toList();
        int kind = random.nextInt(10);
        if (open.isEmpty() || kind == 0) {
            return notice.corrected(List.of(occasional(notice, decidedOn)), 2, "随時賦課", decidedOn);
        }
        int percent = kind < 7 ? 60 + random.nextInt(35) : 105 + random.nextInt(20);
        List<Notice.Term> changed = open.stream()
                .map(term -> term.withPrincipal(Yen.of(term.principal().amount() * percent / 100)))
                .toList();
        return notice.corrected(changed, 2, kind < 7 ? "所得更正(減額)" : "所得更正(増額)", decidedOn);
    }

    /** One term more; it follows the last occasional one that the notice has. */
    private Notice.Term occasional(Notice notice, LocalDate decidedOn) {
        int number = Math.max(Notice.OCCASIONAL_TERM, notice.terms().getLast().number() + 1);
        YearMonth month = YearMonth.from(decidedOn).plusMonths(1);
        return new Notice.Term(number, month, ledger.schedule().due(month), Yen.of(3_000));
    }
}
