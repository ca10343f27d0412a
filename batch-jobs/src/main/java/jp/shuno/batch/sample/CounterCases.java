package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.util.List;
import jp.shuno.domain.money.Yen;

/** 仕込み事例(窓口): slips keyed at a counter, wrongly or over another amount. */
final class CounterCases {

    private static final String OFFICE = "本庁会計課";
    private static final Yen SURPLUS = Yen.of(1_000);

    private final Script script;
    private final SampleDays days;
    private final Tills tills;

    CounterCases(Script script, SampleDays days, Tills tills) {
        this.script = script;
        this.days = days;
        this.tills = tills;
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(1, this::wrongCheckDigit),
                new CasePlan(1, this::lessThanTheSlip),
                new CasePlan(1, this::moreThanTheSlip),
                new CasePlan(1, this::nothingTaken),
                new CasePlan(1, this::sameLineTwice),
                new CasePlan(3, this::doublePaymentInTwoChannels));
    }

    private void wrongCheckDigit(Cast.Actor actor) {
        CounterLine line = line(actor);
        script.counter()
                .add(
                        1,
                        "counter-wrong-check-digit",
                        line.withUpper(Wrong.lastDigit(line.upper())),
                        "R-025 E01: SUSPENSE, exception; the upper line cannot be trusted");
    }

    private void lessThanTheSlip(Cast.Actor actor) {
        CounterLine line = line(actor);
        script.counter()
                .add(
                        1,
                        "counter-less-than-the-slip",
                        line.withAmount(Yen.of(line.amount().amount() / 2)),
                        "R-031: POSTED; half of the term, the rest stays unpaid");
    }

    private void moreThanTheSlip(Cast.Actor actor) {
        CounterLine line = line(actor);
        script.counter()
                .add(
                        1,
                        "counter-more-than-the-slip",
                        line.withAmount(line.amount().plus(SURPLUS)),
                        "R-032: POSTED; 1,000 yen above the term, overpaid (ERRONEOUS) unless late charge takes it");
    }

    private void nothingTaken(Cast.Actor actor) {
        script.counter()
                .add(
                        1,
                        "counter-zero-amount",
                        line(actor).withAmount(Yen.ZERO),
                        "R-025 E01: SUSPENSE with 0 yen, exception, no posting");
    }

    private void sameLineTwice(Cast.Actor actor) {
        String name = "counter-same-line-twice";
        script.counter().add(1, name, line(actor), "R-023: POSTED");
        script.counter().add(1, name, line(actor), "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void doublePaymentInTwoChannels(Cast.Actor actor) {
        String name = "double-payment-two-channels";
        CounterLine line = line(actor);
        LocalDate earlier = line.paidOn().minusDays(2);
        Sale sale = tills.elsewhere(tills.sale(actor, earlier), earlier);
        script.counter().add(1, name, line, "R-033: POSTED; overpaid (ERRONEOUS) once the store's record is there");
        tills.confirm(name, 3, sale, "R-033: POSTED; paid two days before the counter, so this one is valid");
    }

    /** The term paid at the counter on the working day before. */
    private CounterLine line(Cast.Actor actor) {
        LocalDate paidOn = days.before(1);
        return CounterLine.of(Slip.of(actor.notice(), actor.term(), paidOn), paidOn, days.on(1), OFFICE);
    }
}
