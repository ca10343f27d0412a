/**
 * 固定長: files of records that all have one length. Cuts bytes before it decodes them, by layouts that are tables. What
 * the fields of a format mean is not known here.
 */
@NullMarked
package jp.shuno.batch.exchange.fixedlength;

import org.jspecify.annotations.NullMarked;
