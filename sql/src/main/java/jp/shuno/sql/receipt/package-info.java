/**
 * Receipts: one row per data record of a payment file.
 */
@NullMarked
package jp.shuno.sql.receipt;

import org.jspecify.annotations.NullMarked;
