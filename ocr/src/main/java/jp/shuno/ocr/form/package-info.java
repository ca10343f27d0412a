/**
 * 帳票様式: where everything stands on the paper forms of this project, so that the one who prints a form and the one who
 * reads it look into the same table. Knows millimetres and characters, neither pixels nor points.
 */
@NullMarked
package jp.shuno.ocr.form;

import org.jspecify.annotations.NullMarked;
