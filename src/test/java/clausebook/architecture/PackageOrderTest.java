package clausebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the one direction of dependency: a package may use only those that stand before it in the list. */
class PackageOrderTest {

    /** Lowest first; ARCHITECTURE.md shows the same list. The root package comes after all. */
    static final List<String> ORDER = List.of(
            "problem",
            "text",
            "crew",
            "un",
            "model",
            "config",
            "words",
            "read",
            "parse",
            "annotate",
            "link",
            "parity",
            "derive",
            "series",
            "permalink",
            "cite",
            "search",
            "prose",
            "plan.page",
            "plan.clause",
            "plan.timeline",
            "plan.work",
            "plan.library",
            "plan.index",
            "plan.site",
            "render",
            "export",
            "verify.html",
            "verify.page",
            "verify.link",
            "verify.site",
            "publish",
            "serve",
            "command",
            "build");

    @Test
    void everyPackageUsesOnlyThoseBeforeIt() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("clausebook");
        assertThat(classes).as("classes found").hasSizeGreaterThan(50);
        holdOrder(classes, "clausebook");
        List<String> unknown = classes.stream()
                .map(type -> room(type, "clausebook"))
                .filter(room -> !room.isEmpty() && !ORDER.contains(room))
                .distinct()
                .toList();
        assertThat(unknown).as("packages missing from the order").isEmpty();
    }

    @Test
    void anImportAgainstTheOrderIsReported() {
        JavaClasses planted = new ClassFileImporter().importPackages("clausebook.architecture.planted");
        assertThatThrownBy(() -> holdOrder(planted, "clausebook.architecture.planted"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("problem.LooksUp")
                .hasMessageContaining("text.StandsAbove");
    }

    @Test
    void verifyKnowsNothingOfHowPagesAreMade() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("clausebook.verify");
        assertThat(classes.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> room(dependency.getTargetClass(), "clausebook"))
                        .distinct())
                .as("rooms that verify uses")
                .noneMatch(room -> room.startsWith("plan."))
                .doesNotContain("render", "words", "prose");
    }

    private static void holdOrder(JavaClasses classes, String root) {
        List<String> against = new ArrayList<>();
        for (JavaClass type : classes) {
            int own = ORDER.indexOf(room(type, root));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                boolean ours = target.getPackageName().equals(root)
                        || target.getPackageName().startsWith(root + ".");
                String room = room(target, root);
                boolean upwards = own >= 0 && (room.isEmpty() || ORDER.indexOf(room) > own);
                if (ours && upwards) {
                    against.add(type.getName() + " uses " + target.getName());
                }
            }
        }
        assertThat(against.stream().distinct().sorted().toList())
                .as("uses against the order")
                .isEmpty();
    }

    /** A package's name in the order: with its own room where the package is parted into several. */
    private static String room(JavaClass type, String root) {
        String name = type.getPackageName();
        if (name.equals(root) || !name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 || ORDER.contains(below) ? below : below.substring(0, dot);
    }
}
