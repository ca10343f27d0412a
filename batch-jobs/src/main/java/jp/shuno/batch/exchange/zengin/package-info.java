/**
 * 全銀協: the association's fixed-length files. Decides whether such a file is whole and consistent with itself; which
 * request a result answers, and what it means for a term, is not known here.
 */
@NullMarked
package jp.shuno.batch.exchange.zengin;

import org.jspecify.annotations.NullMarked;
