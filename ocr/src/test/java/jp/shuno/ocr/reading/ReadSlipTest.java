package jp.shuno.ocr.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import jp.shuno.ocr.engine.EngineMissingException;
import jp.shuno.ocr.engine.Worker;
import jp.shuno.ocr.form.Area;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.image.DrawnForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drawn slip and a drawn claim form, read from file to judgement by the real engine. */
class ReadSlipTest {

    private static final String UPPER = "411 08 1631706692 08 7";

    @TempDir
    static Path folder;

    private static Font ocrB;
    private static Font gothic;
    private static FormReader reader;
    private static int files;

    @BeforeAll
    static void theEngineAndTheFontsAreThere() {
        ocrB = DrawnForm.font("OCRB.otf")
                .orElseGet(() -> abort("the font of the package fonts-ocr-b is not installed"));
        gothic = DrawnForm.font("ipaexg.ttf")
                .orElseGet(() -> abort("the font of the package fonts-ipaexfont is not installed"));
        try {
            reader = FormReader.start(new FormReader.Settings(1, Worker.Limits.USUAL, true));
        } catch (EngineMissingException missing) {
            abort("install " + missing.missing());
        }
    }

    @AfterAll
    static void endTheReader() {
        if (reader != null) {
            reader.close();
        }
    }

    private static PageReading read(DrawnForm form) throws IOException {
        // A worker keeps the last file open, so each page is a file of its own.
        files++;
        Path file = folder.resolve("form" + files + ".png");
        ImageIO.write(form.image(), "png", file.toFile());
        return reader.read(file, KnownForms.NONE).pages().getFirst();
    }

    private static Map<String, FieldReading> fields(PageReading page) {
        return page.fields().stream().collect(Collectors.toMap(FieldReading::field, field -> field));
    }

    private static Map<String, String> accepted(PageReading page) {
        return page.fields().stream()
                .filter(field -> field.status() == Status.ACCEPT)
                .collect(Collectors.toMap(FieldReading::field, FieldReading::value));
    }

    private static DrawnForm slip(double turn, String upper, String noticeNo) {
        return new DrawnForm(FormTemplate.paidSlip(), turn)
                .digits(ocrB, "ocr_line1", upper)
                .digits(ocrB, "ocr_line2", "000020000 0007600 3")
                .text(gothic, 4, 28, 19.5, "令和8年度")
                .text(gothic, 4, 68, 19.5, "第8期")
                .text(gothic, 4, 30, 27.5, noticeNo)
                .text(gothic, 4, 92, 27.5, "1000806362")
                .text(gothic, 4, 60, 45, "¥20,000")
                .text(gothic, 4, 60, 52, "¥7,600")
                .text(gothic, 4, 60, 59, "¥27,600")
                .stamp(gothic, 160, 38, 5, "9.-1.27");
    }

    @Test
    void whatStandsTwiceOnASlipIsAccepted() throws IOException {
        PageReading page = read(slip(1, UPPER, "1631706692"));

        assertThat(page.kind()).isEqualTo(PageKind.PAID_SLIP);
        assertThat(accepted(page))
                .containsEntry("levy_code", "411")
                .containsEntry("fiscal_year", "08")
                .containsEntry("notice_no", "1631706692")
                .containsEntry("term", "08")
                .containsEntry("amount", "20000")
                .containsEntry("late_charge", "7600")
                .containsEntry("payer_no", "1000806362")
                .containsEntry("receipt_date", "R09-01-27");
    }

    @Test
    void aSlipThatLiesUpsideDownIsReadAlike() throws IOException {
        assertThat(accepted(read(slip(180, UPPER, "1631706692"))))
                .isEqualTo(accepted(read(slip(0, UPPER, "1631706692"))));
    }

    @Test
    void aLineWhoseCheckDigitFailsGivesNothingThatIsUsed() throws IOException {
        PageReading page = read(slip(0, "411 08 1631706692 08 5", "1631706692"));

        assertThat(accepted(page)).doesNotContainKeys("levy_code", "fiscal_year", "notice_no", "term");
        assertThat(fields(page).get("levy_code").reason()).contains(ReviewReason.CHECK_DIGIT_WRONG);
        assertThat(fields(page).get("levy_code").cutOut().png()).isNotEmpty();
    }

    @Test
    void aNumberThatReadsDifferentlyInTheTableGoesToReview() throws IOException {
        PageReading page = read(slip(0, UPPER, "1631706684"));

        assertThat(fields(page).get("notice_no").reason()).contains(ReviewReason.NOT_CONFIRMED_ON_FORM);
        assertThat(accepted(page)).containsEntry("amount", "20000");
    }

    @Test
    void oneClearMarkIsAChoiceAndTwoAreNone() throws IOException {
        DrawnForm one = claim().line(10.5, 132.5, 14.5, 136.5).line(14.5, 132.5, 10.5, 136.5);
        DrawnForm two = claim().line(10.5, 132.5, 14.5, 136.5).line(10.5, 154.5, 14.5, 158.5);

        assertThat(accepted(read(one))).containsEntry("choice", "2").doesNotContainKey("my_number");
        assertThat(fields(read(two)).get("choice").reason()).contains(ReviewReason.SEVERAL_MARKED);
    }

    @Test
    void aSpeckInABoxIsNoMark() throws IOException {
        DrawnForm speck = claim().fill(new Area(12, 125, 0.5, 0.5), Color.BLACK);

        assertThat(fields(read(speck)).get("choice").reason()).contains(ReviewReason.NONE_MARKED);
    }

    private static DrawnForm claim() {
        return new DrawnForm(FormTemplate.refundClaim(), 0)
                .digits(ocrB, "claim_no", "083994582944")
                .digits(ocrB, "payer_no", "1000806362");
    }

    @Test
    void aClaimThatWasLeftBlankHasItsNumberAndNothingInvented() throws IOException {
        PageReading page = read(claim());

        assertThat(page.kind()).isEqualTo(PageKind.CLAIM);
        assertThat(accepted(page).keySet()).isSubsetOf(List.of("claim_no", "payer_no", "seal", "phone"));
        assertThat(accepted(page)).containsEntry("claim_no", "083994582944");
    }
}
