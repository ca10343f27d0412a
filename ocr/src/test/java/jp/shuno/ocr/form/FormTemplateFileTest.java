package jp.shuno.ocr.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form template file may say, and how it is told that it says something else. */
class FormTemplateFileTest {

    private static final String FORM = """
            # a small form
            form 3 見本
            paper 100 50 5 5
            mark top-left 0 0
            mark top-right 90 0
            mark bottom-left 0 40
            mark bottom-right 90 40

            zone amount printed 10 10 30 6 yen
            zone number boxes 10 20 22 8 digits
            zone code ocr-b 50 20 30 6 digits
            boxes number 6 10 18 26
            pitch code 2.54 75
            """;

    @Test
    void aFormIsReadInWhateverOrderItsLinesStand() {
        FormTemplate form = FormTemplateFile.read("small.form", FORM);
        FormTemplate reversed = FormTemplateFile.read(
                "small.form", String.join("\n", FORM.lines().toList().reversed()));

        assertThat(form.title()).isEqualTo("見本");
        assertThat(form.zone("number").boxes().getLast()).isEqualTo(new Area(26, 20, 6, 8));
        assertThat(reversed.zones()).containsExactlyInAnyOrderElementsOf(form.zones());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form 3 見本 | frm 3 見本 | small.form line 2: unknown word frm",
                "form 3 見本 | form 3 | small.form line 2: form takes 2 words, not 1",
                "form 3 見本 | form three 見本 | small.form line 2: 'three' is no whole number",
                "form 3 見本 | form 16 見本 | small.form: form number 16 is not 1 to 15",
                "form 3 見本 | # nothing | small.form: form is missing",
                "paper 100 50 5 5 | form 3 見本 | small.form line 3: form stands here twice",
                "paper 100 50 5 5 | paper 100 50 1 5 | "
                        + "small.form: a registration mark reaches over the edge of the paper",
                "mark top-left 0 0 | mark top-left 1 0 | small.form: the upper left mark is the origin, 0 0",
                "mark top-right 90 0 | mark top-left 90 0 | small.form line 5: top-left stands here twice",
                "mark top-right 90 0 | mark upper-right 90 0 | "
                        + "small.form line 5: 'upper-right' is none of top-left, top-right, bottom-left, bottom-right",
                "mark bottom-left 0 40 | # nothing | small.form: mark bottom-left is missing",
                "amount printed 10 10 30 6 | amount printed 10 1O 30 6 | "
                        + "small.form line 9: '1O' is no length in millimetres",
                "amount printed 10 10 30 6 | amount printed 80 10 30 6 | "
                        + "small.form: zone amount reaches over the edge of the paper",
                "amount printed 10 10 30 6 | amount printed 10 10 0 6 | "
                        + "small.form line 9: a rectangle needs a width and a height above 0",
                "zone amount | zone code | small.form line 11: zone code stands here twice",
                "boxes number | boxes amount | small.form line 9: zone amount is not made of boxes",
                "boxes number | boxes nobody | small.form line 12: there is no zone nobody",
                "boxes number 6 10 18 26 | # nothing | small.form line 10: zone number has no boxes",
                "boxes number 6 10 18 26 | boxes number 6 10 18 27 | "
                        + "small.form line 10: a box lies outside zone number",
                "pitch code 2.54 75 | # nothing | small.form line 11: zone code needs a pitch",
                "pitch code 2.54 75 | pitch code 0 75 | small.form line 13: a pitch must be above 0",
                "pitch code 2.54 75 | pitch code 2.54 85 | "
                        + "small.form line 11: the last character lies outside zone code"
            })
    void aLineThatMakesNoSenseIsNamedWithItsReason(String right, String wrong, String message) {
        String text = FORM.replace(right, wrong);

        assertThat(text).isNotEqualTo(FORM);
        assertThatExceptionOfType(InvalidFormTemplateException.class)
                .isThrownBy(() -> FormTemplateFile.read("small.form", text))
                .withMessage(message);
    }
}
