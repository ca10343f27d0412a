/**
 * 還付金の振込: which refunds go into a bank file and when, what would make the bank send one back, and what follows when
 * it does. Knows neither the layout of the file nor how a refund came about.
 */
@NullMarked
package jp.shuno.domain.transfer;

import org.jspecify.annotations.NullMarked;
