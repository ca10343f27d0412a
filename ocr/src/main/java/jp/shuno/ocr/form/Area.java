package jp.shuno.ocr.form;

/**
 * A rectangle on a form in millimetres, from the centre of the upper left registration mark, x to the right and y down.
 *
 * @param x left edge
 * @param y upper edge
 * @param width above 0
 * @param height above 0
 */
public record Area(double x, double y, double width, double height) {

    /** Positions are written in tenths; what differs by less is the same place. */
    private static final double SAME = 0.001;

    /** @throws IllegalArgumentException when the rectangle has no inside */
    public Area {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a rectangle needs a width and a height above 0");
        }
    }

    /** A square around its centre. */
    static Area around(double centreX, double centreY, double side) {
        return new Area(centreX - side / 2, centreY - side / 2, side, side);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle between left and right edge. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle between upper and lower edge. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether the other lies inside, edges included. */
    public boolean contains(Area other) {
        return other.x >= x - SAME
                && other.y >= y - SAME
                && other.right() <= right() + SAME
                && other.bottom() <= bottom() + SAME;
    }
}
