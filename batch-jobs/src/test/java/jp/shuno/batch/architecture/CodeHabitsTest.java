package jp.shuno.batch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits that a review would overlook. */
class CodeHabitsTest {

    private static final String CLI = "jp.shuno.batch.cli..";
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float|Double|Float)\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static void check(ArchRule rule) {
        rule.check(Project.classes());
    }

    @Test
    void theTimeOfDayComesFromTheOneClock() {
        DescribedPredicate<JavaCall<?>> bareNow = describe(
                "a now() that is not given the clock",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)));
        check(noClasses()
                .should()
                .callMethodWhere(bareNow)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructorWhere(targetOwner(
                        nameMatching("java\\.util\\.(Date|GregorianCalendar)").forSubtype()))
                .because("yesterday's run must be repeatable tomorrow: rules and jobs get the business date"));
    }

    @Test
    void onlyTheStoreBeansMakeAClock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("jp.shuno.batch.run.StoreBeans")
                .should()
                .callMethodWhere(
                        JavaCall.Predicates.target(nameMatching("system.*").forSubtype())
                                .and(targetOwner(equivalentTo(Clock.class))))
                .because("a second clock cannot be stopped by a test"));
    }

    @Test
    void nothingBelowTheDayAsksTheClock() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "jp.shuno.domain..",
                        "jp.shuno.sql..",
                        "jp.shuno.ocr..",
                        "jp.shuno.batch.job..",
                        "jp.shuno.batch.exchange..",
                        "jp.shuno.batch.report..",
                        "jp.shuno.batch.print..",
                        "jp.shuno.batch.sample..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the business date is an argument"));
    }

    @Test
    void durationsAreMeasuredOnlyForPeopleWhoWait() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(CLI, "jp.shuno.batch.bench..")
                .should()
                .callMethod(System.class, "nanoTime")
                .because("nothing stored or reported may depend on how long it took"));
    }

    @Test
    void nobodyInterruptsAThreadThatMayBeWriting() {
        check(noClasses()
                .should()
                .callMethodWhere(
                        JavaCall.Predicates.target(nameMatching("shutdownNow").forSubtype()))
                .because("an interrupt during a write closes the file of the embedded database"));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to results, standard error to the log"));
    }

    @Test
    void chanceIsSeeded() {
        check(noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom")
                .orShould()
                .callMethodWhere(
                        JavaCall.Predicates.target(nameMatching("randomUUID").forSubtype()))
                .because("the same input gives the same bytes on every machine"));
    }

    @Test
    void unpredictableBytesAreMadeForEncryptionOnly() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("jp.shuno.batch.run.PersonalNumberCipher")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .because("what is not a key or a nonce must come out the same when it is made again"));
    }

    @Test
    void rulesCountInWholeNumbers() {
        assertThat(Project.mainSources())
                .filteredOn(file -> Project.name(file).startsWith("domain/"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(COMMENT.matcher(Project.text(file)).replaceAll(""))
                                .as("binary floating point in %s: half a yen is a wrong payment", Project.name(file))
                                .doesNotContainPattern(FLOATING));
        DescribedPredicate<JavaField> floating = describe(
                "a floating point field", field -> field.getRawType().getName().matches("double|float"));
        check(noFields()
                .that(floating)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("jp.shuno.domain..")
                .allowEmptyShould(true)
                .because("half a yen is a wrong payment"));
    }

    @Test
    void nothingIsSharedThatCanChange() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("jp.shuno..")
                .should()
                .beFinal()
                .because("two runs in one process must not meet"));
        DescribedPredicate<JavaField> open = describe(
                "a public constant whose content can change",
                field -> field.getModifiers().contains(JavaModifier.PUBLIC)
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && (field.getRawType().isArray()
                                || field.getRawType().isAssignableTo("java.lang.StringBuilder")
                                || isMutableCollection(field)));
        check(noFields()
                .that(open)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("jp.shuno..")
                .allowEmptyShould(true)
                .because("two runs in one process must not meet"));
    }

    private static boolean isMutableCollection(JavaField field) {
        boolean collection = field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
        return collection && !field.getRawType().isInterface();
    }

    @Test
    void namesSayWhatATypeDoes() {
        check(noClasses()
                .that()
                .resideInAPackage("jp.shuno..")
                .and()
                .doNotHaveSimpleName("FencedTransactionManager")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Common)(\\$.*)?")
                .because("such names hide what is inside; TransactionManager is Spring's own word"));
    }

    @Test
    void everyPackageSaysWhatItIsAndRefusesNull() {
        List<Path> folders =
                Project.mainSources().stream().map(Path::getParent).distinct().toList();

        assertThat(folders).isNotEmpty().allSatisfy(folder -> {
            Path description = folder.resolve("package-info.java");
            assertThat(Files.exists(description))
                    .as("%s has a package-info.java", Project.name(folder))
                    .isTrue();
            assertThat(Project.text(description))
                    .as("package-info of %s", Project.name(folder))
                    .contains("/**")
                    .contains("@NullMarked");
        });
    }
}
