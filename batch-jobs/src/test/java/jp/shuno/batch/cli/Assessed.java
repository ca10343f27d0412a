package jp.shuno.batch.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** 調定: the rows of one notice and revision as the core system sends them. */
public final class Assessed {

    private final String noticeNo;
    private final String obligorNo;
    private final int revision;
    private final LocalDate decidedOn;
    private final List<Line> lines = new ArrayList<>();
    private String levy = "NHI";
    private int fiscalYear = 2026;
    private int attributableYear = 2026;
    private String reason = "";
    private long annual = -1;

    private Assessed(String noticeNo, String obligorNo, int revision, LocalDate decidedOn) {
        this.noticeNo = noticeNo;
        this.obligorNo = obligorNo;
        this.revision = revision;
        this.decidedOn = decidedOn;
    }

    private record Line(int term, LocalDate dueDate, long principal) {}

    /** The first assessment of a notice, decided on 1 June 2026. */
    public static Assessed first(String noticeNo, String obligorNo) {
        return new Assessed(noticeNo, obligorNo, 1, LocalDate.of(2026, 6, 1));
    }

    /** A correction. */
    public static Assessed correction(String noticeNo, String obligorNo, int revision, LocalDate decidedOn) {
        return new Assessed(noticeNo, obligorNo, revision, decidedOn);
    }

    /** A term that is due at the end of its month. */
    public Assessed term(int term, long principal) {
        return term(term, YearMonth.of(2026, 5).plusMonths(Math.min(term, 10)).atEndOfMonth(), principal);
    }

    /** A term with its own due date. */
    public Assessed term(int term, LocalDate dueDate, long principal) {
        lines.add(new Line(term, dueDate, principal));
        return this;
    }

    /** Another levy. */
    public Assessed levy(String other) {
        levy = other;
        return this;
    }

    /** Other years. */
    public Assessed years(int fiscal, int attributable) {
        fiscalYear = fiscal;
        attributableYear = attributable;
        return this;
    }

    /** The annual amount, where it is not the sum of the rows given here. */
    public Assessed annual(long yen) {
        annual = yen;
        return this;
    }

    /** Why. */
    public Assessed reason(String text) {
        reason = text;
        return this;
    }

    List<String> rows() {
        long stated =
                annual >= 0 ? annual : lines.stream().mapToLong(Line::principal).sum();
        return lines.stream()
                .map(line -> String.join(
                        ",",
                        levy,
                        String.valueOf(fiscalYear),
                        String.valueOf(attributableYear),
                        obligorNo,
                        noticeNo,
                        "",
                        "%02d".formatted(line.term()),
                        YearMonth.from(line.dueDate()).toString(),
                        line.dueDate().toString(),
                        String.valueOf(line.principal()),
                        String.valueOf(stated),
                        String.valueOf(revision),
                        reason,
                        decidedOn.toString()))
                .toList();
    }
}
