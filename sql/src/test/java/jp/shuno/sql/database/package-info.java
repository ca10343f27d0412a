/**
 * The databases that tests run on: which one a test process uses, and an empty place in it for each ledger. Shared with
 * the tests of other modules. Knows nothing of the tables.
 */
@NullMarked
package jp.shuno.sql.database;

import org.jspecify.annotations.NullMarked;
