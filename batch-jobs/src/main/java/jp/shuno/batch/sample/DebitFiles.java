package jp.shuno.batch.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.assessment.LevyType;

/** 口座振替ファイル: those of every debit date that the sample touches. */
final class DebitFiles {

    private final List<DebitDateFiles> dates = new ArrayList<>();

    DebitFiles(Ward ward, Deposits deposits) {
        TermSchedule schedule = ward.ledger().schedule();
        LocalDate next = schedule.nextDue(ward.days().first());
        for (int term = 1; term <= TermSchedule.terms(LevyType.NHI); term++) {
            LocalDate due = schedule.due(schedule.month(LevyType.NHI, term));
            if (!due.isBefore(next)
                    && (due.equals(next) || !due.isAfter(ward.days().last()))) {
                dates.add(new DebitDateFiles(ward, due, due.equals(next)));
            }
        }
        dates.forEach(date -> date.payIn(deposits));
    }

    void write(int day) throws IOException {
        for (DebitDateFiles date : dates) {
            date.write(day);
        }
    }
}
