/**
 * Addressees and, apart from them, encrypted My Numbers.
 */
@NullMarked
package jp.shuno.sql.party;

import org.jspecify.annotations.NullMarked;
