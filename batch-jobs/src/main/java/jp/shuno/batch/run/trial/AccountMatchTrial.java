package jp.shuno.batch.run.trial;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.domain.receivingaccount.AccountMatch.ByName;
import jp.shuno.domain.receivingaccount.AccountMatch.Match;
import jp.shuno.domain.receivingaccount.AccountMatch.NameMismatch;
import jp.shuno.domain.receivingaccount.AccountMatch.NearMatch;
import jp.shuno.domain.receivingaccount.AccountMatching;
import jp.shuno.domain.receivingaccount.ComparedName;

/** {@code account-match}: whether an account holder is the claimant, by the names alone. */
final class AccountMatchTrial implements Trial {

    private static final String MATCHING = "R-142";
    private static final String NORMALISING = "R-143";

    @Override
    public TrialResult calculate(TrialCase given) {
        List<String> names = new ArrayList<>(List.of(given.text("claimant_kana")));
        names.addAll(given.texts("other_names"));
        String holderKana = given.text("holder_kana");
        given.refuseOthers();
        ByName match = AccountMatching.matchNames(names, holderKana);
        ComparedName claimant = switch (match) {
            case Match equal -> equal.claimant();
            case NearMatch near -> near.claimant();
            case NameMismatch ignored -> new ComparedName(names.getFirst());
        };
        TrialResult.Collector result = new TrialResult.Collector()
                .figure("result", match.result().name())
                .figure("normalised", claimant.normalised())
                .figure("holder_normalised", match.holder().normalised());
        names.forEach(name -> result.step(NORMALISING, normalised("請求者", new ComparedName(name))));
        return result.step(NORMALISING, normalised("口座名義人", match.holder()))
                .step(MATCHING, sentence(match))
                .result();
    }

    private static String normalised(String whose, ComparedName name) {
        return "%sの氏名は、比べる形では「%s」です。%s"
                .formatted(whose, name.normalised(), name.isComparable() ? "" : "漢字を含むか空のため、比べません。");
    }

    private static String sentence(ByName match) {
        return switch (match) {
            case Match ignored -> "同じ形なので、一致です。";
            case NearMatch ignored ->
                "空白・長音などの違いを除くと同じ「%s」なので、職員が理由を付けて判断します。"
                        .formatted(match.holder().relaxed());
            case NameMismatch ignored ->
                "空白・長音などの違いを除いた「%s」にも、同じ氏名がないので、名義不一致です。"
                        .formatted(match.holder().relaxed());
        };
    }
}
