/**
 * Deposits into our accounts, and what files let expect.
 */
@NullMarked
package jp.shuno.sql.deposit;

import org.jspecify.annotations.NullMarked;
