package jp.shuno.ocr.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 様式: a form with its registration marks, its number in squares, and its zones. All positions are millimetres from
 * the centre of the upper left mark.
 *
 * @param number 1 to 15; printed in the squares
 * @param title 様式名
 * @param paper the whole sheet; its upper left corner lies at negative x and y
 * @param marks centres of the four registration marks, in the order of {@link Corner}
 * @param zones in the order of the file
 */
public record FormTemplate(int number, String title, Area paper, List<Point> marks, List<Zone> zones) {

    /** Side of a registration mark. */
    public static final double MARK_SIDE = 4;

    /** Side of the white hole in the upper left mark, by which a form that lies upside down is known. */
    public static final double HOLE_SIDE = 1.6;

    /** Side of a square of the form number. */
    public static final double CELL_SIDE = 2.6;

    /** How far print that is added later may be off against the rules, in each direction. */
    public static final double PRINT_OFFSET = 0.9;

    private static final double FIRST_CELL = 8;
    private static final double CELL_PITCH = 4;
    private static final int NUMBER_BITS = 4;

    /** Where a registration mark stands. */
    public enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }

    /**
     * A place on the form.
     *
     * @param x to the right
     * @param y down
     */
    public record Point(double x, double y) {}

    /**
     * A square of the form number.
     *
     * @param area where it is
     * @param black whether it is filled
     */
    public record Cell(Area area, boolean black) {}

    /**
     * @throws IllegalArgumentException when the number does not fit into four bits, a mark is missing or off the paper,
     *     two zones have one name, or a zone reaches over the paper's edge
     */
    public FormTemplate {
        marks = List.copyOf(marks);
        zones = List.copyOf(zones);
        if (number < 1 || number >= 1 << NUMBER_BITS) {
            throw new IllegalArgumentException("form number " + number + " is not 1 to 15");
        }
        if (marks.size() != Corner.values().length) {
            throw new IllegalArgumentException("a form has four registration marks, not " + marks.size());
        }
        if (!marks.getFirst().equals(new Point(0, 0))) {
            throw new IllegalArgumentException("the upper left mark is the origin, 0 0");
        }
        for (Point mark : marks) {
            if (!paper.contains(Area.around(mark.x(), mark.y(), MARK_SIDE))) {
                throw new IllegalArgumentException("a registration mark reaches over the edge of the paper");
            }
        }
        Map<String, Zone> known = new TreeMap<>();
        for (Zone zone : zones) {
            if (known.put(zone.name(), zone) != null) {
                throw new IllegalArgumentException("two zones are called " + zone.name());
            }
            if (!paper.contains(zone.area())) {
                throw new IllegalArgumentException("zone " + zone.name() + " reaches over the edge of the paper");
            }
        }
    }

    /** 様式A 納入済通知書: the part of a payment slip that comes back from the bank. */
    public static FormTemplate paidSlip() {
        return FormTemplateFile.ofThisProject("paid-slip.form");
    }

    /** 様式B 過誤納金還付請求書: the claim form of R-098. */
    public static FormTemplate refundClaim() {
        return FormTemplateFile.ofThisProject("refund-claim.form");
    }

    /**
     * The zone of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Zone zone(String name) {
        return zones.stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("form " + number + " has no zone " + name));
    }

    /** The square of one registration mark. */
    public Area mark(Corner corner) {
        Point centre = marks.get(corner.ordinal());
        return Area.around(centre.x(), centre.y(), MARK_SIDE);
    }

    /** The white hole in the upper left mark. */
    public Area hole() {
        return Area.around(0, 0, HOLE_SIDE);
    }

    /** 様式識別: the eight squares, {@code 1, b3, b2, b1, b0, p, not p, 1} with p the exclusive or of the four bits. */
    public List<Cell> cells() {
        boolean parity = Integer.bitCount(number) % 2 == 1;
        List<Boolean> pattern = new ArrayList<>(List.of(true));
        for (int bit = NUMBER_BITS - 1; bit >= 0; bit--) {
            pattern.add((number >> bit & 1) == 1);
        }
        pattern.addAll(List.of(parity, !parity, true));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            cells.add(new Cell(Area.around(FIRST_CELL + i * CELL_PITCH, 0, CELL_SIDE), pattern.get(i)));
        }
        return List.copyOf(cells);
    }
}
