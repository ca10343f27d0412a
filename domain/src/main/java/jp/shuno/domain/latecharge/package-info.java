/**
 * 延滞金: how much it is and whether a term bears it at all. Knows nothing of receipts and postings.
 */
@NullMarked
package jp.shuno.domain.latecharge;

import org.jspecify.annotations.NullMarked;
