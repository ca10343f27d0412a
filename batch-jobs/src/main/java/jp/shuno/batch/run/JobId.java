package jp.shuno.batch.run;

import java.util.Arrays;
import java.util.Optional;

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
    /** JOB-20. */
    RECEIVE_PAYMENTS(
            "JOB-20",
            "receivePayments",
            "収納取込",
            "dd-request, dd-result, cvs, counter",
            "収納明細(未消込)",
            "取込済みの行は飛ばし、残りだけを取り込む"),
    /** JOB-30. */
    RECONCILE("JOB-30", "reconcile", "消込", "収納明細(未消込)", "消込・仮消込・例外", "未消込の収納だけを処理する"),
    /** JOB-120. */
    CLOSE_DAY("JOB-120", "closeDay", "日次締め", "台帳・収納・消込", "日次証明・各種帳票", "同じ内容で作り直す");

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

    /** The job of that number or name, empty where there is none. */
    public static Optional<JobId> of(String numberOrName) {
        return Arrays.stream(values())
                .filter(job -> job.number.equals(numberOrName) || job.jobName.equals(numberOrName))
                .findFirst();
    }
}
