/**
 * Arrival of files: inbox, register, whole file or nothing, archive and quarantine. Knows no kind of file by itself.
 */
@NullMarked
package jp.shuno.batch.run.intake;

import org.jspecify.annotations.NullMarked;
