package jp.shuno.batch.report;

import jp.shuno.domain.receipt.Disposition;

/** What became of a record, as staff say it. */
final class DispositionWords {

    private DispositionWords() {}

    static String of(Disposition disposition) {
        return switch (disposition) {
            case POSTED -> "消込済";
            case PROVISIONAL -> "仮消込";
            case CONFIRMED -> "確報済";
            case CANCELLED -> "取消";
            case SUSPENSE -> "収納不明";
            case DUPLICATE -> "重複";
            case REVERSED -> "戻し";
            case NOT_COLLECTED -> "振替不能";
        };
    }
}
