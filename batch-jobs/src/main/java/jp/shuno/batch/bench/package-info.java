/**
 * 性能測定: an invented ward of any size, what a database can do with it at best, and what the program needs for the
 * same work. It speaks to the program through files, commands and the database, as the outside world does.
 */
@NullMarked
package jp.shuno.batch.bench;

import org.jspecify.annotations.NullMarked;
