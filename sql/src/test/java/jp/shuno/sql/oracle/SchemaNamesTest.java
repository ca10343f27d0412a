package jp.shuno.sql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Set;
import jp.shuno.sql.database.LedgerPlace;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a migrated database says of its tables is what the Oracle migrations declare. */
@OnEveryDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaNamesTest {

    private static final String HISTORY = "flyway_schema_history";

    private Schema declared;
    private Set<String> found;

    @BeforeAll
    void readBoth(@TempDir Path folder) throws Exception {
        LedgerPlace place = TestDatabase.chosen().emptyLedger(folder);
        place.migrate();
        try (Connection connection = place.connect()) {
            found = SchemaLines.of(connection, HISTORY);
        }
        declared = new Schema();
        OracleCheck check = new OracleCheck(declared);
        for (MigrationScripts.Script script : MigrationScripts.all()) {
            check.apply(script.sql());
        }
    }

    @Test
    void tablesColumnsKeysChecksIndexesAndSequencesAreTheSame() {
        assertThat(found).containsExactlyInAnyOrderElementsOf(SchemaLines.of(declared));
    }

    @Test
    void theComparisonReallySeesTheLedger() {
        assertThat(found)
                .hasSizeGreaterThan(600)
                .contains(
                        "table RECEIPT",
                        "column RECEIPT.AMOUNT number 12 not null",
                        "column RECEIPT.OFFICE text 40",
                        "primary RECEIPT RECEIPT_PK RECEIPT_ID",
                        "unique RECEIPT RECEIPT_RECORD_UK FILE_ID, RECORD_NO",
                        "check RECEIPT RECEIPT_RESOLVED_CK",
                        "index RECEIPT_GROUP_IX on RECEIPT GROUP_KEY",
                        "sequence BATCH_JOB_EXECUTION_SEQ");
    }
}
