package jp.shuno.batch.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.shuno.domain.money.Yen;

/** 仕込み事例(収納代行機関): what the other store company, Pay-easy, eL-QR, card and app report. */
final class AgentCases {

    private static final int FUND_BANK_DAYS = 3;
    private static final LocalTime MORNING = LocalTime.of(10, 15, 30);

    private final Script script;
    private final SampleDays days;
    private final Tills tills;
    private final Identity identity;
    private int references = 9_000_000;

    AgentCases(Script script, SampleDays days, Tills tills, Identity identity) {
        this.script = script;
        this.days = days;
        this.tills = tills;
        this.identity = identity;
    }

    List<CasePlan> inOrder() {
        return List.of(
                new CasePlan(3, this::otherStoresFlashThenConfirmed),
                new CasePlan(2, this::otherStoresCancelled),
                new CasePlan(2, this::realTimeThenConfirmed),
                new CasePlan(2, this::postOffice),
                new CasePlan(3, this::postOfficeCorrection),
                new CasePlan(3, this::payEasyNoticeThenBulk),
                new CasePlan(3, this::payEasyCancelled),
                new CasePlan(3, this::payEasyDiffers),
                new CasePlan(2, this::payEasyTwice),
                new CasePlan(2, this::elQrPaid),
                new CasePlan(3, this::elQrCancelled),
                new CasePlan(3, this::elQrOtherAmount),
                new CasePlan(3, this::cardFlashThenConfirmed),
                new CasePlan(3, this::cardDiffers),
                new CasePlan(2, this::cardCancelled),
                new CasePlan(3, this::appFlashThenConfirmed),
                new CasePlan(3, this::appAndStore),
                new CasePlan(2, this::threeChannels));
    }

    private void otherStoresFlashThenConfirmed(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.OTHER_STORES, actor, 1);
        flash("csv-flash-then-confirmed", 1, payment, "R-022: PROVISIONAL, then CONFIRMED by the 02");
        confirm("csv-flash-then-confirmed", 3, payment, "R-022: POSTED");
    }

    private void otherStoresCancelled(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.OTHER_STORES, actor, 1);
        flash("csv-flash-then-cancel", 1, payment, "R-022: PROVISIONAL, CANCELLED on the next day");
        cancel("csv-flash-then-cancel", 2, payment, "R-022: CANCELLED, and so is the flash; nothing is posted");
    }

    private void realTimeThenConfirmed(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.OTHER_STORES, actor, 1);
        add("csv-real-time", 1, payment.realTime(), "R-022: kind 81 is a flash; PROVISIONAL, then CONFIRMED");
        confirm("csv-real-time", 2, payment, "R-022: POSTED");
    }

    private void postOffice(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.OTHER_STORES, actor, 2);
        LocalDate madeOn = days.on(2);
        add(
                "csv-post-office",
                2,
                payment.postal(madeOn, fundDate(madeOn)),
                "R-020: kind 12; POSTED, channel POST_OFFICE, though the deadline arrives as 999999");
    }

    private void postOfficeCorrection(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.OTHER_STORES, actor, 2);
        LocalDate madeOn = days.on(2);
        Yen right = Yen.of(Math.max(1, payment.amount().amount() - 100));
        add("csv-post-office-correction", 2, payment.postal(madeOn, fundDate(madeOn)), "R-020: kind 12; POSTED");
        add(
                "csv-post-office-correction",
                3,
                payment.postalCorrection(days.on(3), right, fundDate(madeOn)),
                "R-027: kind 22 for staff; CANCELLED, the posting is not touched");
    }

    private void payEasyNoticeThenBulk(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.PAYEASY, actor, 1);
        flash("payeasy-notice-then-bulk", 1, payment, "R-022: notice 1 is a flash; PROVISIONAL, then CONFIRMED");
        confirm("payeasy-notice-then-bulk", 3, payment, "R-022: notice 2; POSTED");
    }

    private void payEasyCancelled(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.PAYEASY, actor, 1);
        flash("payeasy-notice-then-cancel", 1, payment, "R-022: PROVISIONAL, CANCELLED two days later");
        cancel("payeasy-notice-then-cancel", 3, payment, "R-022: notice 9; CANCELLED, nothing is posted");
    }

    private void payEasyDiffers(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.PAYEASY, actor, 1);
        flash("payeasy-confirmed-differs", 1, payment, "R-022: PROVISIONAL, then CONFIRMED");
        confirm("payeasy-confirmed-differs", 3, less(payment), "R-025 E08: POSTED as confirmed; listed");
    }

    private void payEasyTwice(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.PAYEASY, actor, 2);
        AgentReport report = confirmed(1, payment);
        add("payeasy-bulk-twice", 1, report, "R-022: legal without notice; POSTED");
        add("payeasy-bulk-twice", 2, report.repeated(), "R-023 E11: DUPLICATE, listed, not posted");
    }

    private void elQrPaid(Cast.Actor actor) {
        confirm("elqr-paid", 2, paid(Agent.ELQR, actor, 2), "R-022: status 1 is final; POSTED");
    }

    private void elQrCancelled(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.ELQR, actor, 2);
        confirm("elqr-cancel-after-paid", 2, payment, "R-022: POSTED, and stays so");
        cancel("elqr-cancel-after-paid", 3, payment, "R-027 E09: status 9; CANCELLED, exception for staff");
    }

    private void elQrOtherAmount(Cast.Actor actor) {
        confirm("elqr-part", 3, less(paid(Agent.ELQR, actor, 2)), "R-031: POSTED; the rest stays unpaid");
    }

    private void cardFlashThenConfirmed(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.CARD, actor, 1);
        flash("card-flash-then-confirmed", 1, payment, "R-022: PROVISIONAL, then CONFIRMED");
        confirm("card-flash-then-confirmed", 3, payment, "R-022: POSTED; the user's fee is no revenue");
    }

    private void cardDiffers(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.CARD, actor, 1);
        flash("card-confirmed-differs", 1, payment, "R-022: PROVISIONAL, then CONFIRMED");
        confirm("card-confirmed-differs", 3, less(payment), "R-025 E08: POSTED as confirmed; listed");
    }

    private void cardCancelled(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.CARD, actor, 1);
        flash("card-flash-then-cancel", 1, payment, "R-022: PROVISIONAL, CANCELLED on the next day");
        cancel("card-flash-then-cancel", 2, payment, "R-022: CANCELLED; nothing is posted");
    }

    private void appFlashThenConfirmed(Cast.Actor actor) {
        AgentPayment payment = paid(Agent.APP, actor, 1);
        flash("app-flash-then-confirmed", 1, payment, "R-022: PROVISIONAL, then CONFIRMED");
        confirm("app-flash-then-confirmed", 3, payment, "R-022: POSTED");
    }

    private void appAndStore(Cast.Actor actor) {
        String name = "double-payment-app-and-store";
        AgentPayment app = paid(Agent.APP, actor, 1);
        Sale sale = tills.sale(actor, app.paidOn().minusDays(1));
        confirm(name, 1, app, "R-033: POSTED; overpaid (ERRONEOUS) once the store's record is there");
        tills.confirm(name, 3, sale, "R-033: POSTED; paid a day before the app, so this one is valid");
    }

    private void threeChannels(Cast.Actor actor) {
        String name = "triple-payment-three-channels";
        confirm(name, 1, paid(Agent.PAYEASY, actor, 3), "R-033: POSTED; paid first of the three, the valid payment");
        confirm(name, 2, paid(Agent.CARD, actor, 2), "R-033: POSTED in full, overpaid (ERRONEOUS)");
        confirm(name, 2, paid(Agent.ELQR, actor, 1), "R-033: POSTED in full, overpaid (ERRONEOUS)");
    }

    /** The actor's current term, paid some calendar days before day 1. */
    private AgentPayment paid(Agent agent, Cast.Actor actor, int daysBefore) {
        LocalDate paidOn = days.on(1).minusDays(daysBefore);
        Slip slip = Slip.of(actor.notice(), actor.term(), paidOn);
        return AgentPayment.of(agent, identity, slip, paidOn.atTime(MORNING), String.valueOf(++references));
    }

    private static AgentPayment less(AgentPayment payment) {
        return payment.over(Yen.of(Math.max(1, payment.amount().amount() * 9 / 10)));
    }

    private void flash(String name, int day, AgentPayment payment, String note) {
        add(name, day, payment.flash(), note);
    }

    private void confirm(String name, int day, AgentPayment payment, String note) {
        add(name, day, confirmed(day, payment), note);
    }

    private AgentReport confirmed(int day, AgentPayment payment) {
        return payment.confirmed(days.on(day), fundDate(days.on(day)));
    }

    private void cancel(String name, int day, AgentPayment payment, String note) {
        add(name, day, payment.cancel(days.on(day)), note);
    }

    private void add(String name, int day, AgentReport report, String note) {
        script.agents().add(day, name, report, note);
    }

    private LocalDate fundDate(LocalDate madeOn) {
        return days.bank().plusBusinessDays(madeOn, FUND_BANK_DAYS);
    }
}
