package jp.shuno.batch.run;

/**
 * 終了コード, monotone in severity, so that a scheduler needs two thresholds: warning from 1, abnormal from 20. Codes
 * that a shell, a JVM or a scheduler gives by itself (1, 2, 126 to 165, 255) are never used.
 */
public enum ExitCode {
    /** Done. */
    DONE(0, "正常終了", "対応は不要です。"),
    /** The day or job is already complete. */
    NOTHING_TO_DO(3, "処理済み", "対応は不要です。"),
    /** Done, and staff have something to look at. */
    DONE_WITH_EXCEPTIONS(10, "正常終了(要確認あり)", "職員が例外一覧を確認してください。"),
    /** An input file was refused; all that does not depend on it was done. */
    FILE_REFUSED(20, "入力ファイル却下", "quarantine の理由を送付元に伝え、再送を受けてから同じコマンドを実行してください。"),
    /** The ledger proof is red, an expected file is missing or a job is held; something was held back. */
    GATE_CLOSED(30, "出力保留", "gate.html(不適合は day-close.html)と shuno status で理由を確認し、除いてから同じコマンドを実行してください。"),
    /** Failed; nothing half-written. */
    FAILED(40, "異常終了", "原因を取り除いてから同じコマンドを実行してください。"),
    /** Stopped on request at a safe point. */
    STOPPED(41, "停止要求により中断", "同じコマンドを実行すると続きから再開します。"),
    /** Another run is alive, or an earlier business day is not complete. */
    REFUSED(42, "実行不可", "他の実行の終了を待つか、古い処理日から順に実行してください。"),
    /** Wrong call or configuration; nothing was started. */
    WRONG_CALL(50, "呼出しまたは設定の誤り", "コマンドまたは設定を直してください。");

    private final int code;
    private final String meaning;
    private final String nextAction;

    ExitCode(int code, String meaning, String nextAction) {
        this.code = code;
        this.meaning = meaning;
        this.nextAction = nextAction;
    }

    /** The number that the process returns. */
    public int code() {
        return code;
    }

    /** What it means, for people. */
    public String meaning() {
        return meaning;
    }

    /** What to do next, for people. */
    public String nextAction() {
        return nextAction;
    }

    /** Whether a scheduler must stop here: 20 and above. */
    public boolean isAbnormal() {
        return code >= FILE_REFUSED.code;
    }

    /** The more severe of the two. */
    public ExitCode and(ExitCode other) {
        return code >= other.code ? this : other;
    }

    /** The constant of a number that this program returned. */
    public static ExitCode of(int code) {
        for (ExitCode exit : values()) {
            if (exit.code == code) {
                return exit;
            }
        }
        throw new IllegalArgumentException("no exit code " + code);
    }
}
