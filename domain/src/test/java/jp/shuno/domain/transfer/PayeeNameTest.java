package jp.shuno.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import jp.shuno.domain.bank.BankKana;
import jp.shuno.domain.bank.BankKanaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayeeNameTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"ヤマダ　タロウ, ﾔﾏﾀﾞ ﾀﾛｳ", "キャノン, ｷﾔﾉﾝ", "ヤマダ　ショーコ, ﾔﾏﾀﾞ ｼﾖ-ｺ", "ｶ)ﾐﾅﾄ, ｶ)ﾐﾅﾄ", "nguyen van an, NGUYEN VAN AN"
    })
    void r151_aNameIsWrittenInTheCharactersOfTheBank(String holder, String written) {
        assertThat(PayeeName.of(holder, false)).isEqualTo(new PayeeName.Whole(written));
    }

    @Test
    void r151_aNameOfThirtyBytesFitsAndOneMoreDoesNot() {
        assertThat(PayeeName.of("ア".repeat(30), false)).isEqualTo(new PayeeName.Whole("ｱ".repeat(30)));
        assertThat(PayeeName.of("ア".repeat(31), false)).isEqualTo(new PayeeName.TooLong(31));
    }

    @Test
    void r151_aLongNameIsCutOnlyOnRequestAndTheCutIsTold() {
        assertThat(PayeeName.of("ア".repeat(31), true)).isEqualTo(new PayeeName.Cut("ｱ".repeat(30), 31));
        assertThat(PayeeName.of("ア".repeat(30), true)).isEqualTo(new PayeeName.Whole("ｱ".repeat(30)));
    }

    @Test
    void r151_aCutNeverSeparatesAKanaFromItsMark() {
        assertThat(PayeeName.of("ア".repeat(29) + "ガ", true)).isEqualTo(new PayeeName.Cut("ｱ".repeat(29), 31));
        assertThat(PayeeName.of("ア".repeat(28) + "ガア", true)).isEqualTo(new PayeeName.Cut("ｱ".repeat(28) + "ｶﾞ", 31));
    }

    @Test
    void r151_aCutDoesNotEndInABlank() {
        assertThat(PayeeName.of("ア".repeat(29) + "　イ", true)).isEqualTo(new PayeeName.Cut("ｱ".repeat(29), 31));
    }

    @ParameterizedTest(name = "{0}: character {1}, {2}")
    @CsvSource({
        "ヤマダ　太郎, 5, NOT_PERMITTED",
        "ヤマダ、タロウ, 4, NOT_PERMITTED",
        "ミノヲ, 3, WO",
        "アﾞ, 2, ORPHAN_MARK",
        "ヤマダ/タロウ, 4, NOT_PERMITTED"
    })
    void r151_aCharacterOutsideTheClassStopsTheRecordWhetherOrNotNamesAreCut(
            String holder, int position, BankKana.Reason reason) {
        assertThat(PayeeName.of(holder, false)).isEqualTo(new PayeeName.NotWritable(position, reason));
        assertThat(PayeeName.of(holder, true)).isEqualTo(new PayeeName.NotWritable(position, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "・"})
    void r151_blanksAreNoName(String holder) {
        assertThat(PayeeName.of(holder, true)).isEqualTo(new PayeeName.Missing());
    }

    @Test
    void r151_whateverIsWrittenFitsTheFieldAndBeginsTheWholeName() {
        String letters = "アイガパヴー　-AzゲｽﾞﾊﾟョっA１（）.";
        for (long seed = 1; seed <= 5_000; seed++) {
            Random random = new Random(seed);
            String holder = random.ints(random.nextInt(45), 0, letters.length())
                    .mapToObj(place -> String.valueOf(letters.charAt(place)))
                    .collect(Collectors.joining());
            boolean mayCut = random.nextBoolean();
            if (PayeeName.of(holder, mayCut) instanceof PayeeName.Written written) {
                String whole = ((BankKana.Normalised) BankKana.normalise(holder, BankKanaClass.PARTY_NAME)).text();
                String lost = whole.substring(written.text().length());
                assertThat(written.text())
                        .as("seed %d", seed)
                        .hasSizeBetween(1, PayeeName.MAX_BYTES)
                        .isEqualTo(written.text().strip())
                        .matches(text -> whole.startsWith(text));
                assertThat(lost).as("seed %d", seed).doesNotStartWith("ﾞ").doesNotStartWith("ﾟ");
                assertThat(lost.isEmpty()).as("seed %d", seed).isEqualTo(written instanceof PayeeName.Whole);
            }
        }
    }

    @Test
    void aNamePrintsItsLengthOnly() {
        assertThat(PayeeName.of("ヤマダ　タロウ", false)).hasToString("Whole[8 bytes]");
        assertThat(PayeeName.of("ア".repeat(31), true)).hasToString("Cut[30 of 31 bytes]");
    }
}
