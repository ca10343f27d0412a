/**
 * Money: integer yen and nothing else.
 */
@NullMarked
package jp.shuno.domain.money;

import org.jspecify.annotations.NullMarked;
