/**
 * The engine that turns a picture of a line into text, and the processes that it runs in. The only place that knows
 * Tesseract; a native crash, a hang or a leak stays within one process and costs one page.
 */
@NullMarked
package jp.shuno.ocr.engine;

import org.jspecify.annotations.NullMarked;
