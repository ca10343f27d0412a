package jp.shuno.batch.sample;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 処分決定の1行 as one member of staff fills it in.
 *
 * @param target exception or plan
 * @param action what
 * @param value how, empty for nothing
 * @param reason why
 * @param decidedBy 職員番号
 * @param decidedAt when
 */
record Decision(String target, String action, String value, String reason, String decidedBy, LocalDateTime decidedAt) {

    /** The header row. */
    static final List<String> HEADER = List.of("exception_id", "action", "value", "reason", "decided_by", "decided_at");

    /** The same decision of somebody else, a little later. */
    Decision by(String other) {
        return new Decision(target, action, value, reason, other, decidedAt.plusMinutes(30));
    }

    List<String> cells() {
        return List.of(target, action, value, reason, decidedBy, decidedAt.toString());
    }
}
