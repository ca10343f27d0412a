package jp.shuno.ocr.form;

import java.util.List;
import java.util.Optional;

/**
 * 項目: one field of a form.
 *
 * @param name the field's name in reading results
 * @param kind how it is filled
 * @param area where; print that comes later may be off by {@link FormTemplate#PRINT_OFFSET}
 * @param alphabet what may stand in it
 * @param boxes the boxes from left to right, for {@link ZoneKind#BOXES} only
 * @param row where the characters stand, for {@link ZoneKind#OCR_B} only
 */
public record Zone(
        String name, ZoneKind kind, Area area, Alphabet alphabet, List<Area> boxes, Optional<CharacterRow> row) {

    /**
     * @throws IllegalArgumentException when boxes, or the row of characters, are missing or out of place, or lie
     *     outside the zone
     */
    public Zone {
        boxes = List.copyOf(boxes);
        if (boxes.isEmpty() == (kind == ZoneKind.BOXES)) {
            throw new IllegalArgumentException(
                    boxes.isEmpty() ? "zone " + name + " has no boxes" : "zone " + name + " is not made of boxes");
        }
        if (row.isPresent() != (kind == ZoneKind.OCR_B)) {
            throw new IllegalArgumentException(
                    row.isPresent() ? "zone " + name + " has no pitch" : "zone " + name + " needs a pitch");
        }
        for (Area box : boxes) {
            if (!area.contains(box)) {
                throw new IllegalArgumentException("a box lies outside zone " + name);
            }
        }
        if (row.isPresent() && (row.get().lastCentre() <= area.x() || row.get().lastCentre() >= area.right())) {
            throw new IllegalArgumentException("the last character lies outside zone " + name);
        }
    }

    /**
     * Characters at a fixed pitch, counted from the right as the check digit comes last.
     *
     * @param pitch millimetres from centre to centre, above 0
     * @param lastCentre x of the centre of the last character
     */
    public record CharacterRow(double pitch, double lastCentre) {

        /** @throws IllegalArgumentException when the pitch is not above 0 */
        public CharacterRow {
            if (!(pitch > 0)) {
                throw new IllegalArgumentException("a pitch must be above 0");
            }
        }

        /**
         * x of the centre of a character.
         *
         * @param index from 0
         * @param length of the whole text
         */
        public double centre(int index, int length) {
            return lastCentre - (length - 1 - index) * pitch;
        }
    }
}
