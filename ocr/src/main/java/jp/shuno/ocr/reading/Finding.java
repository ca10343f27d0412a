package jp.shuno.ocr.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shuno.ocr.image.GrayImage;
import org.jspecify.annotations.Nullable;

/**
 * What was made out in one field, before anyone has judged it.
 *
 * @param field name in results
 * @param value the likeliest; empty when nothing was made out, or nothing stands there
 * @param candidates what else was read, likeliest first
 * @param blank whether the field is taken to be left blank
 * @param evidence from the page alone
 * @param confidence 0 to 1
 * @param picture the zone, for staff; null where the field has none of its own
 */
record Finding(
        String field,
        String value,
        List<String> candidates,
        boolean blank,
        Set<Evidence> evidence,
        double confidence,
        @Nullable GrayImage picture) {

    Finding {
        candidates = List.copyOf(candidates);
        evidence = evidence.isEmpty() ? Set.of() : Set.copyOf(evidence);
    }

    /** With evidence that came from outside the page. */
    Finding confirmedBy(Evidence more) {
        EnumSet<Evidence> all = EnumSet.of(more);
        all.addAll(evidence);
        return new Finding(field, value, candidates, blank, all, confidence, picture);
    }

    /** With another of its candidates as the value. */
    Finding as(String candidate) {
        return new Finding(field, candidate, candidates, blank, evidence, confidence, picture);
    }

    /** Values are personal data. */
    @Override
    public String toString() {
        return "Finding[" + field + " " + evidence + "]";
    }
}
