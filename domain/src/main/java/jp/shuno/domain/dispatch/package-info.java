/**
 * 送付: files that leave the house, and whether the next one may.
 */
@NullMarked
package jp.shuno.domain.dispatch;

import org.jspecify.annotations.NullMarked;
