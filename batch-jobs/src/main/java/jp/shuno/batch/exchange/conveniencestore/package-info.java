/**
 * コンビニ収納: the 120-byte collection file of a billing agent. Decides whether the file is whole and consistent with
 * itself; whether a barcode is ours and which payment a confirmation belongs to is not known here.
 */
@NullMarked
package jp.shuno.batch.exchange.conveniencestore;

import org.jspecify.annotations.NullMarked;
