package jp.shuno.ocr.reading;

import java.util.List;
import java.util.Optional;

/**
 * 読取結果: one field of a page.
 *
 * @param field name of the field in results
 * @param value as written on the paper, dates {@code R08-09-15}, amounts in digits; empty where the field is blank or
 *     nothing was made out. Under review it is the likeliest candidate, never more
 * @param status whether it may be used as it is
 * @param confidence 0 to 1; orders the work of staff and decides nothing
 * @param reason why it goes to review; empty exactly when accepted
 * @param candidates what it may be, likeliest first; empty when nothing was made out
 * @param cutOut where it stands on the page
 */
public record FieldReading(
        String field,
        String value,
        Status status,
        double confidence,
        Optional<ReviewReason> reason,
        List<String> candidates,
        CutOut cutOut) {

    /** @throws IllegalArgumentException when a review has no reason, or an acceptance has one */
    public FieldReading {
        candidates = List.copyOf(candidates);
        if (reason.isPresent() != (status == Status.REVIEW)) {
            throw new IllegalArgumentException("field " + field + ": a review has a reason, an acceptance has none");
        }
    }

    /** Values are personal data. */
    @Override
    public String toString() {
        return "FieldReading[" + field + " " + status
                + reason.map(why -> " " + why).orElse("") + "]";
    }
}
