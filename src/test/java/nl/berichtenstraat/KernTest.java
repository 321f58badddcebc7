package nl.berichtenstraat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may not come into the core, so that rules and amounts can be read and tested on their own. */
class KernTest {

    private static final String[] KERN = {
        "nl.berichtenstraat.bericht..",
        "nl.berichtenstraat.regels..",
        "nl.berichtenstraat.contract..",
        "nl.berichtenstraat.antwoord..",
        "nl.berichtenstraat.afrekening..",
        "nl.berichtenstraat.ggk..",
        "nl.berichtenstraat.opgave..",
        "nl.berichtenstraat.sjabloon..",
        "nl.berichtenstraat.verslag.."
    };
    private static final String[] ROUTES_EN_QUEUES = {
        "org.apache.camel..", "jakarta.jms..", "org.apache.activemq..", "org.messaginghub.."
    };
    private static final String[] DATABASES = {
        "java.sql..",
        "javax.sql..",
        "org.jdbi..",
        "com.zaxxer.hikari..",
        "org.flywaydb..",
        "org.sqlite..",
        "org.postgresql.."
    };
    private static final String[] JAXB = {"jakarta.xml.bind..", "nl.berichtenstraat.bericht.xml.."};
    private static final Set<String> KLOKMETHODEN = Set.of(
            "System.currentTimeMillis",
            "System.nanoTime",
            "Clock.systemUTC",
            "Clock.systemDefaultZone",
            "Clock.system");

    private static final JavaClasses ALLES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.berichtenstraat");

    @Test
    void theCoreKnowsNoRoutesAndQueues() {
        noClasses()
                .that()
                .resideInAnyPackage(KERN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROUTES_EN_QUEUES)
                .check(ALLES);
    }

    @Test
    void onlyTheEdgesKnowRoutesAndQueues() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.berichtenstraat.kanaal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROUTES_EN_QUEUES)
                .check(ALLES);
    }

    @Test
    void theCoreKnowsNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(KERN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASES)
                .check(ALLES);
    }

    @Test
    void onlyTheSqlStoreKnowsADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.berichtenstraat.register.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASES)
                .check(ALLES);
    }

    @Test
    void theCoreNeverAsksTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage(KERN)
                .should()
                .callCodeUnitWhere(vraagtDeTijd())
                .check(ALLES);
    }

    @Test
    void nobodyAsksTheTimeWithoutAClock() {
        noClasses().should().callCodeUnitWhere(vraagtDeDagZonderKlok()).check(ALLES);
    }

    @Test
    void rulesKnowNoBindingClasses() {
        noClasses()
                .that()
                .resideInAPackage("nl.berichtenstraat.regels..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JAXB)
                .check(ALLES);
    }

    @Test
    void bindingClassesDoNotLeaveTheReadingOfMessages() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(zijnZichtbaarInBericht())
                .should()
                .haveRawReturnType(isJaxb())
                .orShould()
                .haveRawParameterTypes(bevatJaxb())
                .check(ALLES);
    }

    @Test
    void onlyCommandsKnowTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.berichtenstraat")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(ALLES);
    }

    private static DescribedPredicate<JavaCall<?>> vraagtDeTijd() {
        return describe("asks the time", aanroep -> {
            CodeUnitCallTarget doel = aanroep.getTarget();
            String naam = doel.getOwner().getSimpleName() + "." + doel.getName();
            return isNow(doel) || KLOKMETHODEN.contains(naam) || isNieuweDatum(doel);
        });
    }

    private static DescribedPredicate<JavaCall<?>> vraagtDeDagZonderKlok() {
        return describe("asks the day or time without a Clock", aanroep -> {
            CodeUnitCallTarget doel = aanroep.getTarget();
            boolean zonderKlok =
                    doel.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return isNow(doel) && zonderKlok || isNieuweDatum(doel);
        });
    }

    private static boolean isNow(CodeUnitCallTarget doel) {
        return doel.getName().equals("now") && doel.getOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isNieuweDatum(CodeUnitCallTarget doel) {
        return doel.getOwner().isEquivalentTo(Date.class)
                && doel.getName().equals("<init>")
                && doel.getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaClass> zijnZichtbaarInBericht() {
        return describe(
                "are public in bericht",
                klasse -> klasse.getPackageName().equals("nl.berichtenstraat.bericht")
                        && klasse.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> isJaxb() {
        return JavaClass.Predicates.resideInAnyPackage(JAXB);
    }

    private static DescribedPredicate<List<JavaClass>> bevatJaxb() {
        return describe("a binding class", typen -> typen.stream().anyMatch(isJaxb()));
    }
}
