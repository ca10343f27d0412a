package jp.shuno.batch.job.reconciliation;

import jp.shuno.domain.reconciliation.GroupResult;
import jp.shuno.domain.reconciliation.PaymentGroup;

/**
 * A group with what was decided about it.
 *
 * @param group the group as it was read
 * @param result what reconciling it decided
 */
record Reconciled(PaymentGroup group, GroupResult result) {}
