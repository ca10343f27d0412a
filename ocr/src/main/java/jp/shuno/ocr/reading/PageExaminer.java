package jp.shuno.ocr.reading;

import java.util.List;
import jp.shuno.ocr.engine.LineEngine;
import jp.shuno.ocr.form.FormTemplate;
import jp.shuno.ocr.image.GrayImage;
import jp.shuno.ocr.image.Registration;

/** What one page says, by its picture alone. */
final class PageExaminer {

    private final LineEngine engine;
    private final BoxReader boxes;
    private final FormTemplate slip = FormTemplate.paidSlip();
    private final FormTemplate claim = FormTemplate.refundClaim();

    PageExaminer(LineEngine engine, BoxReader boxes) {
        this.engine = engine;
        this.boxes = boxes;
    }

    PageFindings examine(GrayImage page) {
        return switch (Registration.find(page, List.of(slip, claim))) {
            case Registration.NotFound nothing ->
                switch (nothing) {
                    case BLANK -> PageFindings.unusable(PageKind.BLANK, PageFault.BLANK_PAGE);
                    case NO_MARKS -> PageFindings.unusable(PageKind.UNKNOWN, PageFault.NO_FORM);
                    case OTHER_FORM -> PageFindings.unusable(PageKind.UNKNOWN, PageFault.WRONG_FORM);
                    case CUT_OFF -> PageFindings.unusable(PageKind.UNKNOWN, PageFault.CUT_OFF);
                };
            case Registration.Found place ->
                place.form() == slip
                        ? read(PageKind.PAID_SLIP, SlipExaminer.examine(engine, page, place))
                        : read(PageKind.CLAIM, ClaimExaminer.examine(engine, boxes, page, place));
        };
    }

    private static PageFindings read(PageKind kind, List<Finding> fields) {
        return new PageFindings(kind, java.util.Optional.empty(), fields);
    }
}
