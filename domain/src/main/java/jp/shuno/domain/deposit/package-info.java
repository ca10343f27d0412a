/**
 * 振込入金: which deposit pays for which confirmed files. Knows neither receipts nor postings.
 */
@NullMarked
package jp.shuno.domain.deposit;

import org.jspecify.annotations.NullMarked;
