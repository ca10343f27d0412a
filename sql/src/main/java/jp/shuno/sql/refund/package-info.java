/** 還付: decisions, plans, notices, claims, accounts, transfers and returns as tables. */
@NullMarked
package jp.shuno.sql.refund;

import org.jspecify.annotations.NullMarked;
