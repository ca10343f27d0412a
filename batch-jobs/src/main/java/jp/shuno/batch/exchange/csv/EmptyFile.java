package jp.shuno.batch.exchange.csv;

import jp.shuno.batch.exchange.Finding;

/** What is said of a file without data rows. */
final class EmptyFile {

    private EmptyFile() {}

    /** A notice where such a file is taken, otherwise a refusal. */
    static Finding finding(boolean allowed) {
        String text = "データ行が1件もありません。";
        return allowed ? Finding.notice(0, 0, "", "R-024", text) : Finding.refuse(0, 0, "", "R-024", text);
    }
}
