package jp.shuno.ocr.reading;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shuno.ocr.image.GrayImage;

/** A Code 128 read in several bands, which vote: dirt rarely spoils all of them, and never in the same way. */
final class BarCode {

    private static final int BANDS = 7;
    private static final int VOTES_NEEDED = 2;

    /** Rows of the picture that a decoder needs to have something to choose from. */
    private static final int ROWS = 3;

    private BarCode() {}

    /** What at least two bands say, if no band says otherwise. */
    static Optional<String> read(GrayImage picture) {
        Map<String, Integer> votes = new HashMap<>();
        int height = Math.max(1, picture.height() / BANDS);
        for (int band = 0; band < BANDS && (band + 1) * height <= picture.height(); band++) {
            decoded(row(picture, band * height, height)).ifPresent(text -> votes.merge(text, 1, Integer::sum));
        }
        return votes.size() == 1
                ? votes.entrySet().stream()
                        .filter(vote -> vote.getValue() >= VOTES_NEEDED)
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    /** The mean of some rows, so that noise and speckles fade. */
    private static LuminanceSource row(GrayImage picture, int top, int height) {
        int width = picture.width();
        byte[] pixels = new byte[width * ROWS];
        for (int x = 0; x < width; x++) {
            int sum = 0;
            for (int y = top; y < top + height; y++) {
                sum += picture.at(x, y);
            }
            for (int row = 0; row < ROWS; row++) {
                pixels[row * width + x] = (byte) (sum / height);
            }
        }
        return new PlanarYUVLuminanceSource(pixels, width, ROWS, 0, 0, width, ROWS, false);
    }

    private static Optional<String> decoded(LuminanceSource row) {
        try {
            return Optional.of(new Code128Reader()
                    .decode(
                            new BinaryBitmap(new GlobalHistogramBinarizer(row)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
