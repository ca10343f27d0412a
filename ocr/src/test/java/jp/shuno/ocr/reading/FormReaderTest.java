package jp.shuno.ocr.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shuno.ocr.engine.Worker;
import org.junit.jupiter.api.Test;

/** Whatever a page does to the process that reads it costs that page and no other. */
class FormReaderTest {

    private static FormReader reader(int workers, int answers, Duration patience) {
        return new FormReader(
                new FormReader.Settings(workers, new Worker.Limits(32, answers, patience), true),
                FaultyWorker.class.getName());
    }

    private static FormReader reader() {
        return reader(1, 100, Duration.ofSeconds(30));
    }

    private static List<PageFault> faults(Document document) {
        return document.pages().stream().flatMap(page -> page.reason().stream()).toList();
    }

    private static Set<String> processes(Document document) {
        return document.pages().stream()
                .flatMap(page -> page.fields().stream())
                .map(FieldReading::value)
                .collect(Collectors.toSet());
    }

    @Test
    void aProcessThatIsKilledInTheMiddleOfAPageCostsThatPage() {
        try (FormReader reader = reader()) {
            Document document = reader.read(Path.of("crash.tif"), KnownForms.NONE);

            assertThat(document.pages()).extracting(PageReading::page).containsExactly(1, 2, 3);
            assertThat(document.pages())
                    .extracting(PageReading::kind)
                    .containsExactly(PageKind.CLAIM, PageKind.UNKNOWN, PageKind.CLAIM);
            assertThat(faults(document)).containsExactly(PageFault.READER_DIED);
        }
    }

    @Test
    void aProcessThatEatsItsMemoryCostsThatPage() {
        try (FormReader reader = reader()) {
            assertThat(faults(reader.read(Path.of("eat.pdf"), KnownForms.NONE))).containsExactly(PageFault.READER_DIED);
        }
    }

    @Test
    void aProcessThatHangsIsEndedAndCostsThatPage() {
        try (FormReader reader = reader(1, 100, Duration.ofSeconds(2))) {
            Document document = reader.read(Path.of("hang.png"), KnownForms.NONE);

            assertThat(faults(document)).containsExactly(PageFault.TOO_SLOW);
            assertThat(document.pages().getLast().kind()).isEqualTo(PageKind.CLAIM);
        }
    }

    @Test
    void aProcessIsReplacedAfterSoManyAnswers() {
        try (FormReader often = reader(1, 1, Duration.ofSeconds(30));
                FormReader seldom = reader()) {
            assertThat(processes(often.read(Path.of("one.tif"), KnownForms.NONE)))
                    .hasSize(FaultyWorker.PAGES);
            assertThat(processes(seldom.read(Path.of("one.tif"), KnownForms.NONE)))
                    .hasSize(1);
        }
    }

    @Test
    void filesComeOutInTheirOrderWhateverHappensToOne() {
        List<Path> files = List.of(Path.of("a.tif"), Path.of("crash.tif"), Path.of("c.tif"), Path.of("d.tif"));
        List<Document> read = new ArrayList<>();
        try (FormReader reader = reader(2, 100, Duration.ofSeconds(30))) {
            reader.readAll(files, KnownForms.NONE, read::add);
        }

        assertThat(read).extracting(Document::name).containsExactly("a.tif", "crash.tif", "c.tif", "d.tif");
        assertThat(read.stream().flatMap(document -> faults(document).stream())).containsExactly(PageFault.READER_DIED);
    }

    @Test
    void nothingThatWasReadShowsInATextForPeople() {
        try (FormReader reader = reader()) {
            PageReading page =
                    reader.read(Path.of("a.tif"), KnownForms.NONE).pages().getFirst();

            assertThat(page.toString())
                    .contains("claim_no")
                    .doesNotContain(page.fields().getFirst().value());
        }
    }
}
