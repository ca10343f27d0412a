package jp.shuno.batch.sample;

import java.util.List;
import java.util.function.Consumer;

/**
 * One planted case.
 *
 * @param lastDay last day on which it needs a file, from 0; a shorter sample does without the case
 * @param part who can play it
 * @param play puts its records into the script
 */
record CasePlan(int lastDay, Cast.Part part, Consumer<Cast.Actor> play) {

    CasePlan(int lastDay, Consumer<Cast.Actor> play) {
        this(lastDay, Cast.Part.ANYBODY, play);
    }

    /** Plays those cases for which there is a household and which end in time. */
    static void playAll(List<CasePlan> plans, Cast cast, int days) {
        for (CasePlan plan : plans) {
            if (plan.lastDay() < days) {
                cast.next(plan.part()).ifPresent(plan.play());
            }
        }
    }
}
