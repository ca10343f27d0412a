/**
 * 到着確認: which files should have come by a business day and did not. Knows neither files nor folders.
 */
@NullMarked
package jp.shuno.domain.arrival;

import org.jspecify.annotations.NullMarked;
