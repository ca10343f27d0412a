/**
 * 授受: bytes to records and back. Decides whether a file can be used at all and what it says; what the records
 * mean for the ledger is decided elsewhere. Knows {@code jp.shuno.domain} only: no Spring, no database, no logger.
 */
@NullMarked
package jp.shuno.batch.exchange;

import org.jspecify.annotations.NullMarked;
