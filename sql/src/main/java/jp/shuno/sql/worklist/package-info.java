/**
 * Exceptions for staff.
 */
@NullMarked
package jp.shuno.sql.worklist;

import org.jspecify.annotations.NullMarked;
