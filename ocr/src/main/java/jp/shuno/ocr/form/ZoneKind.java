package jp.shuno.ocr.form;

/** How a zone of a form is filled, which decides how it is printed and read. */
public enum ZoneKind {
    /** Bar code, Code 128. */
    CODE_128,
    /** Digits of OCR-B at a fixed pitch. */
    OCR_B,
    /** Printed text. */
    PRINTED,
    /** Boxes for one handwritten character each. */
    BOXES,
    /** A free line to write on. */
    LINE,
    /** A box to tick. */
    CHECK_BOX,
    /** 押印: room for a seal. */
    SEAL,
    /** 領収日付印: room for a bank's stamp. */
    STAMP
}
