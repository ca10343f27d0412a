package jp.shuno.ocr.reading;

import java.util.List;
import java.util.Optional;

/**
 * 1ページの読取結果.
 *
 * @param page from 1
 * @param kind what it is
 * @param reason why it cannot be used; empty for a paid slip or a claim that was read
 * @param fields in the order of the form; empty unless the page was read
 */
public record PageReading(int page, PageKind kind, Optional<PageFault> reason, List<FieldReading> fields) {

    /** @throws IllegalArgumentException when the page number is below 1 */
    public PageReading {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
        fields = List.copyOf(fields);
    }

    static PageReading unusable(int page, PageKind kind, PageFault fault) {
        return new PageReading(page, kind, Optional.of(fault), List.of());
    }

    /** Whether a person has to look at the page or at one of its fields. */
    public boolean needsReview() {
        return reason.isPresent() || fields.stream().anyMatch(field -> field.status() == Status.REVIEW);
    }
}
