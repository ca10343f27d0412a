package jp.shuno.batch.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.shuno.batch.exchange.FileCheck;
import jp.shuno.batch.exchange.FileTotals;
import jp.shuno.batch.exchange.Finding;
import jp.shuno.batch.exchange.ListedField;
import jp.shuno.batch.exchange.ListedRecord;
import jp.shuno.batch.exchange.RecordListing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One file as one JSON object on one line, written while the file is read, so that its size does not matter. */
final class FileViewAsJson implements FileView {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Function<ListedField, String> shown;
    private List<Finding> findings = List.of();
    private FileTotals totals = FileTotals.counted(0, 0);

    /**
     * @param out stays open
     * @param shown what may be seen of a field
     */
    FileViewAsJson(Writer out, Function<ListedField, String> shown) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        this.shown = shown;
    }

    @Override
    public void begin(String file, FileCheck<?> check) {
        findings = new ArrayList<>(check.findings());
        totals = check.totals();
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeBooleanProperty("accepted", check.isUsable());
        json.writeArrayPropertyStart("records");
    }

    @Override
    public RecordListing records() {
        return this::show;
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeObjectPropertyStart("totals");
        figure("stated_records", totals.statedRecords());
        figure("stated_yen", totals.statedYen());
        figure("counted_records", totals.countedRecords());
        figure("counted_yen", totals.countedYen());
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        findings.forEach(this::show);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void show(ListedRecord record) {
        json.writeStartObject();
        json.writeNumberProperty("no", record.recordNo());
        json.writeStringProperty("type", record.type());
        json.writeObjectPropertyStart("fields");
        for (ListedField field : record.fields()) {
            json.writeStringProperty(field.identifier(), shown.apply(field));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void show(Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty("record", finding.recordNo());
        json.writeNumberProperty("byte", finding.byteOffset());
        json.writeStringProperty("field", finding.field());
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("text", finding.text());
        json.writeEndObject();
    }

    private void figure(String name, long value) {
        if (value == FileTotals.NOT_STATED) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
