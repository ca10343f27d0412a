/**
 * The command line, one class per command.
 */
@NullMarked
package jp.shuno.batch.cli;

import org.jspecify.annotations.NullMarked;
