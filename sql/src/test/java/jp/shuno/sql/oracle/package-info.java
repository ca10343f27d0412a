/**
 * The check of our SQL for Oracle Database 19c without an Oracle: a grammar, and rules for what it lets through.
 *
 * <p>Docs/oracle-check.md tells what it finds, what it cannot find and how to add a rule.
 */
@NullMarked
package jp.shuno.sql.oracle;

import org.jspecify.annotations.NullMarked;
