/**
 * Banks, accounts and the characters that a bank file may carry.
 */
@NullMarked
package jp.shuno.domain.bank;

import org.jspecify.annotations.NullMarked;
