/**
 * Banks, debit accounts and debit requests.
 */
@NullMarked
package jp.shuno.sql.bank;

import org.jspecify.annotations.NullMarked;
