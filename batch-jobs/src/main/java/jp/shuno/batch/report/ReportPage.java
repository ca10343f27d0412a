package jp.shuno.batch.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page for people, free of how it looks.
 *
 * @param title name of the report
 * @param businessDate shown in the heading
 * @param verdict what matters before all else, null where the figures say it
 * @param figures a few numbers on top
 * @param blocks what follows, in its order
 */
record ReportPage(
        String title, LocalDate businessDate, @Nullable Verdict verdict, List<Figure> figures, List<Block> blocks) {

    /**
     * A statement on top.
     *
     * @param word one word, {@code 適合}
     * @param sentence what it means
     * @param action what to do now, empty for nothing
     * @param tone how urgent
     */
    record Verdict(String word, String sentence, String action, Tone tone) {}

    /**
     * A number on top.
     *
     * @param label what it counts
     * @param value the number with its unit
     */
    record Figure(String label, String value) {

        static Figure records(String label, long records) {
            return new Figure(label, CellLines.separated(records) + "件");
        }

        static Figure yen(String label, long yen) {
            return new Figure(label, CellLines.separated(yen) + "円");
        }
    }

    /** A part of a page. */
    sealed interface Block {}

    /** A table. */
    record Table(ReportTable<?> table) implements Block {}

    /** Explanations in short lines under a heading. */
    record Note(String heading, List<String> lines) implements Block {}

    /** 確認印: boxes to stamp or sign in. */
    record Signatures(List<String> roles) implements Block {}
}
