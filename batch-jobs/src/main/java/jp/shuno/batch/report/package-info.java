/**
 * 帳票: the reports of a business day as files for spreadsheets, for paper and for other programs. A report says what it
 * is given: it counts and adds up, but decides nothing, reads no clock and asks no database. One model of a table is
 * written both as CSV and as a page, so that the two cannot differ.
 */
@NullMarked
package jp.shuno.batch.report;

import org.jspecify.annotations.NullMarked;
