package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;

/** Which black squares of a page are the marks of a form. */
final class MarkFit {

    /** Scan and print together may be off by this share. */
    private static final double SCALE_TOLERANCE = 0.06;

    /** How far width and height may be scaled differently. */
    private static final double STRETCH_MAX = 0.03;

    /** The steepest turn, beside lying upside down, in radians (five degrees). */
    private static final double TURN_MAX = 0.09;

    /** Where a mark may be off from where the others say, in millimetres. */
    private static final double REACH = 2.5;

    /** More squares than this are a pattern and no marks. */
    private static final int SQUARES_MAX = 60;

    private MarkFit() {}

    /**
     * Squares that are taken for marks.
     *
     * @param form whose
     * @param corners that were found, two to four
     * @param placement by these corners
     * @param error how far they are off from it, in millimetres
     */
    record Match(FormTemplate form, Set<Corner> corners, Placement placement, double error) {

        int count() {
            return corners.size();
        }
    }

    static List<Match> of(FormTemplate form, List<Point> squares) {
        List<Match> matches = new ArrayList<>();
        if (squares.size() > SQUARES_MAX) {
            return matches;
        }
        Set<Map<Corner, Point>> seen = new HashSet<>();
        for (Corner first : Corner.values()) {
            for (Corner second : Corner.values()) {
                if (first.compareTo(second) < 0) {
                    for (Point one : squares) {
                        for (Point other : squares) {
                            Map<Corner, Point> marks = marks(form, squares, first, one, second, other);
                            if (marks.size() >= 2 && seen.add(marks)) {
                                add(matches, form, marks);
                            }
                        }
                    }
                }
            }
        }
        return matches;
    }

    private static void add(List<Match> matches, FormTemplate form, Map<Corner, Point> marks) {
        Placement placement = AffineFit.of(form, marks);
        if (Math.abs(placement.scaleAcross() / placement.scaleDown() - 1) > STRETCH_MAX
                || Math.abs(placement.shear()) > STRETCH_MAX) {
            return;
        }
        double error = 0;
        for (Map.Entry<Corner, Point> mark : marks.entrySet()) {
            Point wanted = form.marks().get(mark.getKey().ordinal());
            Point there = placement.pixel(wanted.x(), wanted.y());
            error = Math.max(
                    error,
                    Math.hypot(
                            there.x() - mark.getValue().x(),
                            there.y() - mark.getValue().y()));
        }
        matches.add(new Match(form, marks.keySet(), placement, error / Placement.PIXELS_PER_MILLIMETRE));
    }

    /** The squares near where two of them say that the marks are; empty where the two make no form. */
    private static Map<Corner, Point> marks(
            FormTemplate form, List<Point> squares, Corner first, Point one, Corner second, Point other) {
        Map<Corner, Point> marks = new EnumMap<>(Corner.class);
        Point from = form.marks().get(first.ordinal());
        Point to = form.marks().get(second.ordinal());
        double wanted = Math.hypot(to.x() - from.x(), to.y() - from.y()) * Placement.PIXELS_PER_MILLIMETRE;
        double scale = Math.hypot(other.x() - one.x(), other.y() - one.y()) / wanted;
        double turn =
                Math.atan2(other.y() - one.y(), other.x() - one.x()) - Math.atan2(to.y() - from.y(), to.x() - from.x());
        if (Math.abs(scale - 1) > SCALE_TOLERANCE || Math.abs(Math.sin(turn)) > TURN_MAX) {
            return marks;
        }
        Placement placement = turned(scale * Placement.PIXELS_PER_MILLIMETRE, turn, from, one);
        for (Corner corner : Corner.values()) {
            Point there = placement.pixel(
                    form.marks().get(corner.ordinal()).x(),
                    form.marks().get(corner.ordinal()).y());
            double nearest = REACH * Placement.PIXELS_PER_MILLIMETRE;
            for (Point square : squares) {
                double distance = Math.hypot(square.x() - there.x(), square.y() - there.y());
                if (distance < nearest) {
                    nearest = distance;
                    marks.put(corner, square);
                }
            }
        }
        return marks;
    }

    private static Placement turned(double scale, double turn, Point from, Point there) {
        double cos = scale * Math.cos(turn);
        double sin = scale * Math.sin(turn);
        return new Placement(
                cos,
                -sin,
                there.x() - cos * from.x() + sin * from.y(),
                sin,
                cos,
                there.y() - sin * from.x() - cos * from.y());
    }
}
