/** 一括書込み: many rows of one table with one statement, in the way that is fastest on each database. */
@NullMarked
package jp.shuno.sql.bulk;

import org.jspecify.annotations.NullMarked;
