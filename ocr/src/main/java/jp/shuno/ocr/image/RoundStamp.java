package jp.shuno.ocr.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shuno.ocr.form.Area;

/**
 * 領収日付印: finds a round stamp anywhere on a page, however it is turned, by its ring and by the two parallel lines
 * between which the date stands.
 */
public final class RoundStamp {

    /** Radii of stamps in millimetres, and how finely they are searched. */
    private static final double RADIUS_MIN = 12.2;

    private static final double RADIUS_MAX = 14.7;

    /** How far the lines lie from the centre, in millimetres. */
    private static final double LINE_MIN = 2.4;

    private static final double LINE_MAX = 5.6;

    /** A ring or a line is taken for one when that much of it is ink. */
    private static final double SUPPORT_MIN = 0.55;

    /** Centres nearer than this, in millimetres, are two looks at one stamp, which may have two rings. */
    private static final double SAME = 2;

    /** Paper left out beside each line, in millimetres. */
    private static final double LINE_WIDTH = 0.45;

    /** Degrees between directions that are tried first; a line seen from half of that aside is still half ink. */
    private static final int COARSE = 2;

    /** Levels by which a faint stamp differs from paper. */
    private static final int CONTRAST = 9;

    private final GrayImage page;
    private final Placement placement;

    private RoundStamp(GrayImage page, Placement placement) {
        this.page = page;
        this.placement = placement;
    }

    /**
     * The date's bands of all stamps on the page, upright or upside down, the clearest first.
     *
     * @param page the page
     * @param placement of the form, which gives the scale
     */
    public static List<Band> bands(GrayImage page, Placement placement) {
        return new RoundStamp(page, placement).bands();
    }

    /**
     * The strip between the lines.
     *
     * @param picture with the lines running from left to right
     * @param tilt how far it was turned against the form, in degrees, -90 to 90
     * @param support share of ring and lines that is ink
     */
    public record Band(GrayImage picture, double tilt, double support) {}

    private List<Band> bands() {
        double scale = (placement.scaleAcross() + placement.scaleDown()) / 2;
        Circles circles = new Circles(page, RADIUS_MIN * scale, RADIUS_MAX * scale);
        List<Band> bands = new ArrayList<>();
        List<Circles.Circle> known = new ArrayList<>();
        for (Circles.Circle circle : circles.strongest()) {
            if (known.stream().anyMatch(other -> other.distance(circle) < SAME * scale)) {
                continue;
            }
            Optional<Band> band = lines(circle, scale);
            if (band.isPresent()) {
                bands.add(band.get());
                known.add(circle);
            }
        }
        bands.sort(Comparator.comparingDouble(Band::support).reversed());
        return bands;
    }

    /** Lines in one direction. */
    private record Chords(int tilt, double above, double below, double score) {}

    /** The direction in which two lines on either side of the centre have the most ink, coarsely and then finely. */
    private Optional<Band> lines(Circles.Circle circle, double scale) {
        double upright = Math.atan2(placement.yByX(), placement.xByX());
        Chords best = new Chords(0, 0, 0, 0);
        for (int degrees = -90; degrees < 90; degrees += COARSE) {
            Chords chords = chords(circle, upright, degrees, scale);
            best = chords.score() > best.score() ? chords : best;
        }
        int around = best.tilt();
        for (int degrees = around - COARSE; degrees <= around + COARSE; degrees++) {
            Chords chords = chords(circle, upright, degrees, scale);
            best = chords.score() > best.score() ? chords : best;
        }
        if (best.score() < SUPPORT_MIN) {
            return Optional.empty();
        }
        double turn = upright + Math.toRadians(best.tilt());
        return Optional.of(new Band(
                cut(circle, turn, best.above(), best.below(), scale), best.tilt(), best.score() * circle.support()));
    }

    private Chords chords(Circles.Circle circle, double upright, int tilt, double scale) {
        double turn = upright + Math.toRadians(tilt);
        double above = 0;
        double below = 0;
        double aboveAt = 0;
        double belowAt = 0;
        for (double offset = LINE_MIN * scale; offset <= LINE_MAX * scale; offset += 2) {
            double there = inked(circle, turn, -offset, scale);
            double here = inked(circle, turn, offset, scale);
            if (there > above) {
                above = there;
                aboveAt = offset;
            }
            if (here > below) {
                below = here;
                belowAt = offset;
            }
        }
        return new Chords(tilt, aboveAt, belowAt, Math.min(above, below));
    }

    /** The share of a chord that is darker than what lies a little beside it on both sides. */
    private double inked(Circles.Circle circle, double turn, double offset, double scale) {
        double half = Math.sqrt(circle.radius() * circle.radius() - offset * offset) - 0.8 * scale;
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double beside = 0.7 * scale;
        int ink = 0;
        int count = 0;
        for (double along = -half; along <= half; along += 4) {
            int on = darkest(circle, cos, sin, along, offset);
            int above = level(circle, cos, sin, along, offset - beside);
            int below = level(circle, cos, sin, along, offset + beside);
            if (on < Math.min(above, below) - CONTRAST) {
                ink++;
            }
            count++;
        }
        return (double) ink / count;
    }

    private int darkest(Circles.Circle circle, double cos, double sin, double along, double offset) {
        int darkest = 255;
        for (int across = -1; across <= 1; across++) {
            darkest = Math.min(darkest, level(circle, cos, sin, along, offset + across));
        }
        return darkest;
    }

    private int level(Circles.Circle circle, double cos, double sin, double along, double offset) {
        int x = (int) Math.round(circle.x() + along * cos - offset * sin);
        int y = (int) Math.round(circle.y() + along * sin + offset * cos);
        return x < 0 || y < 0 || x >= page.width() || y >= page.height() ? 255 : page.at(x, y);
    }

    private GrayImage cut(Circles.Circle circle, double turn, double upper, double lower, double scale) {
        double cos = Math.cos(turn) * scale;
        double sin = Math.sin(turn) * scale;
        Placement turned = new Placement(cos, -sin, circle.x() + 0.5, sin, cos, circle.y() + 0.5);
        double top = -upper / scale + LINE_WIDTH;
        double bottom = lower / scale - LINE_WIDTH;
        double deepest = Math.max(upper, lower);
        double half = Math.sqrt(circle.radius() * circle.radius() - deepest * deepest) / scale - LINE_WIDTH;
        return turned.cut(page, new Area(-half, top, 2 * half, bottom - top));
    }
}
