/**
 * 還付: what a refund bears in interest, until when it can be claimed, who may claim it and to which account, from
 * which money it is paid, and through which states it goes. Knows no files, no bank
 * formats and no ledger; what is overpaid and what of it is appropriated is decided before.
 */
@NullMarked
package jp.shuno.domain.refund;

import org.jspecify.annotations.NullMarked;
