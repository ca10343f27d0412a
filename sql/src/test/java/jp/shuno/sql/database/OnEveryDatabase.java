package jp.shuno.sql.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of a class run on each kind of database: on the embedded one with all other tests, then on a real
 * PostgreSQL, then on a real Oracle, where they are reported as skipped if there is none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(DatabaseCondition.class)
public @interface OnEveryDatabase {}
