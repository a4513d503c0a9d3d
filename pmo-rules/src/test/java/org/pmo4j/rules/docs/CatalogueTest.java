package org.pmo4j.rules.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;

/** Holds the policies against the catalogue that they were specified by. */
class CatalogueTest {

    /** What a policy says otherwise than the catalogue, on purpose. */
    private static final List<Difference> DELIBERATE = List.of();

    private static final Pattern WORD_IN_BRACES = Pattern.compile("\\{(\\w+)}");

    private final List<Policy> policies = GovernanceEngine.standard().policies();
    private final List<CsvRow> catalogue = CsvReader.read(CatalogueTest.class, "catalogue.csv");

    @Test
    void catalogue_lists_130_policies_in_nine_packs() {
        assertThat(catalogue).hasSize(130);
        assertThat(catalogue.stream().map(row -> row.text("id"))).doesNotHaveDuplicates();
        assertThat(catalogue.stream().map(row -> row.text("pack")).distinct())
                .containsExactly(
                        "stage-gates",
                        "process-groups",
                        "project-manager",
                        "pmo",
                        "portfolio",
                        "earned-value",
                        "schedule-quality",
                        "change-control",
                        "closure");
    }

    @Test
    void every_policy_of_the_catalogue_is_built_and_no_other() {
        List<String> accounted = policies.stream().map(Policy::id).toList();

        assertThat(accounted)
                .containsExactlyInAnyOrderElementsOf(catalogue.stream().map(row -> row.text("id")).toList());
    }

    @Test
    void policies_differ_from_the_catalogue_only_on_purpose() {
        List<String> differences = new ArrayList<>();
        for (Policy policy : policies) {
            CsvRow row = catalogue.stream()
                    .filter(one -> one.text("id").equals(policy.id()))
                    .findFirst()
                    .orElseThrow();
            compare(differences, row, "pack", policy.pack());
            compare(differences, row, "title_en", policy.title().en());
            compare(differences, row, "title_zh", policy.title().zh());
            compare(differences, row, "severity", policy.severity().name());
            compare(differences, row, "enforcement", policy.enforcement().name());
            compare(differences, row, "parameters", parameters(policy, row));
        }

        assertThat(differences)
                .containsExactlyInAnyOrderElementsOf(DELIBERATE.stream().map(Difference::toString).toList());
        assertThat(DELIBERATE).allSatisfy(difference -> assertThat(difference.reason()).isNotBlank());
    }

    @Test
    void both_messages_of_a_policy_use_the_same_words_in_braces() {
        List<String> uneven = policies.stream()
                .filter(policy -> !words(policy.message().en()).equals(words(policy.message().zh())))
                .map(policy -> policy.id() + " " + words(policy.message().en()) + " " + words(policy.message().zh()))
                .toList();

        assertThat(uneven).isEmpty();
    }

    /** A parameter that another policy owns counts there, unless the catalogue lists it here as well. */
    private static String parameters(Policy policy, CsvRow row) {
        Set<String> listed = Stream.of(row.optionalText("parameters") == null ? new String[0] : row.text("parameters").split("; "))
                .map(parameter -> parameter.substring(0, parameter.indexOf('=')))
                .collect(Collectors.toSet());
        return policy.parameters().stream()
                .filter(parameter -> parameter.policy().equals(policy.id()) || listed.contains(parameter.name()))
                .map(CatalogueTest::parameter)
                .collect(joining("; "));
    }

    private static String parameter(ParameterDefinition parameter) {
        return parameter.name() + "=" + parameter.defaultValue();
    }

    private static void compare(List<String> differences, CsvRow row, String column, String actual) {
        String specified = row.optionalText(column) == null ? "" : row.text(column);
        if (!specified.equals(actual)) {
            differences.add(new Difference(row.text("id"), column, specified, actual, "").toString());
        }
    }

    private static Set<String> words(String message) {
        return WORD_IN_BRACES.matcher(message)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Difference(String policy, String column, String specified, String actual, String reason) {

        @Override
        public String toString() {
            return policy + " " + column + ": " + specified + " -> " + actual;
        }
    }
}
