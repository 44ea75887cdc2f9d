package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** docs/images/packages.svg shows the packages as they are: drawn anew by {@code -Damts.draw=true}. */
@AnalyzeClasses(packages = "dev.amts", importOptions = ArchitectureTest.OnlyWhatIsPublished.class)
class PackagePictureTest {
    private static final Path PICTURE = Path.of(System.getProperty("amts.root"), "docs/images/packages.svg");

    @ArchTest
    static void thePictureIsOfThesePackages(JavaClasses classes) throws IOException {
        String drawn = new LayeredPicture(uses(classes)).svg("The packages of AMTS and what each uses");
        if (Boolean.getBoolean("amts.draw")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE))
                .as("packages have changed; draw them anew with -Damts.draw=true -Dtest=PackagePictureTest")
                .isEqualTo(drawn);
    }

    private static Map<String, Set<String>> uses(JavaClasses classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : classes) {
            Set<String> used = uses.computeIfAbsent(part(each), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("dev.amts")
                        && !part(target).equals(part(each))) {
                    used.add(part(target));
                }
            }
        }
        return uses;
    }

    /** A module, or in amts-core the first package below it. */
    private static String part(JavaClass type) {
        List<String> names = List.of(type.getPackageName().split("\\."));
        String module = "amts-" + names.get(2);
        return module.equals("amts-core") && names.size() > 3 ? names.get(3) : module;
    }
}
