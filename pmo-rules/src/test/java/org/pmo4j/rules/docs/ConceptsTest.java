package org.pmo4j.rules.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.docs.Concept.Reference;

/** Keeps docs/concepts.md equal to concepts.csv, and that to the code. */
class ConceptsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path POLICIES = Path.of("src/main/resources/org/pmo4j/policies");
    private static final List<String> MODULES = List.of("pmo-model", "pmo-rules");

    private final List<Concept> concepts = Concept.all();
    private final Map<String, Policy> policies =
            GovernanceEngine.standard().policies().stream().collect(Collectors.toMap(Policy::id, policy -> policy));

    @Test
    void concepts_are_numbered_from_1_to_83() {
        assertThat(concepts.stream().map(Concept::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 83).boxed().toList());
    }

    @Test
    void every_concept_lives_in_a_type_or_member_that_exists() {
        assertThat(concepts).allSatisfy(concept -> assertThat(concept.where()).isNotEmpty());
        assertThat(named(Concept::where, reference -> !exists(reference))).isEmpty();
    }

    @Test
    void every_test_that_is_named_exists() {
        assertThat(named(Concept::tests, reference -> !isTest(reference))).isEmpty();
    }

    @Test
    void every_page_that_is_named_exists() {
        assertThat(concepts.stream()
                        .flatMap(concept -> Stream.ofNullable(concept.page()))
                        .filter(page -> !Files.exists(ROOT.resolve(page))))
                .isEmpty();
    }

    @Test
    void every_policy_that_is_named_exists() {
        assertThat(concepts.stream()
                        .flatMap(concept -> concept.policies().stream())
                        .filter(id -> !policies.containsKey(id)))
                .isEmpty();
    }

    @Test
    void every_concept_is_shown_by_a_test_or_a_page() {
        Set<Integer> unshown = concepts.stream()
                .filter(concept -> concept.tests().isEmpty())
                .map(Concept::number)
                .collect(Collectors.toSet());

        assertThat(unshown).isEmpty();
    }

    @Test
    void tests_of_a_policy_stand_beside_its_id() {
        assertThat(concepts.stream()
                        .flatMap(concept -> concept.tests().stream()
                                .filter(test -> test.type().contains(".rules.policies."))
                                .filter(test -> concept.policies().stream().noneMatch(id -> isTestOf(id, test)))
                                .map(test -> concept.number() + " " + test.shown())))
                .isEmpty();
    }

    @Test
    void page_says_what_the_list_says() {
        StringBuilder page = new StringBuilder("""
                <!-- Generated from pmo-rules/src/test/resources/org/pmo4j/rules/docs/concepts.csv: edit that file, not this page. -->
                # Concepts

                What practitioners say of project management offices and project managers, and where this library holds it. The types and members,
                policies and tests named here are checked by `ConceptsTest`; what shows a concept reads as the name of its test.

                | | concept | 概念 | in the code | policies | shown by |
                |---|---|---|---|---|---|
                """);
        concepts.forEach(concept -> page.append(row(concept)));

        Generated.check(ConceptsTest.class, Map.of("docs/concepts.md", page.toString()));
    }

    private String row(Concept concept) {
        Stream<String> tests = concept.tests().stream().map(test -> link(test.sentence(), "test", test));
        Stream<String> page = Stream.ofNullable(concept.page())
                .map(path -> "[" + path + "](" + Path.of("docs").relativize(Path.of(path)).toString().replace('\\', '/') + ")");
        return "| " + concept.number() + " | " + concept.en() + " | " + concept.zh() + " | "
                + concept.where().stream().map(one -> link("`" + one.shown() + "`", "main", one)).collect(joining(", "))
                + " | " + concept.policies().stream().map(this::policy).collect(joining(", "))
                + " | " + Stream.concat(tests, page).collect(joining(", ")) + " |\n";
    }

    private String policy(String id) {
        if (!policies.containsKey(id)) {
            return id;
        }
        String pack = policies.get(id).pack();
        try (Stream<Path> files = Files.list(POLICIES.resolve(pack))) {
            String file = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(id + "-"))
                    .findFirst()
                    .orElseThrow();
            return "[" + id + "](policies/" + pack + "/" + file.replace(".drl", ".md") + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String link(String text, String sources, Reference reference) {
        return "[" + text + "](../" + source(sources, reference) + ")";
    }

    private static String source(String sources, Reference reference) {
        return MODULES.stream()
                .map(module -> module + "/src/" + sources + "/java/" + reference.file())
                .filter(path -> Files.exists(ROOT.resolve(path)))
                .findFirst()
                .orElse("no source of " + reference.type());
    }

    private List<String> named(Function<Concept, List<Reference>> column, Predicate<Reference> missing) {
        return concepts.stream()
                .flatMap(concept -> column.apply(concept).stream()
                        .filter(missing)
                        .map(reference -> concept.number() + " " + reference.type() + "#" + reference.member()))
                .toList();
    }

    private static boolean exists(Reference reference) {
        try {
            return reference.declaredBy(Class.forName(reference.type()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The tests of the model are not on the class path of this module: they are looked up in their sources. */
    private static boolean isTest(Reference reference) {
        if (reference.member() == null) {
            return false;
        }
        try {
            return Stream.of(Class.forName(reference.type()).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(reference.member())
                            && AnnotationSupport.isAnnotated(method, Testable.class));
        } catch (ClassNotFoundException e) {
            return isTestOfTheModel(reference);
        }
    }

    private static boolean isTestOfTheModel(Reference reference) {
        Path file = ROOT.resolve("pmo-model/src/test/java").resolve(reference.file());
        try {
            return Files.exists(file) && Files.readString(file).contains("    void " + reference.member() + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTestOf(String policy, Reference test) {
        return test.simpleName().toUpperCase(Locale.ROOT).startsWith(policy.replace("-", ""));
    }
}
