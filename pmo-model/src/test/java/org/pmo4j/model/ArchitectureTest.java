package org.pmo4j.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.Check;

/** What the design says of the model as a whole, so that no single change can undo it unnoticed. */
@AnalyzeClasses(packages = "org.pmo4j.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.pmo4j.model";
    private static final String INTERNAL = ROOT + ".internal";

    /**
     * Public classes that are neither data nor words: catalogues that are looked up in, formulas of the field, and views
     * that set one part of a project beside the rest; and the check of projects that come one by one.
     */
    private static final Set<String> CATALOGUES_AND_FORMULAS = Set.of(
            ROOT + ".gate.GateFrameworks",
            ROOT + ".organization.CredentialTypes",
            ROOT + ".organization.PmoFunctionCatalogue",
            ROOT + ".performance.EarnedValue",
            ROOT + ".portfolio.CommonCauses",
            ROOT + ".portfolio.FrameCheck",
            ROOT + ".portfolio.OverallRisk",
            ROOT + ".portfolio.PendingDependency",
            ROOT + ".portfolio.PmoReach",
            ROOT + ".portfolio.ResourceLoad",
            ROOT + ".portfolio.SharedDemand",
            ROOT + ".process.ArtefactCatalogue",
            ROOT + ".process.PrecedenceCatalogue",
            ROOT + ".process.ProcessCatalogue",
            ROOT + ".project.ChangeControl",
            ROOT + ".project.ProjectClosing",
            ROOT + ".project.ProjectGates",
            ROOT + ".project.ProjectPerformance",
            ROOT + ".project.ReportedHealth",

            ROOT + ".project.ProjectProcesses",
            ROOT + ".schedule.CriticalPath",
            ROOT + ".schedule.ScheduleMetrics",
            ROOT + ".schedule.ScheduleNetwork",
            ROOT + ".schedule.ScheduleProgress");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().assignedFrom(packages()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_foundation_knows_nothing_of_the_domain = noClasses()
            .that(describe("are of the foundation", ArchitectureTest::foundation))
            .should()
            .dependOnClassesThat(describe("are of the domain", type -> resideInAPackage(ROOT + "..").test(type) && !foundation(type)));

    @ArchTest
    static final ArchRule parts_of_a_project_do_not_know_the_project = noClasses()
            .that(describe("are parts of a project", type -> !inside(type, "project", "portfolio", "json")))
            .should()
            .dependOnClassesThat(describe("are projects or portfolios", type -> inside(type, "project", "portfolio", "json")))
            .because("registers are read alone");

    @ArchTest
    static final ArchRule a_project_does_not_know_the_portfolio = noClasses()
            .that()
            .resideInAPackage(ROOT + ".project..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".portfolio..", ROOT + ".json..");

    @ArchTest
    static final ArchRule the_portfolio_does_not_know_its_file_format = noClasses()
            .that()
            .resideInAPackage(ROOT + ".portfolio..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".json..");

    @ArchTest
    static final ArchRule nothing_depends_on_a_rule_engine_or_a_logger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.slf4j..", "java.util.logging..")
            .because("the model must be usable where no rule is evaluated");

    @ArchTest
    static final ArchRule internal_types_are_in_no_public_signature = classes()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .and()
            .arePublic()
            .should(keepInternalTypesToThemselves());

    @ArchTest
    static final ArchRule public_classes_of_the_domain_are_records_and_enums = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and(describe("are of the domain", type -> !foundation(type) && !inside(type, "json")))
            .and(describe("are not generated", type -> !generated(type)))
            .should(beRecordsOrEnumsOrListed());

    @ArchTest
    static final ArchRule old_dates_are_not_used = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are old dates", type -> type.isAssignableTo(Date.class) || type.isAssignableTo(Calendar.class)));

    @ArchTest
    static final ArchRule nothing_reads_the_clock_the_locale_or_the_time_zone = noClasses()
            .should()
            .callCodeUnitWhere(describe("reads the clock, the default locale or the default time zone", ArchitectureTest::readsSurroundings))
            .because("the same input gives the same answer everywhere and at any time");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule no_field_is_a_binary_fraction = noFields()
            .should()
            .haveRawType(binaryFraction())
            .because("amounts and indices are exact");

    @ArchTest
    static final ArchRule no_method_takes_or_gives_a_binary_fraction = codeUnits()
            .that()
            .areNotPrivate()
            .should(neitherTakeNorGiveBinaryFractions())
            .because("amounts and indices are exact");

    @ArchTest
    static final ArchRule static_state_does_not_change =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static void records_with_an_id_are_hashed_by_it(JavaClasses model) {
        Set<String> deep = model.stream()
                .filter(type -> type.isRecord()
                        && type.tryGetField("id")
                                .filter(id -> id.getRawType().isAssignableTo(Identifier.class))
                                .isPresent())
                .filter(type -> type.tryGetMethod("hashCode")
                        .map(method -> !method.getOwner().equals(type)
                                || method.getMethodCallsFromSelf().stream().noneMatch(call -> call.getName().equals("hashCode")))
                        .orElse(true))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deep).isEmpty();
    }

    @ArchTest
    static void every_package_says_what_it_is_for_and_where_null_may_stand(JavaClasses model) {
        Set<String> silent = model.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !nullMarked(one))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    @Test
    void the_module_exports_every_package_but_the_internal_one() throws Exception {
        Set<String> packages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT).stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(INTERNAL))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> exported = module().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(exported).isEqualTo(packages);
    }

    @Test
    void the_rules_see_what_they_forbid() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);

        assertThat(nothing_reads_the_clock_the_locale_or_the_time_zone.evaluate(offenders).getFailureReport().getDetails())
                .hasSize(5);
        assertThat(old_dates_are_not_used.evaluate(offenders).hasViolation()).isTrue();
        assertThat(nothing_prints.evaluate(offenders).hasViolation()).isTrue();
        assertThat(no_field_is_a_binary_fraction.evaluate(offenders).hasViolation()).isTrue();
        assertThat(no_method_takes_or_gives_a_binary_fraction.evaluate(offenders).getFailureReport().getDetails())
                .hasSize(2);
        assertThat(static_state_does_not_change.evaluate(offenders).hasViolation()).isTrue();
        assertThat(internal_types_are_in_no_public_signature.evaluate(offenders).getFailureReport().getDetails())
                .hasSize(2);
    }

    /** Does everything that is forbidden, once. */
    public static final class Offender {
        static double share;
        final Date date = new Date();

        public Stream<Check> checks() {
            return Stream.empty();
        }

        public void take(Check check) {
            System.out.println(LocalDateTime.now() + " " + Instant.now() + Clock.systemUTC() + Locale.getDefault());
        }

        float give(Double number) {
            return System.currentTimeMillis();
        }

        double fraction() {
            return share;
        }
    }

    /** Shared values, ids and the internal package are one: values check themselves with what the internal package offers. */
    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(foundation(type) ? ROOT : type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages of the model";
            }
        };
    }

    private static boolean foundation(JavaClass type) {
        return type.getPackageName().equals(ROOT) || inside(type, "id", "internal");
    }

    private static boolean inside(JavaClass type, String... packages) {
        return Stream.of(packages).anyMatch(name -> resideInAPackage(ROOT + "." + name + "..").test(type));
    }

    /** The builder of a record is made by the compiler. */
    private static boolean generated(JavaClass type) {
        return type.getSimpleName().endsWith("Builder")
                && type.getPackage().containsClassWithSimpleName(type.getSimpleName().replaceFirst("Builder$", ""));
    }

    private static boolean nullMarked(JavaPackage one) {
        return one.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static boolean readsSurroundings(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.lang.String" -> usesDefaultLocale(call);
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }

    private static boolean usesDefaultLocale(JavaCall<?> call) {
        boolean sensitive = Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(call.getName());
        return sensitive
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static DescribedPredicate<JavaClass> binaryFraction() {
        return describe("a binary fraction", type -> Stream.of(double.class, float.class, Double.class, Float.class)
                .anyMatch(type::isEquivalentTo));
    }

    private static ArchCondition<JavaCodeUnit> neitherTakeNorGiveBinaryFractions() {
        return new ArchCondition<>("neither take nor give binary fractions") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                        .filter(binaryFraction())
                        .findFirst()
                        .ifPresent(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " takes or gives a " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> beRecordsOrEnumsOrListed() {
        return new ArchCondition<>("be records, enums or listed catalogues and formulas") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isEnum() && !CATALOGUES_AND_FORMULAS.contains(type.getName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is a public class"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> keepInternalTypesToThemselves() {
        return new ArchCondition<>("keep internal types to themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> visible(unit.getModifiers()))
                        .filter(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                                .anyMatch(ArchitectureTest::internal))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " shows an internal type")));
                type.getFields().stream()
                        .filter(field -> visible(field.getModifiers()) && internal(field.getType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " shows an internal type")));
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .filter(ArchitectureTest::internal)
                        .forEach(parent -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " extends an internal type")));
            }
        };
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean internal(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.getPackageName().equals(INTERNAL));
    }

    private static ModuleDescriptor module() throws IOException {
        URI classes = URI.create(Money.class.getResource("Money.class").toString());
        Path root = Path.of(classes);
        for (int level = 0; level <= ROOT.chars().filter(c -> c == '.').count() + 1; level++) {
            root = root.getParent();
        }
        try (InputStream descriptor = Files.newInputStream(root.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor);
        }
    }
}
