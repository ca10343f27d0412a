package jp.shuno.batch.report;

import jp.shuno.domain.ledger.Bucket;

/**
 * The balance of a bucket.
 *
 * @param bucket where the yen are
 * @param yen how many, negative where more left than came
 */
public record BucketFigure(Bucket bucket, long yen) {}
