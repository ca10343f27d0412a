package jp.shuno.ocr.image;

import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate.Point;

/**
 * Where a form lies on a page: an affine map from its millimetres to pixels. Zones are mapped one by one; the page
 * itself is never drawn anew.
 *
 * @param xByX pixels to the right for a millimetre to the right
 * @param xByY pixels to the right for a millimetre down
 * @param x of the form's origin
 * @param yByX pixels down for a millimetre to the right
 * @param yByY pixels down for a millimetre down
 * @param y of the form's origin
 */
public record Placement(double xByX, double xByY, double x, double yByX, double yByY, double y) {

    /** Pixels of a millimetre in a cut-out, the resolution that forms are scanned at. */
    public static final double PIXELS_PER_MILLIMETRE = ScanFile.RESOLUTION / 25.4;

    /** The pixel of a place on the form. */
    public Point pixel(double right, double down) {
        return new Point(xByX * right + xByY * down + x, yByX * right + yByY * down + y);
    }

    /** Pixels of a millimetre to the right. */
    public double scaleAcross() {
        return Math.hypot(xByX, yByX);
    }

    /** Pixels of a millimetre down. */
    public double scaleDown() {
        return Math.hypot(xByY, yByY);
    }

    /** How far right angles are off, in radians. */
    public double shear() {
        return (xByX * xByY + yByX * yByY) / (scaleAcross() * scaleDown());
    }

    /** Whether the whole area lies on the page. */
    public boolean isOn(GrayImage page, Area area) {
        return isOn(page, area.x(), area.y())
                && isOn(page, area.right(), area.y())
                && isOn(page, area.x(), area.bottom())
                && isOn(page, area.right(), area.bottom());
    }

    private boolean isOn(GrayImage page, double right, double down) {
        Point place = pixel(right, down);
        return place.x() >= 0 && place.y() >= 0 && place.x() <= page.width() - 1 && place.y() <= page.height() - 1;
    }

    /** An upright picture of an area, at the resolution of {@link #PIXELS_PER_MILLIMETRE}; white outside the page. */
    public GrayImage cut(GrayImage page, Area area) {
        int width = Math.max(1, (int) Math.round(area.width() * PIXELS_PER_MILLIMETRE));
        int height = Math.max(1, (int) Math.round(area.height() * PIXELS_PER_MILLIMETRE));
        byte[] pixels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            double down = area.y() + (row + 0.5) / PIXELS_PER_MILLIMETRE;
            double startX = pixel(area.x(), down).x();
            double startY = pixel(area.x(), down).y();
            for (int column = 0; column < width; column++) {
                double right = (column + 0.5) / PIXELS_PER_MILLIMETRE;
                pixels[row * width + column] =
                        (byte) between(page, startX + xByX * right - 0.5, startY + yByX * right - 0.5);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    private static int between(GrayImage page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.width() || top + 1 >= page.height()) {
            return 255;
        }
        double right = x - left;
        double down = y - top;
        double upper = page.at(left, top) * (1 - right) + page.at(left + 1, top) * right;
        double lower = page.at(left, top + 1) * (1 - right) + page.at(left + 1, top + 1) * right;
        return (int) (upper * (1 - down) + lower * down + 0.5);
    }
}
