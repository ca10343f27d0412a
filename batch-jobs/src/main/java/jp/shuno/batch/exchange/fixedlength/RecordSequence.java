package jp.shuno.batch.exchange.fixedlength;

import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.Findings;
import org.jspecify.annotations.Nullable;

/**
 * R-024 Header once and first, then data, then the trailer once, then the end record once, nothing after it. Exactly
 * one such group per file.
 */
final class RecordSequence {

    private static final String RULE = "R-024";

    private final Findings findings;
    private @Nullable RecordKind last;
    private boolean headerSeen;
    private boolean over;
    private boolean empty = true;

    RecordSequence(Findings findings) {
        this.findings = findings;
    }

    /**
     * Takes the next record.
     *
     * @param kind null for a record of no known kind
     * @return whether it stands where it may stand and is to be looked at
     */
    boolean accept(int recordNo, @Nullable RecordKind kind) {
        empty = false;
        if (last == RecordKind.END) {
            over = true;
            report(recordNo, "エンド・レコード(9)の後にデータがあります。");
            return false;
        }
        if (recordNo == 1 && kind != RecordKind.HEADER) {
            report(recordNo, "先頭がヘッダー・レコード(1)ではありません。");
        }
        if (kind == null) {
            return false;
        }
        boolean inPlace = switch (kind) {
            case HEADER -> acceptHeader(recordNo);
            case DATA -> acceptBefore(recordNo, kind);
            case TRAILER -> acceptBefore(recordNo, kind);
            case END -> acceptEnd(recordNo);
        };
        last = last == RecordKind.TRAILER && kind != RecordKind.END ? last : kind;
        return inPlace;
    }

    /** Whether there was something behind the end record, so that nothing more needs to be read. */
    boolean isOver() {
        return over;
    }

    /** Says what was missing when the file is over. */
    void finish() {
        if (empty) {
            report(0, "ファイルが空か、レコードが1件もありません。");
            return;
        }
        if (last != RecordKind.TRAILER && last != RecordKind.END) {
            report(0, "トレーラ・レコード(8)がありません。ファイルが途中で切れている可能性があります。");
        }
        if (last != RecordKind.END) {
            report(0, "エンド・レコード(9)がありません。ファイルが途中で切れている可能性があります。");
        }
    }

    private boolean acceptHeader(int recordNo) {
        if (recordNo == 1) {
            headerSeen = true;
            return true;
        }
        report(recordNo, headerSeen ? "ヘッダー・レコード(1)が2件以上あります。" : "ヘッダー・レコード(1)が先頭にありません。");
        headerSeen = true;
        return false;
    }

    private boolean acceptBefore(int recordNo, RecordKind kind) {
        if (last == RecordKind.TRAILER) {
            report(recordNo, "トレーラ・レコード(8)の後に%s・レコードがあります。".formatted(kind.japanese()));
            return false;
        }
        return true;
    }

    private boolean acceptEnd(int recordNo) {
        if (last == RecordKind.TRAILER) {
            return true;
        }
        report(recordNo, "エンド・レコード(9)の前にトレーラ・レコード(8)がありません。");
        return false;
    }

    private void report(int recordNo, String text) {
        findings.add(Finding.refuse(recordNo, 0, "", RULE, text));
    }
}
