package jp.shuno.batch.run.trial;

import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.InvalidYuchoAccountException;
import jp.shuno.domain.bank.YuchoAccount;

/** {@code yucho}: symbol and number of a post-bank passbook as a transfer names them. */
final class YuchoTrial implements Trial {

    private static final String RULE = "R-141";

    @Override
    public TrialResult calculate(TrialCase given) {
        String symbol = given.text("symbol");
        String number = given.text("number");
        given.refuseOthers();
        try {
            YuchoAccount account = YuchoAccount.ofPassbook(symbol, number);
            boolean ordinary = account.type() == AccountType.ORDINARY;
            return new TrialResult.Collector()
                    .figure("branch_code", account.branch().value())
                    .figure("account_type", String.valueOf(account.type().code()))
                    .figure("account_number", account.accountNumber().value())
                    .step(RULE, "記号の先頭が%sなので、%sです。".formatted(ordinary ? "1" : "0", ordinary ? "総合口座(普通)" : "振替口座(当座)"))
                    .step(
                            RULE,
                            "店番は記号の2・3桁目に%sを付けた %s です。"
                                    .formatted(
                                            ordinary ? "8" : "9",
                                            account.branch().value()))
                    .step(RULE, ordinary ? "口座番号は番号から末尾の1を除き、7桁に0を補ったものです。" : "口座番号は番号を7桁に0で補ったものです。")
                    .result();
        } catch (InvalidYuchoAccountException impossible) {
            throw given.wrong(
                    Code.FORM, impossible.isOfSymbol() ? "symbol" : "number", String.valueOf(impossible.getMessage()));
        }
    }
}
