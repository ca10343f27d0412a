/**
 * Business days, job runs, the run lock and day certificates.
 */
@NullMarked
package jp.shuno.sql.run;

import org.jspecify.annotations.NullMarked;
