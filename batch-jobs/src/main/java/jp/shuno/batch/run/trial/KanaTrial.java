package jp.shuno.batch.run.trial;

import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKana.Normalised;
import jp.shuno.domain.bank.BankKana.Refused;
import jp.shuno.domain.bank.BankKanaClass;

/** {@code kana}: a name as a bank file takes it. */
final class KanaTrial implements Trial {

    private static final String RULE = "R-151";
    private static final int MOST_BYTES = 1_000;

    @Override
    public TrialResult calculate(TrialCase given) {
        String text = given.text("text");
        BankKanaClass fieldClass = given.oneOf("field_class", BankKanaClass.class, BankKanaClass.PARTY_NAME);
        int maxBytes = given.number("max_bytes", 1, MOST_BYTES, Integer.MAX_VALUE);
        given.refuseOthers();
        return switch (BankKana.normalise(text, fieldClass)) {
            case Refused refused ->
                throw given.wrong(
                        Code.NOT_PERMITTED,
                        "text",
                        "%d文字目の「%s」は%s"
                                .formatted(
                                        refused.position(),
                                        refused.character(),
                                        refused.reason().japanese()));
            case Normalised whole -> result(whole, fieldClass, maxBytes);
        };
    }

    private static TrialResult result(Normalised whole, BankKanaClass fieldClass, int maxBytes) {
        Normalised kept = whole.truncate(maxBytes);
        boolean truncated = kept.bytes() < whole.bytes();
        TrialResult.Collector result = new TrialResult.Collector()
                .figure("bank_kana", kept.text())
                .figure("bytes", kept.bytes())
                .figure("truncated", truncated)
                .step(RULE, "%s の項目の文字に直すと「%s」、%dバイトです。".formatted(fieldClass, whole.text(), whole.bytes()));
        if (truncated) {
            result.step(RULE, "%dバイトに収まるよう、濁点・半濁点を切り離さずに「%s」で切ります。".formatted(maxBytes, kept.text()));
        }
        return result.result();
    }
}
