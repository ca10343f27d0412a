/**
 * Direct debit: how a registered account stands after what the bank answered. Knows no files.
 */
@NullMarked
package jp.shuno.domain.directdebit;

import org.jspecify.annotations.NullMarked;
