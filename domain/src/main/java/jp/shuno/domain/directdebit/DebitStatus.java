package jp.shuno.domain.directdebit;

/** 口座振替区分: whether debits are asked from a registered account. */
public enum DebitStatus {
    /** Debits are asked. */
    ACTIVE,
    /** 口座振替停止: no debit is asked until the account is registered anew. */
    SUSPENDED
}
