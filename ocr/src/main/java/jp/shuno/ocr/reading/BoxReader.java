package jp.shuno.ocr.reading;

import jp.shuno.ocr.form.Zone;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Placement;

/** Reads a row of boxes filled by hand. */
@FunctionalInterface
interface BoxReader {

    /**
     * Reads one field.
     *
     * @param zone of kind {@link jp.shuno.ocr.form.ZoneKind#BOXES}
     * @return with {@link Evidence#COMPLETE}, {@link Evidence#UNTOUCHED}, {@link Evidence#SURE} and
     *     {@link Evidence#CLEAR} where the boxes give it; what a field means is for others to say
     */
    Finding read(GrayImage page, Placement placement, Zone zone);
}
