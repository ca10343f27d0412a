/** 還付先口座: claims, answers about public fund accounts and the items of transfer plans, as tables. */
@NullMarked
package jp.shuno.sql.receivingaccount;

import org.jspecify.annotations.NullMarked;
