/** 承認を要する計画: what must not happen before a second person agreed to it, as tables. */
@NullMarked
package jp.shuno.sql.plan;

import org.jspecify.annotations.NullMarked;
