/**
 * 例外: what the rules could not settle alone and a person must look at, with its reason and what may be answered.
 */
@NullMarked
package jp.shuno.domain.worklist;

import org.jspecify.annotations.NullMarked;
