package jp.shuno.batch.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as one HTML file that needs nothing else: no script, no font, no picture, the style sheet inside. It opens
 * from a folder, prints on A4 landscape and says everything in words. The template escapes all values.
 */
final class PageRendering {

    private static final String STYLE = resource("page.css");
    private static final Template TEMPLATE = Mustache.compiler()
            .strictSections(true)
            .nullValue("")
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")))
            .compile(resource("page.mustache"));

    private PageRendering() {}

    /** What the template sees of a page. */
    private record PageView(
            String style,
            String title,
            String date,
            ReportPage.@Nullable Verdict verdict,
            List<ReportPage.Figure> figures,
            List<BlockView> blocks) {

        boolean hasFigures() {
            return !figures.isEmpty();
        }
    }

    /** One of three, the other two null. */
    private record BlockView(
            @Nullable TableView table, ReportPage.@Nullable Note note, ReportPage.@Nullable Signatures signatures) {}

    /** Writes the page. */
    static void write(ReportFolder folder, String fileName, ReportPage page) throws IOException {
        PageView view = new PageView(
                STYLE,
                page.title(),
                JapaneseDates.full(page.businessDate()),
                page.verdict(),
                page.figures(),
                page.blocks().stream().map(PageRendering::view).toList());
        folder.write(fileName, out -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                TEMPLATE.execute(view, writer);
            }
        });
    }

    private static BlockView view(ReportPage.Block block) {
        return switch (block) {
            case ReportPage.Table table -> new BlockView(TableView.of(table.table()), null, null);
            case ReportPage.Note note -> new BlockView(null, note, null);
            case ReportPage.Signatures signatures -> new BlockView(null, null, signatures);
        };
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PageRendering.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
