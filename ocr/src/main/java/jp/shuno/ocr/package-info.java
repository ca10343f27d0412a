/**
 * Reading of paper forms. Not built yet, except for the form templates in {@code jp.shuno.ocr.form}, by which forms are
 * printed too; nothing in Shuno reads paper today.
 *
 * <p>What will live here: finding and straightening a form on a scan, the recognisers behind one border, and the
 * acceptance of a reading: read, needs review by staff, or unreadable, each field with its confidence. A field that was
 * not read has no value; nothing is guessed.
 *
 * <p>It knows {@code jp.shuno.domain} and the recogniser, and never the database.
 */
@NullMarked
package jp.shuno.ocr;

import org.jspecify.annotations.NullMarked;
