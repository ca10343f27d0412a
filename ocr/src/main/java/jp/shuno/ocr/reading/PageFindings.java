package jp.shuno.ocr.reading;

import java.util.List;
import java.util.Optional;

/**
 * What was made out on one page.
 *
 * @param kind of page
 * @param fault why it cannot be used
 * @param fields in the order of the form
 */
record PageFindings(PageKind kind, Optional<PageFault> fault, List<Finding> fields) {

    PageFindings {
        fields = List.copyOf(fields);
    }

    static PageFindings unusable(PageKind kind, PageFault fault) {
        return new PageFindings(kind, Optional.of(fault), List.of());
    }

    Optional<Finding> field(String name) {
        return fields.stream().filter(finding -> finding.field().equals(name)).findFirst();
    }
}
