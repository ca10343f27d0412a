package jp.shuno.batch.quarter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** The assessment ledger once more: which groups of rows apply, and what they leave. */
final class PlainAssessments {

    private final Set<String> people = new HashSet<>();
    private final Map<String, Notice> notices = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();

    private static final class Notice {
        private String owner = "";
        private int revision;
        private final Map<String, Term> terms = new TreeMap<>();
    }

    /** One term as it stands. */
    record Term(LocalDate due, long principal, int revision) {}

    /** Takes in the files of one day, all persons first. */
    void day(List<Path> files) throws IOException {
        Map<String, List<CSVRecord>> groups = new TreeMap<>();
        for (Path file : files) {
            if (file.getFileName().toString().startsWith("addressees_")) {
                PlainPayments.rows(file, StandardCharsets.UTF_8).stream()
                        .map(row -> row.get("addressee_no"))
                        .filter(PlainDigits::isAddresseeNumber)
                        .forEach(people::add);
            }
        }
        for (Path file : files) {
            if (file.getFileName().toString().startsWith("assessments_")) {
                for (CSVRecord row : PlainPayments.rows(file, StandardCharsets.UTF_8)) {
                    if (PlainDigits.isNoticeNumber(row.get("notice_no"))
                            && PlainDigits.isAddresseeNumber(row.get("obligor_no"))) {
                        groups.computeIfAbsent(group(row), key -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
        }
        groups.values().forEach(this::apply);
    }

    private static String group(CSVRecord row) {
        return "%s %04d %s %s"
                .formatted(notice(row), Integer.parseInt(row.get("revision")), owner(row), row.get("decided_on"));
    }

    private static String notice(CSVRecord row) {
        return String.join("/", row.get("levy"), row.get("fiscal_year"), row.get("notice_no"));
    }

    private static String owner(CSVRecord row) {
        return row.get("obligor_no") + " " + row.get("attributable_year");
    }

    private void apply(List<CSVRecord> rows) {
        CSVRecord any = rows.getFirst();
        Notice known = notices.getOrDefault(notice(any), new Notice());
        int revision = Integer.parseInt(any.get("revision"));
        boolean isOthers = !known.owner.isEmpty() && !known.owner.equals(owner(any));
        boolean isTooLate =
                Integer.parseInt(any.get("attributable_year")) < Integer.parseInt(any.get("fiscal_year")) - 2;
        if (!people.contains(any.get("obligor_no")) || isOthers || revision <= known.revision || isTooLate) {
            return;
        }
        Map<String, Term> after = new TreeMap<>(known.terms);
        for (CSVRecord row : rows) {
            LocalDate due = LocalDate.parse(row.get("due_date"));
            long principal = Long.parseLong(row.get("principal"));
            Term before = known.terms.get(row.get("term"));
            boolean raises = before == null || principal > before.principal();
            if (known.revision > 0 && raises && due.isBefore(LocalDate.parse(row.get("decided_on")))) {
                return;
            }
            after.put(row.get("term"), new Term(due, principal, revision));
        }
        if (after.values().stream().mapToLong(Term::principal).sum() != Long.parseLong(any.get("annual_principal"))) {
            return;
        }
        known.owner = owner(any);
        known.revision = revision;
        known.terms.putAll(after);
        notices.put(notice(any), known);
        after.forEach((number, term) -> terms.put(notice(any) + "/" + number, term));
    }

    /** Every term: levy/fiscal year/notice/term to what is assessed on it. */
    Map<String, Term> terms() {
        return terms;
    }
}
