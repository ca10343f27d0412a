/** 過誤納と充当: overpayments and what they are appropriated to, as tables. */
@NullMarked
package jp.shuno.sql.overpayment;

import org.jspecify.annotations.NullMarked;
