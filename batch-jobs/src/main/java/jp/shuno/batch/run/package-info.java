/**
 * The business day: home, settings, run lock, launching and recovery of jobs, exit codes.
 */
@NullMarked
package jp.shuno.batch.run;

import org.jspecify.annotations.NullMarked;
