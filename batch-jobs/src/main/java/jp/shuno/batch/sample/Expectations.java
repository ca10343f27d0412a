package jp.shuno.batch.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** {@code expected.json}: which files are meant to be refused, and where the planted cases stand. */
final class Expectations {

    private final List<Refused> refused = new ArrayList<>();
    private final List<Planted> cases = new ArrayList<>();

    /** A file that must be refused. */
    record Refused(String businessDate, String file, String reason) {}

    /** A record of a planted case; without a number the whole file is meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Planted(
            @JsonProperty("case") String name,
            String businessDate,
            String file,
            @Nullable Integer recordNo,
            String note) {}

    private record Document(
            long seed, int addressees, String from, int days, List<Refused> refused, List<Planted> cases) {}

    void refuse(LocalDate day, String file, String reason) {
        refused.add(new Refused(day.toString(), file, reason));
    }

    void plant(String name, LocalDate day, String file, int recordNo, String note) {
        cases.add(new Planted(name, day.toString(), file, recordNo, note));
    }

    void plantFile(String name, LocalDate day, String file, String note) {
        cases.add(new Planted(name, day.toString(), file, null, note));
    }

    void write(Path file, SampleRequest request, LocalDate first) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        Document document =
                new Document(request.seed(), request.addressees(), first.toString(), request.days(), refused, cases);
        String text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        Files.writeString(file, text.replace("\r\n", "\n") + "\n");
    }
}
