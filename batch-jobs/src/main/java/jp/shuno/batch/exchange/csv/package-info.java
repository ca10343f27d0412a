/**
 * CSV: tables that neighbouring systems and staff send, and the writer of every table that leaves. Decides whether a
 * file has the agreed columns and each value its agreed form; a wrong check digit, an unknown number or a date that
 * makes no sense in the ledger is not known here.
 */
@NullMarked
package jp.shuno.batch.exchange.csv;

import org.jspecify.annotations.NullMarked;
