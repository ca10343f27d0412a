/**
 * Numbers and names of persons and bodies. Personal values mask themselves when printed.
 */
@NullMarked
package jp.shuno.domain.party;

import org.jspecify.annotations.NullMarked;
