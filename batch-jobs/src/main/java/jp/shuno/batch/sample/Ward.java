package jp.shuno.batch.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * 架空の市: everything from which the files are written.
 *
 * @param request what was asked for
 * @param chance random streams
 * @param days business days
 * @param ledger people and notices
 * @param cast households of the planted cases
 * @param payers all others
 * @param script records of the planted cases
 * @param expectations what is noted for {@code expected.json}
 */
record Ward(
        SampleRequest request,
        Chance chance,
        SampleDays days,
        Ledger ledger,
        Cast cast,
        Payers payers,
        Script script,
        Expectations expectations) {

    static Ward of(SampleRequest request) {
        Chance chance = new Chance(request.seed());
        SampleDays days = new SampleDays(request);
        Ledger ledger = Ledger.of(request, chance);
        Cast cast = new Cast(ledger, days.first(), LateCases.latestPayment(days));
        Script script = new Script();
        Tills tills = new Tills(script, days, request.identity().storeMakerCode());
        CasePlan.playAll(plans(script, tills, days, ledger.schedule(), request.identity()), cast, days.count());
        PersonCases.play(script, ledger, days, tills);
        Payers payers = new Payers(request, chance, days, ledger, cast);
        return new Ward(request, chance, days, ledger, cast, payers, script, new Expectations());
    }

    private static List<CasePlan> plans(
            Script script, Tills tills, SampleDays days, TermSchedule schedule, Identity identity) {
        List<CasePlan> plans = new ArrayList<>(new LateCases(script, days, tills, identity).inOrder());
        plans.addAll(new StoreCases(tills).inOrder());
        plans.addAll(new SlipCases(tills, days).inOrder());
        plans.addAll(new AssessmentCases(script, tills, schedule, days.first()).inOrder());
        plans.addAll(new CounterCases(script, days, tills).inOrder());
        plans.addAll(new AgentCases(script, days, tills, identity).inOrder());
        return plans;
    }

    DayFolder folder(int day) throws IOException {
        return new DayFolder(request.out(), days.on(day).toString());
    }
}
