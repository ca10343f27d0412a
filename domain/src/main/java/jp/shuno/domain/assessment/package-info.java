/**
 * 調定: what an obligor owes, term by term, and how a correction changes it.
 */
@NullMarked
package jp.shuno.domain.assessment;

import org.jspecify.annotations.NullMarked;
