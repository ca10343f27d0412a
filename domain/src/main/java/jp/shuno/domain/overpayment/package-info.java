/**
 * 過誤納と充当: what of the money on a term is too much, why and since when, and to which arrears it is appropriated
 * before anything is refunded. Decides nothing about refunds, interest or accounts.
 */
@NullMarked
package jp.shuno.domain.overpayment;

import org.jspecify.annotations.NullMarked;
