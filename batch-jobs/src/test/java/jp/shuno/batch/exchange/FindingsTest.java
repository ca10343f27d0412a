package jp.shuno.batch.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    @Test
    void r024_aFileWithoutFindingsIsUsable() {
        assertThat(checkOf(findings).isUsable()).isTrue();
        assertThat(findings.firstRefusal()).isNull();
    }

    @Test
    void r024_aNoticeLeavesTheFileUsable() {
        findings.add(notice(1, "filler"));

        assertThat(checkOf(findings).isUsable()).isTrue();
    }

    @Test
    void r024_oneRefusalMakesTheFileUnusable() {
        findings.add(notice(1, "filler"));
        findings.add(refusal(2));

        assertThat(checkOf(findings).isUsable()).isFalse();
        assertThat(findings.firstRefusal()).isEqualTo(refusal(2));
    }

    @Test
    void aHundredAndOneRefusalsAreListedAsNinetyNineAndTheCountOfTheRest() {
        for (int record = 1; record <= 101; record++) {
            findings.add(refusal(record));
        }

        List<Finding> listed = findings.toList();

        assertThat(listed).hasSize(Findings.LIMIT);
        assertThat(listed.getFirst().recordNo()).isEqualTo(1);
        assertThat(listed.getLast().severity()).isEqualTo(Severity.NOTICE);
        assertThat(listed.getLast().text()).contains("残りの2件");
    }

    @Test
    void aNoticeOnTheSameFieldIsListedOnceWithTheCountOfTheOthers() {
        for (int record = 1; record <= 1_000_000; record++) {
            findings.add(notice(record, "filler2"));
        }

        assertThat(findings.toList()).singleElement().satisfies(only -> {
            assertThat(only.recordNo()).isEqualTo(1);
            assertThat(only.text()).endsWith("(同じ指摘がほかに999,999件)");
        });
    }

    @Test
    void r024_aRefusalIsNeverLostToNoticesThatCameBefore() {
        for (int record = 1; record <= 200; record++) {
            findings.add(notice(record, "field" + record));
        }
        findings.add(refusal(201));

        assertThat(findings.toList()).hasSize(Findings.LIMIT);
        assertThat(checkOf(findings).isUsable()).isFalse();
        assertThat(findings.toList().getLast().text()).contains("残りの102件");
    }

    @Test
    void theExceptionNamesFileRecordByteFieldAndRule() {
        UnusableFileException exception = new UnusableFileException(Path.of("inbox", "dd-result_01.txt"), refusal(7));

        assertThat(exception.fileName()).isEqualTo("dd-result_01.txt");
        assertThat(exception.finding().recordNo()).isEqualTo(7);
        assertThat(exception)
                .hasMessage("file dd-result_01.txt is unusable: record 7, byte 3, field 'debitAmount', rule R-024: 理由");
    }

    private static FileCheck<Void> checkOf(Findings findings) {
        return new FileCheck<>(null, FileIdentity.NONE, FileTotals.counted(0, 0), findings.toList());
    }

    private static Finding refusal(int record) {
        return Finding.refuse(record, 3, "debitAmount", "R-024", "理由");
    }

    private static Finding notice(int record, String field) {
        return Finding.notice(record, 3, field, "R-024", "理由");
    }
}
