/** 還付金の振込: approved transfers, data records of bank files, their payment and their return, as tables. */
@NullMarked
package jp.shuno.sql.transfer;

import org.jspecify.annotations.NullMarked;
