package jp.shuno.domain.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 処分: what staff may answer to a matter or a plan. */
public enum DecisionAction {
    /** money in suspense goes to a term. */
    POST_TO("消込", true),
    /** money in suspense goes back to whoever sent it. */
    REFUND_TO_SENDER("返金", true),
    /** The matter stays open, with a new deadline and a note. */
    SUSPEND("保留", false),
    /** A value as corrected by staff. */
    ACCEPT("確認", false),
    /** The matter is closed without effect; a plan is not carried out. */
    REJECT("対応不要・却下", false),
    /** a final posting is undone. */
    REVERSE("消込取消", true),
    /** final money moves to another term. */
    REALLOCATE("付替え", true),
    /** A plan is carried out; how many persons that needs, the plan says. */
    APPROVE("承認", false);

    private final String japanese;
    private final boolean needsTwoPersons;

    DecisionAction(String japanese, boolean needsTwoPersons) {
        this.japanese = japanese;
        this.needsTwoPersons = needsTwoPersons;
    }

    /** The word on reports. */
    public String japanese() {
        return japanese;
    }

    /** How many persons must decide the same about a matter before it has effect. */
    public int persons() {
        return needsTwoPersons ? 2 : 1;
    }

    /** The action of that name in upper or lower case, empty where there is none. */
    public static Optional<DecisionAction> of(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}
