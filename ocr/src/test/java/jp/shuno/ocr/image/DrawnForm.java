package jp.shuno.ocr.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Cell;
import jp.shuno.ocr.form.FormTemplate.Corner;

/** A scan drawn for a test: a form with its marks, lying on the page as one likes. */
public final class DrawnForm {

    private static final double SCALE = Placement.PIXELS_PER_MILLIMETRE;

    private final FormTemplate form;
    private final BufferedImage image;
    private final Graphics2D pen;

    /** A blank sheet of the form's size, with its marks and its number. */
    public DrawnForm(FormTemplate form, double turnDegrees) {
        this(form, turnDegrees, corner -> true);
    }

    /** The same with some of the marks only. */
    public DrawnForm(FormTemplate form, double turnDegrees, Predicate<Corner> printed) {
        this.form = form;
        Area paper = form.paper();
        image = new BufferedImage(
                (int) (paper.width() * SCALE), (int) (paper.height() * SCALE), BufferedImage.TYPE_BYTE_GRAY);
        pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        AffineTransform place = new AffineTransform();
        place.rotate(Math.toRadians(turnDegrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        place.scale(SCALE, SCALE);
        place.translate(-paper.x(), -paper.y());
        pen.setTransform(place);
        for (Corner corner : Corner.values()) {
            if (printed.test(corner)) {
                fill(form.mark(corner), Color.BLACK);
            }
        }
        fill(form.hole(), Color.WHITE);
        for (Cell cell : form.cells()) {
            fill(cell.area(), cell.black() ? Color.BLACK : Color.WHITE);
        }
    }

    /** Fills a rectangle. */
    public DrawnForm fill(Area area, Color colour) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
        return this;
    }

    /** Draws a line of half a millimetre. */
    public DrawnForm line(double fromX, double fromY, double toX, double toY) {
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(0.5f));
        pen.draw(new Line2D.Double(fromX, fromY, toX, toY));
        return this;
    }

    /** Writes a text that begins at a place, as high as that, both in millimetres. */
    public DrawnForm text(Font font, double height, double x, double y, String text) {
        pen.setColor(Color.BLACK);
        pen.setFont(font.deriveFont((float) height));
        pen.drawString(text, (float) x, (float) y);
        return this;
    }

    /** Writes digits at the pitch of their zone. */
    public DrawnForm digits(Font font, String zone, String digits) {
        var row = form.zone(zone).row().orElseThrow();
        Area area = form.zone(zone).area();
        pen.setFont(font.deriveFont(4f));
        pen.setColor(Color.BLACK);
        for (int i = 0; i < digits.length(); i++) {
            pen.drawString(digits.substring(i, i + 1), (float) (row.centre(i, digits.length()) - 1.2), (float)
                    (area.centreY() + 1.35));
        }
        return this;
    }

    /** Presses a round stamp with a date between two lines. */
    public DrawnForm stamp(Font font, double x, double y, double turnDegrees, String date) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(Math.toRadians(turnDegrees));
        pen.setColor(new Color(110, 110, 110));
        pen.setStroke(new BasicStroke(0.4f));
        pen.draw(new Ellipse2D.Double(-13.5, -13.5, 27, 27));
        pen.draw(new Line2D.Double(-12.9, -3.8, 12.9, -3.8));
        pen.draw(new Line2D.Double(-12.9, 3.8, 12.9, 3.8));
        pen.setFont(font.deriveFont(4.6f));
        pen.drawString(date, (float) (-pen.getFontMetrics().stringWidth(date) / 2.0), 1.7f);
        pen.setTransform(before);
        return this;
    }

    /** The picture that a scanner gives. */
    public GrayImage scan() {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GrayImage(image.getWidth(), image.getHeight(), pixels.clone());
    }

    /** The picture for a file. */
    public BufferedImage image() {
        return image;
    }

    /** A font of the machine by the name of its file. */
    public static Optional<Font> font(String fileName) {
        Path fonts = Path.of("/usr/share/fonts");
        if (!Files.isDirectory(fonts)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(fonts)) {
            Optional<Path> file = files.filter(path -> path.endsWith(fileName)).findFirst();
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Font.createFont(Font.TRUETYPE_FONT, file.get().toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            return Optional.empty();
        }
    }
}
