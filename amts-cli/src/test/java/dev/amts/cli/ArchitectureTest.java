package dev.amts.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages that docs/architecture.md draws, and the sizes that keep a class readable. */
@AnalyzeClasses(packages = "dev.amts", importOptions = ArchitectureTest.OnlyWhatIsPublished.class)
class ArchitectureTest {
    /** Contract tests and the emulator come in jars of tests, which the usual option does not know. */
    static final class OnlyWhatIsPublished implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
        }
    }

    private static final int MOST_TYPES_IN_A_PACKAGE = 15;
    private static final int MOST_LINES_IN_A_CLASS = 300;

    @ArchTest
    static final ArchRule apiNeedsOnlyTheJdk = only("dev.amts.api..", "dev.amts.api..");

    @ArchTest
    static final ArchRule bleuNeedsOnlyTheJdk = only("dev.amts.bleu..", "dev.amts.bleu..");

    @ArchTest
    static final ArchRule coreNeedsApiBleuAndItsLibraries = only(
            "dev.amts.core..",
            "dev.amts.core..",
            "dev.amts.api..",
            "dev.amts.bleu..",
            "com.ibm.icu..",
            "org.commonmark..",
            "org.jsoup..",
            "com.fasterxml.jackson..",
            "de.siegmar.fastcsv..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule d2lNeedsApiCoreAndCommonmark =
            only("dev.amts.d2l..", "dev.amts.d2l..", "dev.amts.api..", "dev.amts.core..", "org.commonmark..");

    @ArchTest
    static final ArchRule awsNeedsApiAndTheSdk = only(
            "dev.amts.aws..",
            "dev.amts.aws..",
            "dev.amts.api..",
            "software.amazon.awssdk..",
            "com.fasterxml.jackson..",
            "org.slf4j..");

    @ArchTest
    static final ArchRule nobodyUsesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.amts.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.amts.cli..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.amts.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule packagesStaySmall = classes()
            .that(DescribedPredicate.describe(
                    "are package-info", (JavaClass type) -> type.getSimpleName().equals("package-info")))
            .should(stayWithin(MOST_TYPES_IN_A_PACKAGE))
            .allowEmptyShould(true);

    @Test
    void classesStayReadable() throws IOException {
        Path root = Path.of(System.getProperty("amts.root"));
        List<String> tooLong;
        try (Stream<Path> files = Files.walk(root)) {
            tooLong = files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES_IN_A_CLASS)
                    .map(file -> root.relativize(file) + " has " + lines(file) + " lines")
                    .toList();
        }
        assertThat(tooLong).as("classes over %d lines", MOST_LINES_IN_A_CLASS).isEmpty();
    }

    private static ArchRule only(String module, String... allowed) {
        String[] all = Stream.concat(
                        Stream.of(allowed),
                        Stream.of("java..", "javax..", "org.jspecify..", "org.w3c.dom..", "org.xml.sax.."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(module)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(all)
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> stayWithin(int most) {
        return new ArchCondition<>("have at most " + most + " types beside them") {
            @Override
            public void check(JavaClass info, ConditionEvents events) {
                List<String> types = info.getPackage().getClasses().stream()
                        // The compiler's own classes for switches over enums have no enclosing class.
                        .filter(type -> !type.getName().contains("$") && !type.isArray())
                        .map(JavaClass::getSimpleName)
                        .filter(type -> !type.equals("package-info"))
                        .sorted()
                        .toList();
                if (types.size() > most) {
                    String text = info.getPackageName() + " has " + types.size() + " types: " + types;
                    events.add(SimpleConditionEvent.violated(info, text));
                }
            }
        };
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
