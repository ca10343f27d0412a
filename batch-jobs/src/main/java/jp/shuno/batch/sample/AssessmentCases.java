package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.shuno.domain.assessment.NoticeNumber;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.party.AddresseeNumber;

/** 仕込み事例(調定): corrections that apply and groups that must not. */
final class AssessmentCases {

    private static final Yen STEP = Yen.of(500);
    private static final int YEARS_TOO_LATE = 3;
    private static final int NOBODY = 999_000_001;

    private final Script script;
    private final Tills tills;
    private final TermSchedule schedule;
    private final LocalDate decidedOn;

    AssessmentCases(Script script, Tills tills, TermSchedule schedule, LocalDate firstDay) {
        this.script = script;
        this.tills = tills;
        this.schedule = schedule;
        this.decidedOn = firstDay;
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(2, this::decreaseAfterPayment),
                new CasePlan(2, this::decreaseToZeroAfterPayment),
                new CasePlan(1, this::increaseOnLaterTerms),
                new CasePlan(1, this::occasionalTerm),
                new CasePlan(1, this::twoRevisionsInOneFile),
                new CasePlan(1, this::revisionRepeated),
                new CasePlan(1, this::revisionConflict),
                new CasePlan(1, this::wrongCheckDigit),
                new CasePlan(1, this::unknownAddressee),
                new CasePlan(1, this::annualIsNotTheSum),
                new CasePlan(1, this::increaseOnADueTerm),
                new CasePlan(1, this::keyConflict),
                new CasePlan(1, this::tooLate));
    }

    private void decreaseAfterPayment(Cast.Actor actor) {
        String name = "decrease-after-payment";
        pay(name, actor);
        Yen less = Yen.of(actor.term().principal().amount() * 6 / 10);
        add(
                2,
                name,
                corrected(actor, 2, List.of(actor.term().withPrincipal(less)), "所得更正"),
                "R-007, R-081: applied; what was paid above the new amount is overpaid (OVERASSESSED)");
    }

    private void decreaseToZeroAfterPayment(Cast.Actor actor) {
        String name = "decrease-to-zero-after-payment";
        pay(name, actor);
        List<Notice.Term> none = actor.notice().terms().stream()
                .filter(term -> term.number() >= actor.term().number())
                .map(term -> term.withPrincipal(Yen.ZERO))
                .toList();
        add(
                2,
                name,
                corrected(actor, 2, none, "資格喪失"),
                "R-007, R-081: applied; the terms stay with 0 yen, all that was paid is overpaid (OVERASSESSED)");
    }

    private void increaseOnLaterTerms(Cast.Actor actor) {
        List<Notice.Term> raised = actor.notice().terms().stream()
                .filter(term -> !term.due().isBefore(decidedOn))
                .skip(1)
                .map(term -> term.withPrincipal(term.principal().plus(STEP)))
                .toList();
        List<Notice.Term> changed = raised.isEmpty() ? List.of(occasional()) : raised;
        add(
                1,
                "increase-on-later-terms",
                corrected(actor, 2, changed, "所得更正"),
                "R-007: applied; 500 yen more on each later term");
    }

    private void occasionalTerm(Cast.Actor actor) {
        add(
                1,
                "occasional-term",
                corrected(actor, 2, List.of(occasional()), "随時賦課"),
                "R-005: applied; a new term 11 with its own due date");
    }

    private void twoRevisionsInOneFile(Cast.Actor actor) {
        String name = "two-revisions-in-one-file";
        Notice.Term last = actor.notice().terms().getLast();
        Yen lower = Yen.of(last.principal().amount() / 2);
        Yen lowest = Yen.of(last.principal().amount() / 4);
        add(
                1,
                name,
                corrected(actor, 3, List.of(last.withPrincipal(lowest)), "所得更正"),
                "R-007: applied after revision 2");
        add(1, name, corrected(actor, 2, List.of(last.withPrincipal(lower)), "所得更正"), "R-007: applied first");
    }

    private void revisionRepeated(Cast.Actor actor) {
        add(
                1,
                "revision-repeated",
                actor.notice().lines(),
                "R-007: the ledger says so already; nothing happens and nothing is reported");
    }

    private void revisionConflict(Cast.Actor actor) {
        Yen less = Yen.of(actor.term().principal().amount() / 2);
        add(
                1,
                "revision-conflict",
                corrected(actor, 1, List.of(actor.term().withPrincipal(less)), "所得更正"),
                "R-007: revision 1 with other content; not applied, exception REVISION_CONFLICT");
    }

    private void wrongCheckDigit(Cast.Actor actor) {
        List<AssessedLine> lines = lowered(actor).stream()
                .map(line -> line.withNotice(Wrong.lastDigit(line.noticeNo())))
                .toList();
        add(1, "assessment-wrong-check-digit", lines, "the row is not taken, exception; the file is accepted");
    }

    private void unknownAddressee(Cast.Actor actor) {
        String nobody = AddresseeNumber.withBody(String.valueOf(NOBODY)).value();
        List<AssessedLine> lines = actor.notice().lines().stream()
                .map(line -> line.withObligor(nobody).withNotice(number(NoticeSeries.NOBODYS, actor)))
                .toList();
        add(1, "unknown-addressee", lines, "the notice is not applied, exception UNKNOWN_ADDRESSEE");
    }

    private void annualIsNotTheSum(Cast.Actor actor) {
        List<AssessedLine> lines = lowered(actor).stream()
                .map(line -> line.withAnnual(line.annual().plus(Yen.of(100))))
                .toList();
        add(1, "annual-is-not-the-sum", lines, "R-007: not applied as a whole, exception ASSESSMENT_INCONSISTENT");
    }

    private void increaseOnADueTerm(Cast.Actor actor) {
        Notice.Term first = actor.notice().terms().getFirst();
        boolean due = first.due().isBefore(decidedOn);
        List<AssessedLine> lines =
                corrected(
                                actor,
                                2,
                                List.of(first.withPrincipal(first.principal().plus(STEP))),
                                "所得更正")
                        .stream()
                        .map(line -> due ? line : line.withDue(decidedOn.minusDays(10)))
                        .toList();
        add(1, "increase-on-a-due-term", lines, "R-007: not applied, exception INCREASE_ON_DUE_TERM");
    }

    private void keyConflict(Cast.Actor actor) {
        String somebodyElse = People.number(actor.household().firstPerson() == 0 ? 1 : 0);
        List<AssessedLine> lines = lowered(actor).stream()
                .map(line -> line.withObligor(somebodyElse))
                .toList();
        add(1, "key-conflict", lines, "R-001: the notice is somebody else's; not applied, exception KEY_CONFLICT");
    }

    private void tooLate(Cast.Actor actor) {
        Notice.Term term = occasional();
        Notice late = new Notice(
                Notice.key(
                        actor.notice().key().levy(),
                        schedule.year(),
                        NoticeSeries.TOO_LATE,
                        actor.household().index()),
                schedule.year().value() - YEARS_TOO_LATE,
                actor.notice().obligorNo(),
                "過年度賦課",
                decidedOn,
                List.of(term));
        add(1, "assessment-too-late", late.lines(), "R-006: not applied, exception ASSESSMENT_LIMIT");
    }

    private void pay(String name, Cast.Actor actor) {
        Sale sale = tills.sale(actor, tills.daysBefore(0, 4));
        tills.confirm(name, 0, sale, "R-022: POSTED in full; the correction comes two days later");
    }

    private void add(int day, String name, List<AssessedLine> lines, String note) {
        lines.forEach(line -> script.assessed().add(day, name, line, note));
    }

    private List<AssessedLine> corrected(Cast.Actor actor, int revision, List<Notice.Term> changed, String reason) {
        return actor.notice().corrected(changed, revision, reason, decidedOn);
    }

    private List<AssessedLine> lowered(Cast.Actor actor) {
        Notice.Term last = actor.notice().terms().getLast();
        return corrected(
                actor, 2, List.of(last.withPrincipal(Yen.of(last.principal().amount() / 2))), "所得更正");
    }

    private Notice.Term occasional() {
        YearMonth month = YearMonth.from(decidedOn).plusMonths(1);
        return new Notice.Term(Notice.OCCASIONAL_TERM, month, schedule.due(month), Yen.of(6_300));
    }

    private String number(NoticeSeries series, Cast.Actor actor) {
        NoticeNumber number = Notice.key(
                        actor.notice().key().levy(),
                        schedule.year(),
                        series,
                        actor.household().index())
                .noticeNumber();
        return number.value();
    }
}
