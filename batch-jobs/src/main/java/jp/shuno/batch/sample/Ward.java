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
        Cast cast = new Cast(ledger, days.first());
        Script script = new Script();
        CasePlan.playAll(plans(script, days, ledger, request.identity().storeMakerCode()), cast, days.count());
        PersonCases.play(script, ledger, days, request.identity().storeMakerCode());
        Payers payers = new Payers(request, chance, days, ledger, cast);
        return new Ward(request, chance, days, ledger, cast, payers, script, new Expectations());
    }

    private static List<CasePlan> plans(Script script, SampleDays days, Ledger ledger, String makerCode) {
        List<CasePlan> plans = new ArrayList<>(new StoreCases(script, days, makerCode).inOrder());
        plans.addAll(new AssessmentCases(script, days, ledger.schedule(), makerCode).inOrder());
        plans.addAll(new CounterCases(script, days, makerCode).inOrder());
        return plans;
    }

    DayFolder folder(int day) throws IOException {
        return new DayFolder(request.out(), days.on(day).toString());
    }
}
