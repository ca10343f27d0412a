package jp.shuno.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void severalLinesBecomeOneWithSlashesBetween() {
        assertThat(PrintableText.onOneLine("件数が違います。\r\n\n金額が違います。")).isEqualTo("件数が違います。 / 金額が違います。");
    }

    @Test
    void lineBreaksStayWhereThereIsRoomForThem() {
        assertThat(PrintableText.onLines("一\r\n二")).isEqualTo("一\n二");
    }

    @Test
    void controlCharactersShowInsteadOfActing() {
        assertThat(PrintableText.onOneLine("a\u0000b\u001b[31mc")).isEqualTo("a\uFFFDb\uFFFD[31mc");
    }

    @Test
    void aMarkThatTurnsTheDirectionOfWritingCannotHideTheEndOfAFileName() {
        assertThat(PrintableText.onOneLine("cvs_\u202Evsc.exe")).isEqualTo("cvs_\uFFFDvsc.exe");
    }

    @Test
    void halfASurrogatePairCannotStopTheReport() {
        assertThat(PrintableText.onOneLine("\uD842吉")).isEqualTo("\uFFFD吉");
    }

    @Test
    void rareKanjiAndTheirVariantsStay() {
        assertThat(PrintableText.onOneLine("𠮷田 葛\uDB40\uDD00城")).isEqualTo("𠮷田 葛\uDB40\uDD00城");
    }
}
