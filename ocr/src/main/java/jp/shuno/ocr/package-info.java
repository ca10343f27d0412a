/**
 * Reading of paper forms. Not built yet: this module holds no code, and nothing in Shuno reads paper today.
 *
 * <p>What will live here: the form templates (zones and allowed characters), finding and straightening a form on a
 * scan, the recognisers behind one border, and the acceptance of a reading: read, needs review by staff, or unreadable,
 * each field with its confidence. A field that was not read has no value; nothing is guessed.
 *
 * <p>It knows {@code jp.shuno.domain} and the recogniser, and never the database.
 */
@NullMarked
package jp.shuno.ocr;

import org.jspecify.annotations.NullMarked;
