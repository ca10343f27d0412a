package jp.shuno.batch.run.trial;

import jp.shuno.batch.run.trial.ImpossibleCaseException.Code;
import jp.shuno.domain.number.Digits;

/**
 * {@code check-digit}: whether a number ends (a corporate number: begins) with its check digit. A notice number inside
 * a barcode or a customer number is not looked at: each number answers for its own digit only.
 */
final class CheckDigitTrial implements Trial {

    @Override
    public TrialResult calculate(TrialCase given) {
        CheckedNumber kind = given.oneOf("kind", CheckedNumber.class);
        String value = given.text("value");
        given.refuseOthers();
        if (!Digits.are(value, kind.length())) {
            throw given.wrong(Code.FORM, "value", "%sは%d桁の半角数字です".formatted(kind.japanese(), kind.length()));
        }
        int expected = kind.expected(value);
        int found = kind.found(value);
        return new TrialResult.Collector()
                .figure("valid", expected == found)
                .figure("expected", expected)
                .figure("fields", kind.fields(value))
                .step(
                        kind.rule(),
                        "%sの検査数字は、ほかの%d桁から %d になります。".formatted(kind.japanese(), kind.length() - 1, expected))
                .step(kind.rule(), expected == found ? "番号の検査数字と一致します。" : "番号の検査数字 %d と一致しません。".formatted(found))
                .result();
    }
}
