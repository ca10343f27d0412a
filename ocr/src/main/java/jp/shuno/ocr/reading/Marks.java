package jp.shuno.ocr.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Ink;
import jp.shuno.ocr.image.Placement;

/** 記入の有無: whether something is marked, sealed or written, by its ink. Between clearly not and clearly so lies doubt. */
final class Marks {

    /** The frame of a box and what the placement may be off, in millimetres. */
    private static final double FRAME = 0.8;

    /** Shares of the inside of a check box: an empty one stays below the first, a mark is above the second. */
    private static final double BOX_EMPTY = 0.012;

    private static final double BOX_MARKED = 0.06;

    /** A mark reaches this far across and down, in millimetres; a speck in neither direction reaches half of it. */
    private static final double MARK_REACH = 1.2;

    private static final double SPECK_REACH = 0.8;

    /** Around the printed sign 印, whose place and radius these are. */
    private static final double SIGN_X = 171;

    private static final double SIGN_Y = 96.5;
    private static final double SIGN_RADIUS = 3.2;

    /** Where a seal is pressed, inside the rules around it. */
    private static final Area SEAL = new Area(163.5, 91.3, 15.5, 11);

    private static final double SEAL_ABSENT = 0.004;
    private static final double SEAL_PRESENT = 0.02;

    /** The share of the sign's place that its print covers, at least. */
    private static final double SIGN_VISIBLE = 0.05;

    /** Share of a line or a box with nothing written in it, and with something. */
    private static final double WRITING_ABSENT = 0.002;

    private static final double WRITING_PRESENT = 0.008;

    /** The shortest line through a name, in millimetres. */
    private static final double STRIKE = 9;

    private final GrayImage page;
    private final Placement placement;

    Marks(GrayImage page, Placement placement) {
        this.page = page;
        this.placement = placement;
    }

    /** What ink says. */
    enum Mark {
        ABSENT,
        DOUBTFUL,
        PRESENT
    }

    Mark checkBox(Area box) {
        Ink ink = Ink.of(placement.cut(page, inside(box, FRAME)));
        Ink.Extent stroke = ink.largestStroke();
        double share = ink.share();
        double reach = MARK_REACH * Placement.PIXELS_PER_MILLIMETRE;
        double speck = SPECK_REACH * Placement.PIXELS_PER_MILLIMETRE;
        if (share <= BOX_EMPTY || stroke.width() < speck && stroke.height() < speck && share < BOX_MARKED) {
            return Mark.ABSENT;
        }
        return share >= BOX_MARKED && stroke.width() >= reach && stroke.height() >= reach
                ? Mark.PRESENT
                : Mark.DOUBTFUL;
    }

    /**
     * A scan in black and white alone loses the light sign, and with it maybe a seal: where it is gone, nothing is
     * clear.
     */
    Mark seal() {
        double scale = Placement.PIXELS_PER_MILLIMETRE;
        Ink ink = Ink.of(placement.cut(page, SEAL));
        double around = ink.without((SIGN_X - SEAL.x()) * scale, (SIGN_Y - SEAL.y()) * scale, SIGN_RADIUS * scale)
                .share();
        Mark seal = between(around, SEAL_ABSENT, SEAL_PRESENT);
        double side = SIGN_RADIUS * 2;
        Area sign = new Area(SIGN_X - SIGN_RADIUS, SIGN_Y - SIGN_RADIUS, side, side);
        boolean visible = Ink.of(placement.cut(page, sign)).share() >= SIGN_VISIBLE;
        return seal == Mark.ABSENT && !visible ? Mark.DOUBTFUL : seal;
    }

    /** Whether a line was struck out: no character has so long a stroke. */
    boolean isStruck(Area line) {
        return Ink.of(placement.cut(page, line)).longestRun() >= STRIKE * Placement.PIXELS_PER_MILLIMETRE;
    }

    /** Whether anything is written on a line, or in a box without its frame. */
    Mark writing(Area area) {
        Ink ink = Ink.of(placement.cut(page, area));
        return between(ink.share(), WRITING_ABSENT, WRITING_PRESENT);
    }

    static Area inside(Area box, double frame) {
        return new Area(box.x() + frame, box.y() + frame, box.width() - 2 * frame, box.height() - 2 * frame);
    }

    private static Mark between(double share, double absent, double present) {
        return share <= absent ? Mark.ABSENT : share >= present ? Mark.PRESENT : Mark.DOUBTFUL;
    }

    /** One of several boxes, of which an optional field may have none. The map goes from zones to values. */
    Finding choice(FormTemplate form, String field, Map<String, String> values, boolean optional) {
        Set<Evidence> evidence = EnumSet.of(Evidence.CLEAR);
        List<String> marked = new ArrayList<>();
        Area around = form.zone(values.keySet().iterator().next()).area();
        for (Map.Entry<String, String> value : values.entrySet()) {
            Area box = form.zone(value.getKey()).area();
            around = around(around, box);
            Mark mark = checkBox(box);
            if (mark == Mark.PRESENT) {
                marked.add(value.getValue());
            } else if (mark == Mark.DOUBTFUL) {
                evidence.remove(Evidence.CLEAR);
            }
        }
        if (!marked.isEmpty()) {
            evidence.add(Evidence.MARKED);
        }
        if (marked.size() <= 1) {
            evidence.add(Evidence.ONE);
        }
        return new Finding(
                field,
                marked.size() == 1 ? marked.getFirst() : "",
                marked,
                optional && marked.isEmpty(),
                evidence,
                evidence.contains(Evidence.CLEAR) ? 0.95 : 0.3,
                placement.cut(page, around));
    }

    private static Area around(Area one, Area other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Area(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }
}
