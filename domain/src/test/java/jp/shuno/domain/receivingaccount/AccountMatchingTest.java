package jp.shuno.domain.receivingaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shuno.domain.party.Addressee;
import jp.shuno.domain.party.AddresseeNumber;
import jp.shuno.domain.receivingaccount.AccountMatch.Match;
import jp.shuno.domain.receivingaccount.AccountMatch.NameMismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** is the account the claimant's? */
class AccountMatchingTest {

    private static final AddresseeNumber YAMADA = AddresseeNumber.withBody("000123456");
    private static final AddresseeNumber SOMEBODY_ELSE = AddresseeNumber.withBody("000123457");
    private static final Claimant CLAIMANT = new Claimant(YAMADA, List.of("ヤマダ　ショーコ", "山田　ショー子"));

    @ParameterizedTest(name = "{0} and holder {1}: {2}")
    @CsvSource({
        "ヤマダ　ショーコ, ﾔﾏﾀﾞ ｼﾖ-ｺ, MATCH",
        "ヤマダ　ショーコ, ﾔﾏﾀﾞｼﾖ-ｺ, NEAR_MATCH",
        "ヤマダ　ショーコ, ﾔﾏﾀﾞ ｼﾖｳｺ, MISMATCH_NAME",
        "ヤマダ　ショーコ, ヤマダ　ショーコ, MATCH",
        "ミヅキ カヲリ, ﾐｽﾞｷ ｶｵﾘ, NEAR_MATCH",
        "チヂワ ケン, ﾁｼﾞﾜ ｹﾝ, NEAR_MATCH",
        "ヨーコ, ﾖｺ, NEAR_MATCH",
        "ヤマダ　タロウ, ﾔﾏﾀﾞ ｼﾞﾛｳ, MISMATCH_NAME",
        "ハナダ, ﾊﾅﾀ, MISMATCH_NAME",
        "ハマダ, ﾊﾟﾏﾀﾞ, MISMATCH_NAME"
    })
    void r142_theHolderIsComparedWithTheClaimant(String claimant, String holder, MatchResult expected) {
        assertThat(AccountMatching.match(YAMADA, new Claimant(YAMADA, List.of(claimant)), holder)
                        .result())
                .isEqualTo(expected);
    }

    @Test
    void r142_aMyNumberOfSomebodyElseIsAMismatchWhateverTheName() {
        assertThat(AccountMatching.match(SOMEBODY_ELSE, CLAIMANT, "ﾔﾏﾀﾞ ｼﾖ-ｺ").result())
                .isEqualTo(MatchResult.MISMATCH_PERSON);
    }

    @Test
    void r142_aMyNumberOfNobodyIsAMismatchWhateverTheName() {
        assertThat(AccountMatching.match(null, CLAIMANT, "ﾔﾏﾀﾞ ｼﾖ-ｺ").result()).isEqualTo(MatchResult.MISMATCH_PERSON);
    }

    @ParameterizedTest(name = "holder {0}: {1}")
    @CsvSource({
        "NGUYEN VAN AN, MATCH",
        "ｸﾞｴﾝ ｳﾞｱﾝ ｱﾝ, MATCH",
        "ﾐﾅﾄ ｱﾝ, MATCH",
        "NGUYENVANAN, NEAR_MATCH",
        "VAN AN NGUYEN, MISMATCH_NAME"
    })
    void r142_aForeignResidentIsComparedUnderEveryRegisteredName(String holder, MatchResult expected) {
        List<String> names = List.of("グエン ヴァン アン", "ミナト アン", "Nguyen Van An", "港 安");

        assertThat(AccountMatching.matchNames(names, holder).result()).isEqualTo(expected);
    }

    @Test
    void r142_theClaimantHasEveryNameThatTheCoreSystemKnows() {
        Addressee resident = Residents.foreign(YAMADA, "NGUYEN VAN AN", "グエン ヴァン アン", "港 安", "ミナト アン");

        assertThat(Claimant.of(resident))
                .isEqualTo(new Claimant(YAMADA, List.of("グエン ヴァン アン", "ミナト アン", "NGUYEN VAN AN", "港 安")));
        assertThat(Claimant.of(Residents.foreign(YAMADA, "NGUYEN VAN AN", "グエン", null, null))
                        .names())
                .containsExactly("グエン", "NGUYEN VAN AN");
    }

    @Test
    void r142_anEqualNameGoesBeforeANearOne() {
        AccountMatch match = AccountMatching.matchNames(List.of("ヤマダショーコ", "ヤマダ ショーコ"), "ﾔﾏﾀﾞ ｼﾖ-ｺ");

        assertThat(match).isEqualTo(new Match(new ComparedName("ﾔﾏﾀﾞ ｼﾖ-ｺ"), new ComparedName("ﾔﾏﾀﾞ ｼﾖ-ｺ")));
    }

    @Test
    void r142_equalKanjiAreNoMatch() {
        AccountMatch match = AccountMatching.matchNames(List.of("山田　太郎"), "山田　太郎");

        assertThat(match).isEqualTo(new NameMismatch(List.of(), new ComparedName("山田 太郎")));
    }

    @ParameterizedTest(name = "[{0}] and holder [{1}]")
    @CsvSource({"'', ''", "' ', '　'", "ー, -", "ヤマダ, ''", "'', ﾔﾏﾀﾞ"})
    void r142_noNameMatchesNothing(String claimant, String holder) {
        assertThat(AccountMatching.matchNames(List.of(claimant), holder).result())
                .isEqualTo(MatchResult.MISMATCH_NAME);
    }

    @Test
    void r331_aResultPrintsNoName() {
        assertThat(List.of(
                        AccountMatching.match(YAMADA, CLAIMANT, "ﾔﾏﾀﾞ ｼﾖ-ｺ").toString(),
                        AccountMatching.match(YAMADA, CLAIMANT, "ﾔﾏﾀﾞｼﾖ-ｺ").toString(),
                        AccountMatching.match(YAMADA, CLAIMANT, "ﾔﾏﾀﾞ").toString(),
                        CLAIMANT.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("ﾔﾏ", "ヤマ", "山"));
    }
}
