package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shuno.domain.money.Yen;

/** 仕込み事例(延滞): terms paid long after their due date, and a payment with the wrong slip. */
final class LateCases {

    private static final String OFFICE = "本庁会計課";
    private static final Yen MISSING = Yen.of(500);
    private static final int FUND_BANK_DAYS = 3;
    private static final int DAYS_AFTER = 3;

    private final Script script;
    private final SampleDays days;
    private final Tills tills;
    private final Identity identity;

    LateCases(Script script, SampleDays days, Tills tills, Identity identity) {
        this.script = script;
        this.days = days;
        this.tills = tills;
        this.identity = identity;
    }

    /** The last day on which a late payer pays; whatever comes afterwards needs {@value #DAYS_AFTER} days more. */
    static LocalDate latestPayment(SampleDays days) {
        return days.before(Math.max(0, days.count() - DAYS_AFTER));
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(DAYS_AFTER, Cast.Part.LATE_PAYER, this::withLateCharge),
                new CasePlan(DAYS_AFTER, Cast.Part.LATE_PAYER, this::withPartOfTheLateCharge),
                new CasePlan(DAYS_AFTER, Cast.Part.LATE_PAYER, this::lateChargeAfterwards),
                new CasePlan(DAYS_AFTER, Cast.Part.LATE_PAYER, this::lateChargeByPayEasy),
                new CasePlan(DAYS_AFTER, Cast.Part.LATE_PAYER, this::wrongSlip));
    }

    private void withLateCharge(Cast.Actor actor) {
        int day = day(actor);
        Slip slip = Slip.withLateCharge(actor.notice(), oldest(actor), days.before(day));
        String note = "R-030: POSTED; premium and late charge of the term are paid";
        counter("late-with-charge", day, slip, slip.amount(), note);
    }

    private void withPartOfTheLateCharge(Cast.Actor actor) {
        int day = day(actor);
        Slip slip = Slip.withLateCharge(actor.notice(), oldest(actor), days.before(day));
        Yen part = slip.amount().minus(MISSING);
        counter(
                "late-with-part-of-the-charge",
                day,
                slip,
                part,
                "R-030: POSTED; 500 yen of the late charge stay unpaid");
    }

    private void lateChargeAfterwards(Cast.Actor actor) {
        String name = "late-charge-afterwards";
        int day = day(actor);
        LocalDate paidOn = days.before(day);
        Slip premium = Slip.of(actor.notice(), oldest(actor), paidOn);
        counter(name, day, premium, premium.amount(), "R-197: POSTED; fixes the late charge as of this payment");
        LocalDate later = days.on(day + 2).minusDays(1);
        Slip charge = Slip.ofLateChargeOnly(actor.notice(), oldest(actor), paidOn, later);
        Sale sale = tills.sale(charge.barcode(identity.storeMakerCode()), later);
        tills.confirm(name, day + 2, sale, "R-030: POSTED; a slip over the late charge alone (type 003)");
    }

    private void lateChargeByPayEasy(Cast.Actor actor) {
        int day = day(actor);
        LocalDate paidOn = days.before(day);
        Slip slip = Slip.withLateCharge(actor.notice(), oldest(actor), paidOn);
        AgentPayment payment =
                AgentPayment.of(Agent.PAYEASY, identity, slip, paidOn.atTime(LocalTime.of(21, 5)), "8000001");
        LocalDate madeOn = days.on(day);
        AgentReport report = payment.confirmed(madeOn, days.bank().plusBusinessDays(madeOn, FUND_BANK_DAYS));
        script.agents()
                .add(day, "late-with-charge-by-payeasy", report, "R-030: POSTED; the notice states the late charge");
    }

    private void wrongSlip(Cast.Actor actor) {
        int day = day(actor);
        Slip slip = Slip.of(actor.notice(), actor.notice().current(days.before(day)), days.before(day));
        String note = "R-035: POSTED to the term of the slip; an earlier term is due and open, proposal to staff";
        counter("wrong-slip-earlier-term-open", day, slip, slip.amount(), note);
    }

    private void counter(String name, int day, Slip slip, Yen amount, String note) {
        CounterLine line =
                CounterLine.of(slip, days.before(day), days.on(day), OFFICE).withAmount(amount);
        script.counter().add(day, name, line, note);
    }

    private static Notice.Term oldest(Cast.Actor actor) {
        return actor.notice().terms().getFirst();
    }

    /** The first day with whose file the actor's late charge can come. */
    private int day(Cast.Actor actor) {
        int day = 1;
        while (OverdueCharge.of(oldest(actor), days.before(day)).isZero()) {
            day++;
        }
        return day;
    }
}
