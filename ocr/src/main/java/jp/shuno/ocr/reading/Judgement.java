package jp.shuno.ocr.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import jp.shuno.ocr.image.GrayImage;
import org.jspecify.annotations.Nullable;

/** 採否: from findings and the ledger's word to what is used and what waits for a person. */
final class Judgement {

    private final AcceptanceTable table;
    private final boolean cutOuts;

    /**
     * Judges by a table.
     *
     * @param cutOuts whether fields under review keep their picture
     */
    Judgement(AcceptanceTable table, boolean cutOuts) {
        this.table = table;
        this.cutOuts = cutOuts;
    }

    PageReading judge(int page, PageFindings findings, KnownForms ledger) {
        PageFindings confirmed = new LedgerConfirmation(ledger).confirmed(findings);
        List<FieldReading> fields = confirmed.fields().stream()
                .map(finding -> judge(confirmed.kind(), finding))
                .toList();
        return new PageReading(page, confirmed.kind(), confirmed.fault(), fields);
    }

    private FieldReading judge(PageKind form, Finding finding) {
        Optional<ReviewReason> objection = table.objection(form, finding);
        return new FieldReading(
                finding.field(),
                finding.value(),
                objection.isPresent() ? Status.REVIEW : Status.ACCEPT,
                finding.confidence(),
                objection,
                finding.candidates(),
                objection.isPresent() && cutOuts ? png(finding.picture()) : CutOut.NONE);
    }

    private static CutOut png(@Nullable GrayImage picture) {
        if (picture == null) {
            return CutOut.NONE;
        }
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new CutOut(png.toByteArray());
    }
}
