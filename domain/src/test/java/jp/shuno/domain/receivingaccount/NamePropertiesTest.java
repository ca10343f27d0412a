package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** on invented names and on any text; a failure names its seed. */
class NamePropertiesTest {

    private static final int CASES = 20_000;
    private static final String KANA =
            "アイウエオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポ" + "マミムメモヤユヨラリルレロワヲンヴァィゥェォッャュョー　・ヰヱヷ";
    private static final String ODD = "ゝヽ゛゜ﾞﾟｰ㈱㍿①é\u0301\u3099\u309A\u200Bßıŉ々山ｶﾞ()（）.,'\t\n\u00A0😀-Ａａz0９";
    private static final String[] COMPANY = {"カブシキガイシャ", "（カ）", "カ）", "（カ", "ユウゲンガイシャ", "シャ）", "(ｼﾔ"};

    private static String kana(Random random) {
        return drawn(random, KANA);
    }

    private static String drawn(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        int[] characters = alphabet.codePoints().toArray();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(kana(random));
                case 1 -> text.append(drawn(random, ODD));
                case 2 -> text.append(COMPANY[random.nextInt(COMPANY.length)]);
                case 3 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }

    private static MatchResult matched(String claimant, String holder) {
        return AccountMatching.matchNames(List.of(claimant), holder).result();
    }

    /** Another name, or nearly the same one. */
    private static String nearly(String name, Random random) {
        int place = random.nextInt(name.length() + 1);
        return switch (random.nextInt(5)) {
            case 0 -> kana(random);
            case 1 -> name.substring(0, place) + " " + name.substring(place);
            case 2 -> name.substring(0, place) + "ー" + name.substring(place);
            case 3 -> name.replace('ヂ', 'ジ').replace('ヲ', 'オ').replace('ヅ', 'ズ');
            default -> name;
        };
    }

    @Test
    void r143_aNormalisedNameIsItsOwnNormalForm() {
        for (long seed = 1; seed <= CASES; seed++) {
            String normalised = new ComparedName(anyText(new Random(seed))).normalised();

            assertThat(new ComparedName(normalised).normalised())
                    .as("seed %d", seed)
                    .isEqualTo(normalised);
        }
    }

    @Test
    void r143_halfAndFullWidthAndHiraganaMakeNoDifference() {
        for (long seed = 1; seed <= CASES; seed++) {
            String name = kana(new Random(seed));
            ComparedName compared = new ComparedName(name);

            assertThat(new ComparedName(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .as("seed %d", seed)
                    .isEqualTo(compared);
            assertThat(new ComparedName(hiragana(name))).as("seed %d", seed).isEqualTo(compared);
            assertThat(new ComparedName(fullWidth(compared.normalised())))
                    .as("seed %d", seed)
                    .isEqualTo(compared);
        }
    }

    private static String hiragana(String katakana) {
        StringBuilder hiragana = new StringBuilder();
        for (char kana : katakana.toCharArray()) {
            hiragana.append(kana >= 'ァ' && kana <= 'ヶ' ? (char) (kana - 'ァ' + 'ぁ') : kana);
        }
        return hiragana.toString();
    }

    private static String fullWidth(String halfWidth) {
        return Normalizer.normalize(halfWidth, Normalizer.Form.NFKC)
                .replace(' ', '　')
                .replace('-', '－');
    }

    @Test
    void r142_whoeverIsComparedWithWhomTheResultIsTheSame() {
        List<MatchResult> seen = new ArrayList<>();
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            String name = kana(random);
            String other = nearly(name, random);
            MatchResult result = matched(name, other);
            seen.add(result);

            assertThat(matched(other, name)).as("seed %d", seed).isEqualTo(result);
        }
        assertThat(seen)
                .as("all results came up")
                .contains(MatchResult.MATCH, MatchResult.NEAR_MATCH, MatchResult.MISMATCH_NAME);
    }

    @Test
    void r142_whatMatchesAlsoMatchesRelaxed() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            String name = anyText(random);
            String other = nearly(name, random);
            boolean alike = new ComparedName(name).relaxed().equals(new ComparedName(other).relaxed());

            if (matched(name, other) != MatchResult.MISMATCH_NAME) {
                assertThat(alike).as("seed %d", seed).isTrue();
            }
            if (!alike) {
                assertThat(matched(name, other)).as("seed %d", seed).isEqualTo(MatchResult.MISMATCH_NAME);
            }
        }
    }

    @Test
    void r142_aNameMatchesItselfUnlessItCannotBeCompared() {
        for (long seed = 1; seed <= CASES; seed++) {
            String name = anyText(new Random(seed));

            assertThat(matched(name, name))
                    .as("seed %d", seed)
                    .isEqualTo(new ComparedName(name).isComparable() ? MatchResult.MATCH : MatchResult.MISMATCH_NAME);
        }
    }

    @Test
    void r142_theOrderOfTheRegisteredNamesDoesNotChangeTheResult() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            String holder = kana(random);
            List<String> names = new ArrayList<>(
                    List.of(nearly(holder, random), nearly(holder, random), kana(random), anyText(random)));
            MatchResult result = AccountMatching.matchNames(names, holder).result();
            Collections.shuffle(names, random);

            assertThat(AccountMatching.matchNames(names, holder).result())
                    .as("seed %d", seed)
                    .isEqualTo(result);
        }
    }
}
