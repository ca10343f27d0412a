package jp.shuno.batch.report;

import java.io.IOException;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report for programs: JSON in UTF-8 with the keys in the order given, two blanks of indentation and a line feed on
 * every platform. The keys are spelled out where the report is made, since they are a contract.
 */
final class JsonRendering {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private JsonRendering() {}

    /**
     * Writes a document.
     *
     * @param document maps in a fixed order, lists, strings, numbers, truth values
     */
    static void write(ReportFolder folder, String fileName, Map<String, ?> document) throws IOException {
        folder.write(fileName, out -> {
            WRITER.writeValue(out, document);
            out.write('\n');
        });
    }
}
