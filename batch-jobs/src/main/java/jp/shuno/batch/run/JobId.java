package jp.shuno.batch.run;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The jobs of this version in the order of the business day. */
public enum JobId {
    /** JOB-10. */
    RECEIVE_LEDGER(
            "JOB-10",
            "receiveLedger",
            "台帳取込",
            "addressees, bank-directory, debit-accounts, assessments",
            "宛名・調定・更正・口座・店舗の台帳",
            "取込済みの行は飛ばし、残りだけを取り込む"),
    /** JOB-15. */
    APPLY_DECISIONS(
            "JOB-15", "applyDecisions", "処分決定反映", "decisions", "消込・付替え・返金・例外の処理、処分決定の記録", "反映済みの決定は飛ばし、残りだけを反映する"),
    /** JOB-20. */
    RECEIVE_PAYMENTS(
            "JOB-20",
            "receivePayments",
            "収納取込",
            "dd-request, dd-result, cvs, card, app, payeasy, elqr, counter, transfer-in",
            "収納明細(未消込)・入金",
            "取込済みの行は飛ばし、残りだけを取り込む"),
    /** JOB-30. */
    RECONCILE("JOB-30", "reconcile", "消込", "収納明細(未消込)・入金", "消込・仮消込・入金照合・例外", "未消込の収納と未照合の入金だけを処理する"),
    /** JOB-40. */
    APPROPRIATE("JOB-40", "appropriate", "充当", "過誤納・未納の期別", "過誤納情報・充当予定", "計画済みの人は同じ計画になり、残りだけが変わる"),
    /** JOB-50. */
    DECIDE_REFUNDS(
            "JOB-50", "decideRefunds", "還付決定", "過誤納・充当予定・承認", "還付計画・還付(充当)決定・通知書", "作成済みの計画と通知済みの決定は飛ばし、残りだけを処理する"),
    /** JOB-55. */
    READ_REFUND_CLAIMS("JOB-55", "readRefundClaims", "還付請求取込", "claims", "還付請求(受理・不備)", "取込済みの行は飛ばし、残りだけを取り込む"),
    /** JOB-60. */
    MATCH_ACCOUNTS(
            "JOB-60",
            "matchAccounts",
            "口座照会・突合",
            "account-answers, 還付・還付請求・口座振替登録",
            "照会一覧・突合結果・振込計画",
            "取込済みの行は飛ばし、一覧と計画は同じ内容で作り直す"),
    /** JOB-70. */
    TRANSFER_REFUNDS(
            "JOB-70",
            "transferRefunds",
            "還付振込",
            "承認済みの振込計画, bank-directory",
            "refund-transfer(総合振込)、支払済みの還付・例外",
            "振込済みにした還付は飛ばし、切り出した振込から同じ内容のファイルを書く"),
    /** JOB-120. */
    CLOSE_DAY("JOB-120", "closeDay", "日次締め", "台帳・収納・消込", "日次証明・各種帳票", "同じ内容で作り直す");

    private static final String PREFIX = "JOB-";
    private static final int FIRST_BEHIND_GATE = 50;
    private static final int LAST_BEHIND_GATE = 100;

    private final String number;
    private final String jobName;
    private final String japanese;
    private final String input;
    private final String output;
    private final String restart;

    JobId(String number, String jobName, String japanese, String input, String output, String restart) {
        this.number = number;
        this.jobName = jobName;
        this.japanese = japanese;
        this.input = input;
        this.output = output;
        this.restart = restart;
    }

    /** The identifier for people, {@code JOB-20}. */
    public String number() {
        return number;
    }

    /** The name of the Spring Batch job. */
    public String jobName() {
        return jobName;
    }

    /** The Japanese name. */
    public String japanese() {
        return japanese;
    }

    /** What it reads. */
    public String input() {
        return input;
    }

    /** What it makes. */
    public String output() {
        return output;
    }

    /** What a restart does. */
    public String restart() {
        return restart;
    }

    /** The jobs without whose results this one makes no sense; left out together with any of them. */
    public Set<JobId> needs() {
        return switch (this) {
            case RECEIVE_LEDGER, APPLY_DECISIONS, RECEIVE_PAYMENTS, CLOSE_DAY -> Set.of();
            case RECONCILE -> Set.of(RECEIVE_LEDGER, RECEIVE_PAYMENTS);
            case APPROPRIATE -> Set.of(RECONCILE);
            case DECIDE_REFUNDS -> Set.of(APPROPRIATE);
            case READ_REFUND_CLAIMS -> Set.of(RECEIVE_LEDGER, DECIDE_REFUNDS);
            case MATCH_ACCOUNTS -> Set.of(RECEIVE_LEDGER, READ_REFUND_CLAIMS);
            case TRANSFER_REFUNDS -> Set.of(APPLY_DECISIONS, MATCH_ACCOUNTS);
        };
    }

    /** Whether the notice gate is asked before it: every job from JOB-50 on. */
    boolean comesAfterGate() {
        return place() >= FIRST_BEHIND_GATE;
    }

    /** Whether a closed gate can hold it back: what leaves the house, JOB-50 to JOB-100. */
    boolean isBehindGate() {
        return place() >= FIRST_BEHIND_GATE && place() <= LAST_BEHIND_GATE;
    }

    private int place() {
        return Integer.parseInt(number.substring(PREFIX.length()));
    }

    /** The job of that number or name, empty where there is none. */
    public static Optional<JobId> of(String numberOrName) {
        return Arrays.stream(values())
                .filter(job -> job.number.equals(numberOrName) || job.jobName.equals(numberOrName))
                .findFirst();
    }
}
