package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Cell;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.FormTemplate.Point;
import jp.shuno.ocr.image.MarkFit.Match;

/**
 * 位置合わせ: finds a form on a page by its four marks, of which three are enough, and knows it by the squares of its
 * number; they stand at one end of the sheet, so they also tell which way is up.
 */
public final class Registration {

    /** Shares of the paper's brightness below which a mark is black: usual ones, faded ones, and those beside dust. */
    private static final double[] BLACK = {0.6, 0.75, 0.88, 0.4};

    private static final double BLACK_AT_MOST = 0.88;

    /** A page with less ink than this is blank. */
    private static final double BLANK_SHARE = 0.002;

    /**
     * Darkness of a square of the number, as a share of that of the marks: white up to the first, black from the
     * second.
     */
    private static final double CELL_WHITE = 0.2;

    private static final double CELL_BLACK = 0.35;

    /** Marks enough to lay a form by. */
    private static final int MARKS_NEEDED = 3;

    private final GrayImage page;
    private final Shrunk small;

    private Registration(GrayImage page) {
        this.page = page;
        this.small = new Shrunk(page);
    }

    /** What was found on a page. */
    public sealed interface Outcome {}

    /**
     * A form.
     *
     * @param form which
     * @param placement where
     * @param marks by how many it was laid, 3 or 4
     */
    public record Found(FormTemplate form, Placement placement, int marks) implements Outcome {}

    /** No form that could be read. */
    public enum NotFound implements Outcome {
        /** 白紙. */
        BLANK,
        /** No marks of a form. */
        NO_MARKS,
        /** Marks, and the number of another form. */
        OTHER_FORM,
        /** A form of which a part is missing. */
        CUT_OFF
    }

    /** Looks for one of the forms. */
    public static Outcome find(GrayImage page, List<FormTemplate> forms) {
        return new Registration(page).find(forms);
    }

    private Outcome find(List<FormTemplate> forms) {
        List<Point> squares = new ArrayList<>();
        Outcome outcome = NotFound.NO_MARKS;
        for (double black : BLACK) {
            addSquares(squares, black);
            outcome = find(forms, squares);
            if (outcome instanceof Found found && found.marks() == Corner.values().length) {
                return found;
            }
        }
        return squares.isEmpty() && small.darkShare(BLACK_AT_MOST) < BLANK_SHARE ? NotFound.BLANK : outcome;
    }

    private Outcome find(List<FormTemplate> forms, List<Point> squares) {
        List<Match> matches = new ArrayList<>();
        for (FormTemplate form : forms) {
            matches.addAll(MarkFit.of(form, squares));
        }
        NotFound reason = NotFound.NO_MARKS;
        matches.sort(Comparator.comparingInt(Match::count).reversed().thenComparing(Match::error));
        for (Match match : matches) {
            Optional<Integer> number = number(match);
            if (number.isEmpty() || holeElsewhere(match)) {
                continue;
            }
            boolean ours = number.get() == match.form().number();
            if (match.count() >= MARKS_NEEDED) {
                return ours ? laid(match) : NotFound.OTHER_FORM;
            }
            if (ours) {
                reason = NotFound.CUT_OFF;
            }
        }
        return reason;
    }

    private Outcome laid(Match match) {
        Placement placement = match.placement();
        boolean whole = match.form().zones().stream().allMatch(zone -> placement.isOn(page, zone.area()));
        return whole ? new Found(match.form(), placement, match.count()) : NotFound.CUT_OFF;
    }

    private void addSquares(List<Point> squares, double black) {
        double side = FormTemplate.MARK_SIDE * Placement.PIXELS_PER_MILLIMETRE;
        for (Shrunk.Blob blob : small.blobs(black)) {
            if (blob.isSquareOf(side)) {
                Point centre = centre(blob, black);
                if (squares.stream().noneMatch(known -> distance(known, centre) < side / 2)) {
                    squares.add(centre);
                }
            }
        }
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** The centre between the edges that most rows and columns have, so that dust and bites do not move it. */
    private Point centre(Shrunk.Blob blob, double black) {
        int left = Math.max(0, (blob.left() - 2) * Shrunk.FACTOR);
        int top = Math.max(0, (blob.top() - 2) * Shrunk.FACTOR);
        int right = Math.min(page.width(), (blob.left() + blob.width() + 2) * Shrunk.FACTOR);
        int bottom = Math.min(page.height(), (blob.top() + blob.height() + 2) * Shrunk.FACTOR);
        int limit = (int) (small.white((left + right) / 2.0, (top + bottom) / 2.0) * black);
        int[] columns = new int[right - left];
        int[] rows = new int[bottom - top];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (page.at(x, y) < limit) {
                    columns[x - left]++;
                    rows[y - top]++;
                }
            }
        }
        return new Point(left + middle(columns), top + middle(rows));
    }

    private static double middle(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        int first = 0;
        while (counts[first] * 2 < most) {
            first++;
        }
        int last = counts.length - 1;
        while (counts[last] * 2 < most) {
            last--;
        }
        return (first + last + 1) / 2.0;
    }

    /** The number in the squares if they spell one; a square that is neither black nor white spells none. */
    private Optional<Integer> number(Match match) {
        StringBuilder bits = new StringBuilder();
        double black = blackness(match);
        for (Cell cell : match.form().cells()) {
            double share = darkness(
                            match.placement(),
                            cell.area().centreX(),
                            cell.area().centreY(),
                            0.9)
                    / black;
            if (share > CELL_WHITE && share < CELL_BLACK) {
                return Optional.empty();
            }
            bits.append(share >= CELL_BLACK ? '1' : '0');
        }
        int number = Integer.parseInt(bits.substring(1, 5), 2);
        boolean odd = Integer.bitCount(number) % 2 == 1;
        boolean valid = number > 0
                && bits.charAt(0) == '1'
                && bits.charAt(7) == '1'
                && bits.charAt(5) == (odd ? '1' : '0')
                && bits.charAt(6) == (odd ? '0' : '1');
        return valid ? Optional.of(number) : Optional.empty();
    }

    /** How much darker than paper the marks are on average, 0 to 1, at least a little. */
    private double blackness(Match match) {
        double sum = 0;
        for (Corner corner : match.corners()) {
            Point centre = match.form().marks().get(corner.ordinal());
            double ring = (FormTemplate.MARK_SIDE + FormTemplate.HOLE_SIDE) / 4;
            sum += (darkness(match.placement(), centre.x() - ring, centre.y(), 0.4)
                            + darkness(match.placement(), centre.x() + ring, centre.y(), 0.4))
                    / 2;
        }
        return Math.max(0.1, sum / match.corners().size());
    }

    /** How much darker than paper a square around a place is on average, 0 to 1. */
    private double darkness(Placement placement, double right, double down, double reach) {
        Point centre = placement.pixel(right, down);
        int pixels = (int) Math.round(reach * Placement.PIXELS_PER_MILLIMETRE);
        double white = Math.max(1, small.white(centre.x(), centre.y()));
        double sum = 0;
        int count = 0;
        for (int y = (int) centre.y() - pixels; y <= (int) centre.y() + pixels; y++) {
            for (int x = (int) centre.x() - pixels; x <= (int) centre.x() + pixels; x++) {
                if (x >= 0 && y >= 0 && x < page.width() && y < page.height()) {
                    sum += Math.max(0, 1 - page.at(x, y) / white);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Whether another mark than the upper left one has the hole: then this is not the way up. */
    private boolean holeElsewhere(Match match) {
        double black = blackness(match);
        return match.corners().stream()
                .filter(corner -> corner != Corner.TOP_LEFT)
                .map(corner -> match.form().marks().get(corner.ordinal()))
                .anyMatch(centre -> darkness(match.placement(), centre.x(), centre.y(), 0.5) < black * 0.3);
    }
}
