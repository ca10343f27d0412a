/** The program: file exchange, nightly jobs, reports and the command line. */
@NullMarked
package jp.shuno.batch;

import org.jspecify.annotations.NullMarked;
