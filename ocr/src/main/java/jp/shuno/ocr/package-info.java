/**
 * Reading of paper forms: where everything stands on them ({@code form}), how a scan is loaded and laid ({@code
 * image}), the engine and the processes that it runs in ({@code engine}), and what is made of a page ({@code
 * reading}). A field that was not read has no value; nothing is guessed.
 *
 * <p>It knows {@code jp.shuno.domain} and the recogniser, and never the database.
 */
@NullMarked
package jp.shuno.ocr;

import org.jspecify.annotations.NullMarked;
