package jp.shuno.batch.run.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.batch.run.Settings;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code inspect} reads is what a night takes in, and what is not taken in yet or goes the other way. */
@OnEmbeddedDatabase("what is read from a file does not depend on the database")
class FileFormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final List<String> ONLY_INSPECTED = List.of("refund-transfer");

    @Test
    void r024_everyKindThatANightTakesInCanBeLookedIntoByTheSameFormat(@TempDir Path folder) {
        try (TestWard ward = TestWard.open(folder.resolve("home"))) {
            FileFormats formats = new FileFormats(ward.bean(Settings.class));
            Kinds kinds = ward.bean(Kinds.class);

            assertThat(formats.kinds())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(kinds.inOrder().stream().map(InboundKind::kind), ONLY_INSPECTED.stream())
                                    .distinct()
                                    .toList());
            assertThat(kinds.inOrder()).extracting(InboundKind::kind).doesNotContainAnyElementsOf(ONLY_INSPECTED);
            assertThat(kinds.inOrder()).allSatisfy(kind -> {
                String name = kind.takes("a.csv") ? "a.csv" : "a.txt";
                assertThat(formats.of(kind.kind(), name, null, DAY).orElseThrow())
                        .hasSameClassAs(kind.format(null, DAY));
            });
            assertThat(formats.of("refunds", "refunds_1.csv", null, DAY)).isEmpty();
        }
    }
}
