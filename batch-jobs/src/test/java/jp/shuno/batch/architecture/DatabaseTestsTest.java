package jp.shuno.batch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import jp.shuno.batch.cli.TestHome;
import jp.shuno.batch.cli.TestWard;
import jp.shuno.sql.database.OnEmbeddedDatabase;
import jp.shuno.sql.database.OnEveryDatabase;
import jp.shuno.sql.database.OnPostgres;
import jp.shuno.sql.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Whoever opens a ledger in a test says on which databases; otherwise the test would run on the embedded one only. */
class DatabaseTestsTest {

    private static final Set<String> OPENERS = Set.of("init", "build", "open", "openNew", "start", "emptyLedger");
    private static final DescribedPredicate<JavaClass> OPEN_A_LEDGER = DescribedPredicate.describe(
            "open a ledger",
            test -> test.getSimpleName().endsWith("Test")
                    && test.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> OPENERS.contains(call.getName())
                                    && (call.getTargetOwner().isEquivalentTo(TestHome.class)
                                            || call.getTargetOwner().isEquivalentTo(TestWard.class)
                                            || call.getTargetOwner().isEquivalentTo(OpenedHome.class)
                                            || call.getTargetOwner().isEquivalentTo(TestDatabase.class))));

    @Test
    void everyTestThatOpensALedgerSaysOnWhichDatabases() {
        classes()
                .that(OPEN_A_LEDGER)
                .should()
                .beAnnotatedWith(OnEveryDatabase.class)
                .orShould()
                .beAnnotatedWith(OnPostgres.class)
                .orShould()
                .beAnnotatedWith(OnEmbeddedDatabase.class)
                .check(new ClassFileImporter().importPackages("jp.shuno.batch"));
    }
}
