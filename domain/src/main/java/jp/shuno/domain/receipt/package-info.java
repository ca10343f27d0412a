/**
 * 収納: money that came in, and the keys by which it names a term.
 */
@NullMarked
package jp.shuno.domain.receipt;

import org.jspecify.annotations.NullMarked;
