/** How domain values stand in columns. */
@NullMarked
package jp.shuno.sql.type;

import org.jspecify.annotations.NullMarked;
