package jp.shuno.sql.ledger;

import jp.shuno.domain.ledger.Bucket;

/**
 * What lies in a bucket.
 *
 * @param bucket bucket
 * @param yen yen in less yen out; negative for receipts
 */
public record BucketTotalRow(Bucket bucket, long yen) {}
