package jp.shuno.ocr.reading;

import java.util.List;
import java.util.Set;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.Zone;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Placement;

/** Tells a row of boxes that was left blank from one that a person has to read. */
final class UnreadBoxes implements BoxReader {

    /** The frame of a box and what the placement may be off, in millimetres. */
    private static final double FRAME = 0.8;

    @Override
    public Finding read(GrayImage page, Placement placement, Zone zone) {
        Marks marks = new Marks(page, placement);
        boolean blank = true;
        for (Area box : zone.boxes()) {
            blank &= marks.writing(Marks.inside(box, FRAME)) == Marks.Mark.ABSENT;
        }
        return new Finding(
                zone.name(),
                "",
                List.of(),
                blank,
                blank ? Set.of(Evidence.CLEAR) : Set.of(),
                blank ? 0.95 : 0,
                placement.cut(page, zone.area()));
    }
}
