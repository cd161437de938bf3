package konnect.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import konnect.http.Access;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md about what may know what. */
class ArchitectureTest {
    /** From the bottom up. A package may use those below its tier, never one beside it. */
    private static final List<List<String>> TIERS = List.of(
            List.of("kernel"),
            List.of("config"),
            List.of("db", "nodes"),
            List.of("http", "realtime", "audit", "meter", "portraits", "web", "files", "mail", "payments"),
            List.of("asyncapi", "settings", "identity", "ledger", "presence"),
            List.of("notifications"),
            List.of("experts", "wallet"),
            List.of("sessions"),
            List.of("bookings", "chat", "calls", "reviews"),
            List.of("admin", "demo"));

    private static final JavaClasses KONNECT = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("konnect")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("konnect.socketio..")));

    private static final JavaClasses SOCKETIO =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("konnect.socketio");

    @Test
    void theRulesSeeTheCode() {
        assertThat(KONNECT).hasSizeGreaterThan(200);
        assertThat(SOCKETIO).hasSizeGreaterThan(30);
        assertThat(tiers().keySet()).containsAll(packages());
    }

    @Test
    void aBreachWouldBeCaught() {
        var upward = noClasses().should(dependOnClassesThat(JavaClass.Predicates.resideInAPackage("konnect.kernel..")));

        assertThatThrownBy(() -> upward.check(KONNECT)).isInstanceOf(AssertionError.class);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("konnect.(*)..").should().beFreeOfCycles().check(KONNECT);
    }

    @Test
    void dependenciesPointDownTheTiers() {
        tiers().forEach((name, tier) -> {
            var forbidden = tiers().entrySet().stream()
                    .filter(other -> other.getValue() >= tier && !other.getKey().equals(name))
                    .map(other -> "konnect." + other.getKey() + "..")
                    .toArray(String[]::new);
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage("konnect." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because(name + " is in tier " + tier);
            rule.check(KONNECT);
        });
    }

    @Test
    void socketioKnowsNeitherKonnectNorQuarkus() {
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.quarkus..")
                        .or(JavaClass.Predicates.resideInAPackage("konnect..")
                                .and(DescribedPredicate.not(
                                        JavaClass.Predicates.resideInAPackage("konnect.socketio..")))))
                .check(SOCKETIO);
    }

    @Test
    void theMeterIsPure() {
        noClasses()
                .that()
                .resideInAPackage("konnect.meter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.time..", "java.io..", "java.net..", "org.jdbi..", "io.vertx..")
                .check(KONNECT);
    }

    @Test
    void sqlStaysInsideItsPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Sql")
                .should()
                .bePackagePrivate()
                .check(KONNECT);
    }

    @Test
    void vagueNamesAreNotUsed() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor|Info|Dto|Base)")
                .check(KONNECT);
    }

    @Test
    void onlyTheDemoWritesAPast() {
        noClasses()
                .that()
                .resideOutsideOfPackage("konnect.demo..")
                .and()
                .haveNameNotMatching(".*\\.Past[A-Za-z]+(\\$.*)?|.*Sql(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.Past[A-Za-z]+(\\$.*)?")
                .check(KONNECT);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages())
                .allSatisfy(name -> assertThat(
                                KONNECT.getPackage("konnect." + name).tryGetPackageInfo())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Access.class)
                .check(KONNECT);
    }

    private static List<String> packages() {
        return KONNECT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("konnect."))
                .map(name -> name.split("\\.", -1)[1])
                .distinct()
                .toList();
    }

    private static Map<String, Integer> tiers() {
        var tiers = new HashMap<String, Integer>();
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (var name : TIERS.get(tier)) {
                tiers.put(name, tier);
            }
        }
        return tiers;
    }
}
