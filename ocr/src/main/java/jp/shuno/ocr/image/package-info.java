/** Pictures of pages: loading, turning, registering on the marks, cutting out zones. */
@NullMarked
package jp.shuno.ocr.image;

import org.jspecify.annotations.NullMarked;
