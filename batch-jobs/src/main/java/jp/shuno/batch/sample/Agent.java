package jp.shuno.batch.sample;

import java.util.List;

/**
 * 収納機関: who collects for the municipality, reports it in files and pays it in under a name of its own. All of them
 * are invented.
 */
enum Agent {
    /** コンビニ収納代行, 120-byte files. */
    STORES("cvs", "txt", "ﾐﾅﾄｼﾕｳﾉｳｻ-ﾋﾞｽ", List.of()),
    /** A second company for other chains and the post office, CSV. */
    OTHER_STORES("cvs-dsk", "csv", "ﾊﾏｼｽﾃﾑ", StoreCsvLine.HEADER),
    /** ペイジー. */
    PAYEASY("payeasy", "csv", "ﾐﾅﾄﾉｷﾞﾝｺｳ ﾏﾙﾁﾍﾟｲﾒﾝﾄ", PayEasyLine.HEADER),
    /** eL-QR. */
    ELQR("elqr", "csv", "ｷﾖｳﾄﾞｳｼﾕｳﾉｳｷｺｳ", ElQrLine.HEADER),
    /** クレジットカード. */
    CARD("card", "csv", "ﾐﾅﾄｶ-ﾄﾞ", CardAndAppLine.HEADER),
    /** 決済アプリ. */
    APP("app", "csv", "ﾊﾏﾍﾟｲ", CardAndAppLine.HEADER);

    private final String kind;
    private final String extension;
    private final String remitter;
    private final List<String> header;

    Agent(String kind, String extension, String remitter, List<String> header) {
        this.kind = kind;
        this.extension = extension;
        this.remitter = remitter;
        this.header = header;
    }

    /** Those whose files are tables. */
    static List<Agent> withTables() {
        return List.of(OTHER_STORES, PAYEASY, ELQR, CARD, APP);
    }

    /** The name under which its deposits come, half-width. */
    String remitter() {
        return remitter;
    }

    /** The header row of its tables. */
    List<String> header() {
        return header;
    }

    /** The name of its file of a day. */
    String fileName(SampleDays days, int day) {
        return kind + "_" + days.compact(day) + "_01." + extension;
    }
}
