package org.pmo4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
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
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.RuleContext;
import org.pmo4j.rules.internal.Evaluator;

/** What the design says of the engine as a whole, so that no single change can undo it unnoticed. */
@AnalyzeClasses(packages = "org.pmo4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.pmo4j.rules";
    private static final String AUTHORING = ROOT + ".authoring";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String REPORT = ROOT + ".report";
    private static final String DECISION = ROOT + ".decision";
    private static final String ADOPTION = ROOT + ".adoption";

    @ArchTest
    static final ArchRule the_rule_engine_is_in_no_signature_that_callers_see = classes()
            .that()
            .resideOutsideOfPackage(AUTHORING)
            .and()
            .arePublic()
            .should(keepTheRuleEngineToThemselves())
            .because("the rule engine may be replaced");

    @ArchTest
    static final ArchRule only_the_engine_and_the_compiler_of_packs_know_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackages(AUTHORING, INTERNAL)
            .should()
            .dependOnClassesThat(ofTheRuleEngine());

    @ArchTest
    static final ArchRule renderers_read_the_report_and_the_model_and_nothing_else = classes()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    DECISION,
                    ADOPTION,
                    REPORT,
                    "org.pmo4j.model..",
                    "java..",
                    "javax.xml.stream",
                    "org.jspecify.annotations",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule json_is_read_and_written_beside_the_renderers_only = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..")
            .because("the library that reads and writes it is optional");

    @ArchTest
    static final ArchRule nothing_knows_the_renderers = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REPORT);

    @ArchTest
    static final ArchRule nothing_knows_a_file_format_but_what_packs_digests = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(INTERNAL + ".Digests")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pmo4j.model.json..");

    @ArchTest
    static final ArchRule nothing_uses_the_internals_of_the_model =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.pmo4j.model.internal..");

    @ArchTest
    static final ArchRule internals_are_used_by_the_engine_the_report_and_what_authors_touch = noClasses()
            .that(describe("are neither of these", type -> !mayUseInternals(type)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL);

    @ArchTest
    static final ArchRule nothing_reads_the_clock_the_locale_the_time_zone_or_the_charset = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "reads the clock, the default locale, time zone or charset", ArchitectureTest::readsSurroundings))
            .because("the same input gives the same report everywhere and at any time");

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule static_state_does_not_change =
            fields().that().areStatic().should().beFinal().andShould(holdNoCollectionMadeToChange());

    @ArchTest
    static final ArchRule names_say_what_a_type_is_for = noClasses()
            .that()
            .arePublic()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static void every_package_says_what_it_is_for_and_where_null_may_stand(JavaClasses rules) {
        Set<String> silent = rules.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !nullMarked(one))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).isEmpty();
    }

    @Test
    void the_rules_see_what_they_forbid() {
        JavaClasses offenders = new ClassFileImporter().importClasses(Offender.class);

        assertThat(details(the_rule_engine_is_in_no_signature_that_callers_see, offenders)).hasSize(3);
        assertThat(details(only_the_engine_and_the_compiler_of_packs_know_the_rule_engine, offenders)).isNotEmpty();
        assertThat(details(internals_are_used_by_the_engine_the_report_and_what_authors_touch, offenders)).isNotEmpty();
        assertThat(details(nothing_reads_the_clock_the_locale_the_time_zone_or_the_charset, offenders)).hasSize(8);
        assertThat(details(nothing_prints, offenders)).hasSize(1);
        assertThat(details(static_state_does_not_change, offenders)).hasSize(3);
    }

    /** Does much that is forbidden. */
    public static final class Offender {
        static int count;
        static final AtomicInteger COUNTER = new AtomicInteger();
        static final ArrayList<String> SEEN = new ArrayList<>();
        static final Set<String> WORDS = Set.of();
        protected @SuppressWarnings("unused") KieBase base;

        public Stream<KieBase> bases(Evaluator evaluator) {
            return Stream.empty();
        }

        protected void take(List<? extends RuleContext> contexts) {
            System.out.println(LocalDateTime.now() + " " + Instant.now() + Clock.systemUTC() + Locale.getDefault()
                    + ZoneId.systemDefault() + "a".toUpperCase() + "b".getBytes().length
                    + new InputStreamReader(System.in));
        }

        private void keep(KieBase base) {}
    }

    private static List<String> details(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static boolean mayUseInternals(JavaClass type) {
        String owner = type.getName().replaceFirst("\\$.*", "");
        return type.getPackageName().equals(INTERNAL)
                || type.getPackageName().equals(AUTHORING)
                || owner.equals(GovernanceEngine.class.getName())
                || owner.equals(GovernanceMonitor.class.getName())
                || owner.equals(GovernanceReport.class.getName())
                || owner.equals(GovernanceStream.class.getName());
    }

    private static boolean nullMarked(JavaPackage one) {
        return one.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    private static DescribedPredicate<JavaClass> ofTheRuleEngine() {
        return JavaClass.Predicates.resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..");
    }

    private static ArchCondition<JavaClass> keepTheRuleEngineToThemselves() {
        return new ArchCondition<>("keep the rule engine to themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> visible(unit.getModifiers()))
                        .filter(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                                .anyMatch(ArchitectureTest::shown))
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " shows the rule engine")));
                type.getFields().stream()
                        .filter(field -> visible(field.getModifiers()) && shown(field.getType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " shows the rule engine")));
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .filter(ArchitectureTest::shown)
                        .forEach(parent -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " extends a type of the rule engine")));
            }
        };
    }

    private static boolean shown(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(ofTheRuleEngine());
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean readsSurroundings(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.lang.String" -> usesDefaultLocale(call) || usesDefaultCharset(call);
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" -> hasOnlyOneParameter(call);
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }

    private static boolean usesDefaultLocale(JavaCall<?> call) {
        boolean sensitive = Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(call.getName());
        return sensitive
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static boolean usesDefaultCharset(JavaCall<?> call) {
        var parameters = call.getTarget().getRawParameterTypes();
        return call.getName().equals("getBytes") && parameters.isEmpty()
                || call.getName().equals("<init>")
                        && hasOnlyOneParameter(call)
                        && parameters.get(0).isEquivalentTo(byte[].class);
    }

    private static boolean hasOnlyOneParameter(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().size() == 1;
    }

    private static ArchCondition<JavaField> holdNoCollectionMadeToChange() {
        return new ArchCondition<>("hold no collection, counter or buffer that is made to change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                boolean changes = collection && !type.isInterface()
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.isAssignableTo(Appendable.class);
                if (changes) {
                    events.add(SimpleConditionEvent.violated(
                            field, field.getFullName() + " is a " + type.getName()));
                }
            }
        };
    }
}
