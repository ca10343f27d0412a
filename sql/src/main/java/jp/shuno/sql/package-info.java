/**
 * The store: tables, migrations, one mapper per table with its SQL in XML on the same path, type handlers, proofs as
 * SQL. Written in the subset that H2 (Oracle mode), PostgreSQL and Oracle share.
 */
@NullMarked
package jp.shuno.sql;

import org.jspecify.annotations.NullMarked;
