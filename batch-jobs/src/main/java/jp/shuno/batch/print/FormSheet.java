package jp.shuno.batch.print;

import com.google.zxing.oned.Code128Writer;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Shade;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.form.FormTemplate.Cell;
import jp.shuno.ocr.form.FormTemplate.Corner;
import jp.shuno.ocr.form.Zone;
import jp.shuno.ocr.form.ZoneKind;

/** 様式の印刷: a sheet of a form that a machine reads when it comes back, every mark and zone where the template says. */
final class FormSheet {

    /** Seven dots of a scanner of 300 dpi, so that the thinnest bar survives a copy. */
    private static final double BAR = 7 * 25.4 / 300;

    private static final double BOX_LINE = 0.2;
    private static final double CHECK_LINE = 0.35;

    private final Letter letter;
    private final Sheet sheet;
    private final FormTemplate form;

    /** A new sheet of the letter, with marks, number and empty boxes. */
    FormSheet(Letter letter, FormTemplate form) {
        this.letter = letter;
        this.form = form;
        this.sheet = letter.sheet(form.paper().width(), form.paper().height());
        for (Corner corner : Corner.values()) {
            sheet.fill(onPaper(form.mark(corner)), Shade.BLACK);
        }
        sheet.fill(onPaper(form.hole()), Shade.WHITE);
        for (Cell cell : form.cells()) {
            if (cell.black()) {
                sheet.fill(onPaper(cell.area()), Shade.BLACK);
            }
        }
        form.zones().forEach(this::frame);
    }

    private Area onPaper(Area area) {
        return new Area(area.x() - form.paper().x(), area.y() - form.paper().y(), area.width(), area.height());
    }

    private void frame(Zone zone) {
        switch (zone.kind()) {
            case BOXES -> zone.boxes().forEach(box -> sheet.frame(onPaper(box), BOX_LINE, Shade.GREY));
            case CHECK_BOX -> sheet.frame(onPaper(zone.area()), CHECK_LINE, Shade.BLACK);
            case SEAL -> seal(onPaper(zone.area()));
            case CODE_128, OCR_B, PRINTED, LINE, STAMP -> {}
        }
    }

    private void seal(Area area) {
        sheet.circle(area.centreX(), area.centreY(), 2.6, BOX_LINE, Shade.GREY);
        sheet.shadedText(
                new Style(Typeface.MINCHO, 9), Shade.GREY, Align.CENTRE, area.centreX(), area.centreY(), "印", "seal");
    }

    /** Draws the words and rules of the form. */
    void artwork(Artwork artwork, Map<String, String> values) {
        artwork.draw(sheet, -form.paper().x(), -form.paper().y(), values);
    }

    /**
     * Prints a value into a zone. Money stands on the right, all else on the left.
     *
     * @param size wanted size of print in points; for {@link ZoneKind#PRINTED} only
     * @throws UnprintableLetterException when the zone does not allow its characters, or has no room for them
     */
    void print(String name, Typeface face, double size, String value) {
        Zone zone = form.zone(name);
        if (!zone.alphabet().spells(value)) {
            throw UnprintableLetterException.notOfTheForm(letter.name(), name);
        }
        Area area = onPaper(zone.area());
        switch (zone.kind()) {
            case CODE_128 -> bars(area, value);
            case OCR_B -> digits(zone, area, value);
            case PRINTED -> {
                boolean money = value.startsWith("¥");
                Area inside = new Area(area.x() + 2, area.y(), area.width() - (money ? 5 : 2), area.height());
                Setting setting = new Setting(letter, sheet);
                setting.fit(new Style(face, size), money ? Align.RIGHT : Align.LEFT, inside, value, name);
            }
            case BOXES, LINE, CHECK_BOX, SEAL, STAMP ->
                throw new IllegalArgumentException("zone " + name + " is for the resident or the bank to fill in");
        }
    }

    private void bars(Area area, String value) {
        boolean[] modules = new Code128Writer().encode(value);
        double left = area.centreX() - modules.length * BAR / 2;
        if (left < area.x()) {
            throw UnprintableLetterException.noRoom(letter.name(), "bar code");
        }
        int from = 0;
        for (int i = 1; i <= modules.length; i++) {
            if (i == modules.length || modules[i] != modules[from]) {
                if (modules[from]) {
                    sheet.fill(new Area(left + from * BAR, area.y(), (i - from) * BAR, area.height()), Shade.BLACK);
                }
                from = i;
            }
        }
    }

    /** Digits as outlines: their places are those of the template to the hundredth, whatever the font's own spacing. */
    private void digits(Zone zone, Area area, String value) {
        Zone.CharacterRow row = zone.row().orElseThrow();
        double advance = letter.fonts().ocrBAdvance();
        double scale = row.pitch() / advance;
        Rectangle2D height = letter.fonts().ocrB('0').getBounds2D();
        if (row.centre(0, value.length()) - row.pitch() / 2 < zone.area().x()) {
            throw UnprintableLetterException.noRoom(letter.name(), zone.name());
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == ' ') {
                continue;
            }
            double centre = row.centre(i, value.length()) - form.paper().x();
            sheet.outline(
                    letter.fonts().ocrB(value.charAt(i)),
                    centre - advance / 2 * scale,
                    area.centreY() + height.getCenterY() * scale,
                    scale);
        }
    }
}
