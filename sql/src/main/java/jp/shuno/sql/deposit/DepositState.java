package jp.shuno.sql.deposit;

/** 入金の状態. */
public enum DepositState {
    /** 未照合: pays for nothing that we know of. */
    OPEN,
    /** 照合済: tied to files. */
    TIED,
    /** 取消: taken back by the bank, or the record that took it back. */
    CANCELLED
}
