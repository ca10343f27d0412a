package jp.shuno.sql.proof;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold of the stored ledger at the end of every day, each with the SQL that proves it. */
public enum Invariant {
    /** */
    ANNUAL_SUM("R-007", "年調定額は期別調定額の合計に等しい", ProofMapper::countAnnualSum, ProofMapper::violateAnnualSum),
    /** */
    TERM_BALANCE("R-008", "期別の収入額・過誤納額は消込の合計に等しい", ProofMapper::countTermBalance, ProofMapper::violateTermBalance),
    /** */
    DERIVED_BALANCES(
            "R-008",
            "期別の未納額・過誤納額・完納区分は調定額と収入額から導いた値に等しい",
            ProofMapper::countDerivedBalances,
            ProofMapper::violateDerivedBalances),
    /** */
    COMPLETION("R-009", "完納日は完納の期別にだけある", ProofMapper::countCompletion, ProofMapper::violateCompletion),
    /** */
    PAYMENT_DATES(
            "R-009", "完納日・最終納付日・最終収入日は期別の収納の日付に等しい", ProofMapper::countPaymentDates, ProofMapper::violatePaymentDates),
    /** */
    PROVISIONAL("R-022", "仮消込額は有効な速報の合計に等しい", ProofMapper::countProvisional, ProofMapper::violateProvisional),
    /** */
    REVERSALS("R-027", "取消は元の消込をちょうど一度だけ打ち消す", ProofMapper::countReversals, ProofMapper::violateReversals),
    /** */
    CONTROL_TOTALS(
            "R-037", "ファイルごとに読込件数・金額は処理区分の合計に等しい", ProofMapper::countControlTotals, ProofMapper::violateControlTotals),
    /** */
    APPROPRIATION(
            "R-095",
            "期別の過誤納・充当・還付は消込の合計に等しく、充当の途中に残る金額はない",
            ProofMapper::countAppropriation,
            ProofMapper::violateAppropriation),
    /** */
    TRANSFER_ONCE(
            "R-154", "戻った振込だけが、還付をほかの振込に回せる状態にしている", ProofMapper::countTransferOnce, ProofMapper::violateTransferOnce),
    /** */
    TRANSFER_FILES(
            "R-152",
            "送った総合振込ファイルの件数・金額は、それに載せた還付と承認された振込計画に等しい",
            ProofMapper::countTransferFiles,
            ProofMapper::violateTransferFiles),
    /** */
    REFUND_STATES(
            "R-100",
            "振込依頼済み・支払済みの還付にだけ、その金額の生きた振込と支払の記帳がある",
            ProofMapper::countRefundStates,
            ProofMapper::violateRefundStates),
    /** */
    REFUND_PAYABLE(
            "R-100",
            "期別の還付未済額は、決定して支払っていない還付金と還付加算金の合計に等しい",
            ProofMapper::countRefundPayable,
            ProofMapper::violateRefundPayable),
    /** */
    FIXED_LATE_CHARGE(
            "R-197",
            "延滞金は本料を完納した期別だけに、納付の日付で確定し、収入額は調定額を超えない",
            ProofMapper::countFixedLateCharge,
            ProofMapper::violateFixedLateCharge),
    /** */
    CASH("R-900", "収入した金額はすべて期別・過誤納・収納不明のいずれかにある", ProofMapper::countCash, ProofMapper::violateCash),
    /** */
    STANDING("R-035", "消込済の収納の金額は、その収納の期別にだけ消し込まれている", ProofMapper::countStanding, ProofMapper::violateStanding),
    /** */
    IN_SIGHT("R-034", "収納不明の金額にはすべて未処理の例外がある", ProofMapper::countInSight, ProofMapper::violateInSight),
    /** */
    TWO_PERSONS("R-034", "金額を動かした処分は二人の職員が決定している", ProofMapper::countTwoPersons, ProofMapper::violateTwoPersons),
    /** */
    LIMITS("R-901", "金額は1円以上999,999,999,999円以下である", ProofMapper::countLimits, ProofMapper::violateLimits),
    /** */
    TAKEN_ONCE("R-902", "同じ収納データは一度しか取り込まれていない", ProofMapper::countPaidTwice, ProofMapper::violatePaidTwice),
    /** */
    PAYMENT_ORDER(
            "R-903", "先に納めた収納が本料に、後に納めた収納が過誤納になっている", ProofMapper::countPaymentOrder, ProofMapper::violatePaymentOrder),
    /** */
    FLASH_SETTLED("R-904", "確報のある納付に仮消込は残っていない", ProofMapper::countFlashSettled, ProofMapper::violateFlashSettled),
    /** */
    LATE_CHARGE(
            "R-905",
            "延滞金は納期限後の納付だけにあり、本料全額に年14.6%を乗じた額を超えない",
            ProofMapper::countLateChargeBounds,
            ProofMapper::violateLateChargeBounds),
    /** */
    REFUND_INTEREST("R-906", "還付加算金は負にならない(対象なし)", null, null),
    /** */
    ONE_DEMAND("R-907", "期別ごとの有効な督促は一つ以下である(対象なし)", null, null),
    /** */
    ONE_TRANSFER("R-908", "還付決定ごとの有効な振込は一つ以下である", ProofMapper::countTransferOnce, ProofMapper::violateOneTransfer),
    /** */
    HISTORY("R-909", "期別調定は調定履歴の最後の行に等しい", ProofMapper::countHistory, ProofMapper::violateHistory);

    private final String rule;
    private final String text;
    private final @Nullable Function<ProofMapper, Long> checked;
    private final @Nullable Function<ProofMapper, List<String>> violations;

    Invariant(
            String rule,
            String text,
            @Nullable Function<ProofMapper, Long> checked,
            @Nullable Function<ProofMapper, List<String>> violations) {
        this.rule = rule;
        this.text = text;
        this.checked = checked;
        this.violations = violations;
    }

    /** The rule that demands it. */
    public String rule() {
        return rule;
    }

    /** What must hold, in one Japanese sentence. */
    public String text() {
        return text;
    }

    /** Proves it; an invariant whose rows this version does not keep yet looks at none. */
    public ProofResult prove(ProofMapper mapper) {
        return checked == null || violations == null
                ? new ProofResult(this, 0, List.of())
                : new ProofResult(this, checked.apply(mapper), violations.apply(mapper));
    }
}
