package jp.shuno.batch.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import jp.shuno.sql.bulk.BulkStatement;
import org.junit.jupiter.api.Test;

/** Who may know whom; the drawing is in docs/architecture.md. */
class ModuleArrowsTest {

    private static final String DOMAIN = "jp.shuno.domain..";
    private static final String SQL = "jp.shuno.sql..";
    private static final String BULK = "jp.shuno.sql.bulk..";
    private static final String OCR = "jp.shuno.ocr..";
    private static final String BATCH = "jp.shuno.batch..";
    private static final String EXCHANGE = "jp.shuno.batch.exchange..";
    private static final String REPORT = "jp.shuno.batch.report..";
    private static final String FORM = "jp.shuno.ocr.form..";
    private static final String PRINT = "jp.shuno.batch.print..";
    private static final String SAMPLE = "jp.shuno.batch.sample..";
    private static final String BENCH = "jp.shuno.batch.bench..";
    private static final String RUN = "jp.shuno.batch.run..";
    private static final String JOB = "jp.shuno.batch.job..";
    private static final String CLI = "jp.shuno.batch.cli..";
    private static final String JDK = "java..";
    private static final String NULL_ANNOTATIONS = "org.jspecify..";

    /** Rows streamed one by one to whoever asked; neither type can open or steer a session. */
    private static final Set<String> ROW_STREAM =
            Set.of("org.apache.ibatis.session.ResultHandler", "org.apache.ibatis.session.ResultContext");

    private static void check(ArchRule rule) {
        rule.check(Project.classes());
    }

    @Test
    void domainKnowsTheJdkOnly() {
        check(classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(DOMAIN, JDK, NULL_ANNOTATIONS)
                .because("a rule is a pure function of its arguments, and must outlive every framework"));
    }

    @Test
    void domainTouchesNoFileNoNetworkAndNoDatabase() {
        check(noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(?!Serializable$).*")
                .because("rules take values and return values; jobs fetch and store"));
    }

    @Test
    void sqlKnowsDomainAndMyBatisOnly() {
        check(classes()
                .that()
                .resideInAPackage(SQL)
                .and()
                .resideOutsideOfPackage(BULK)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(SQL, DOMAIN, JDK, NULL_ANNOTATIONS, "org.apache.ibatis..", "org.mybatis.spring")
                .because("the store knows neither jobs nor forms, and nothing of Spring Batch"));
    }

    @Test
    void onlyBulkStatementsKnowADriver() {
        check(classes()
                .that()
                .resideInAPackage(BULK)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(BULK, JDK, NULL_ANNOTATIONS, "org.postgresql", "org.postgresql.copy")
                .because("what a database does in its own way is hidden behind one interface"));
    }

    @Test
    void bulkStatementsAreWrittenInTheStoreOnly() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(SQL)
                .should()
                .callConstructorWhere(target(owner(assignableTo(BulkStatement.class))))
                .because("tables and columns are named in one module, whose tests find every statement"));
    }

    @Test
    void ocrKnowsDomainAndItsEngineOnly() {
        check(classes()
                .that()
                .resideInAPackage(OCR)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        OCR,
                        DOMAIN,
                        JDK,
                        NULL_ANNOTATIONS,
                        "net.sourceforge.tess4j..",
                        "net.sourceforge.lept4j..",
                        "com.sun.jna..",
                        "org.apache.pdfbox..",
                        "com.google.zxing..",
                        "javax.imageio..",
                        "org.w3c.dom..")
                .because("reading a form must not depend on what the ledger does with it; sql and ocr never meet"));
    }

    @Test
    void onePackageKnowsItsEngine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("jp.shuno.ocr.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sourceforge.tess4j..", "net.sourceforge.lept4j..", "com.sun.jna..")
                .because("the engine can crash natively and is replaced in one place"));
    }

    @Test
    void exchangeKnowsDomainAndCsvOnly() {
        check(classes()
                .that()
                .resideInAPackage(EXCHANGE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(EXCHANGE, DOMAIN, JDK, NULL_ANNOTATIONS, "org.apache.commons.csv..")
                .because("without Spring, store and logger a format can become a module of its own"));
    }

    @Test
    void reportKnowsDomainAndTheCsvWriterOnly() {
        DescribedPredicate<JavaClass> csvWriter = nameMatching(
                        "jp\\.shuno\\.batch\\.exchange\\.csv\\.CsvTableWriter(\\$.*)?")
                .forSubtype();
        check(classes()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                REPORT,
                                DOMAIN,
                                JDK,
                                NULL_ANNOTATIONS,
                                "com.samskivert.mustache..",
                                "tools.jackson..",
                                "com.fasterxml.jackson.annotation..")
                        .or(csvWriter))
                .because("a report is made from values alone, so that it can be made again with the same bytes"));
    }

    @Test
    void formTemplatesKnowTheJdkOnly() {
        check(classes()
                .that()
                .resideInAPackage(FORM)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(FORM, JDK, NULL_ANNOTATIONS)
                .because("printer and reader look into them without bringing each other's libraries along"));
    }

    @Test
    void printKnowsDomainAndFormTemplatesOnly() {
        check(classes()
                .that()
                .resideInAPackage(PRINT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        PRINT,
                        DOMAIN,
                        FORM,
                        JDK,
                        NULL_ANNOTATIONS,
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "com.google.zxing..")
                .because("a letter is made from values alone, so that it can be made again with the same bytes"));
    }

    @Test
    void onlyPrintAndOcrKnowPdfAndBarCodes() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(PRINT, OCR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "com.google.zxing..")
                .because("who wants a letter hands over values and gets a file"));
    }

    @Test
    void sampleKnowsDomainAndFormatsOnly() {
        check(classes()
                .that()
                .resideInAPackage(SAMPLE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        SAMPLE,
                        EXCHANGE,
                        DOMAIN,
                        JDK,
                        NULL_ANNOTATIONS,
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.csv..")
                .because("the invented ward speaks to the program through files, as the real one does"));
    }

    @Test
    void benchKnowsFormatsAndTheDriverOnly() {
        check(classes()
                .that()
                .resideInAPackage(BENCH)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        BENCH,
                        EXCHANGE,
                        DOMAIN,
                        JDK,
                        NULL_ANNOTATIONS,
                        "org.postgresql..",
                        "com.samskivert.mustache..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..")
                .because("what is measured is the program as others call it, with nothing shared that could help it"));
    }

    @Test
    void oneJobPackageNeverKnowsAnother() {
        check(slices().matching("jp.shuno.batch.job.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what several jobs need is a domain rule, a mapper or part of run"));
    }

    @Test
    void runDoesNotKnowTheJobs() {
        check(noClasses()
                .that()
                .resideInAPackage(RUN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JOB)
                .because("the course of a day is the same whatever its jobs do; they register themselves"));
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .because("commands call the program, never the other way round"));
    }

    @Test
    void onlyTheCommandLineAndRunStartSpring() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI, RUN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.boot", "org.springframework.boot.builder")
                .because("one command is one process with one context"));
    }

    @Test
    void springStaysInJobsRunAndCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(JOB, RUN, CLI, "jp.shuno.batch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("formats, reports, rules and store are plain Java"));
    }

    @Test
    void onlyTheStoreAndItsWiringTouchMyBatis() {
        DescribedPredicate<JavaClass> wiring = nameMatching("jp\\.shuno\\.batch\\.run\\.StoreBeans(\\$.*)?")
                .or(name("jp.shuno.batch.ShunoApplication"))
                .forSubtype();
        DescribedPredicate<JavaClass> session = resideInAnyPackage("org.apache.ibatis..", "org.mybatis..")
                .and(DescribedPredicate.describe(
                        "are more than a stream of rows", type -> !ROW_STREAM.contains(type.getName())));
        check(noClasses()
                .that()
                .resideInAPackage(BATCH)
                .and(DescribedPredicate.not(wiring))
                .should()
                .dependOnClassesThat(session)
                .because("statements live in mappers, sessions are opened in one place, and two kinds of session "
                        + "must not meet in one transaction"));
    }

    @Test
    void formatsAndReportsDoNotLog() {
        check(noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, SQL, OCR, EXCHANGE, REPORT, PRINT, SAMPLE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "ch.qos.logback..", "org.apache.commons.logging..")
                .because("who decides returns a value; who runs the day tells the operator, without personal data"));
    }
}
