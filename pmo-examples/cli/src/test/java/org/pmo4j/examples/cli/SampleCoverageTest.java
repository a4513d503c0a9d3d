package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;

/** What the shipped samples show together, read and judged as {@code pmo evaluate} does. */
class SampleCoverageTest {

    private static final Path FOLDER = Path.of("../sample");
    private static final String LIMITS = ".parameters.json";
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Set<Outcome> WANTED =
            EnumSet.of(Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE);

    private static final Map<String, Portfolio> PORTFOLIOS = new TreeMap<>();
    private static final Map<String, GovernanceReport> REPORTS = new TreeMap<>();

    @BeforeAll
    static void judge_all_samples() throws IOException {
        for (String name : names(".json")) {
            if (!name.endsWith(LIMITS)) {
                PORTFOLIOS.put(name, portfolio(name));
                REPORTS.put(name, engine(name).evaluate(PORTFOLIOS.get(name), AS_OF));
            }
        }
    }

    @Test
    void samples_show_every_outcome_of_every_policy() {
        Map<String, Set<Outcome>> shown = shown();

        List<String> missing = new ArrayList<>();
        shown.forEach((policy, outcomes) -> WANTED.stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome -> missing.add(policy + " " + outcome)));

        int wanted = shown.size() * WANTED.size();
        System.out.println("Outcome coverage of the samples: " + (wanted - missing.size()) + " of " + wanted + " ("
                + shown.size() + " policies x " + WANTED + ", samples " + REPORTS.keySet() + ")");
        missing.forEach(each -> System.out.println("  no sample shows " + each));
        assertThat(shown).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void no_policy_breaks_on_a_sample() {
        assertThat(REPORTS.values()).extracting(report -> report.summary().get(Outcome.ERROR)).containsOnly(0);
    }

    @Test
    void samples_have_no_project_in_common() {
        List<String> projects = PORTFOLIOS.values().stream()
                .flatMap(portfolio -> portfolio.projects().stream())
                .map(project -> project.id().value())
                .toList();

        assertThat(projects).doesNotHaveDuplicates();
    }

    @Test
    void every_limits_file_belongs_to_a_sample_and_the_folder_names_all_files() throws IOException {
        List<String> limits = names(LIMITS);

        assertThat(limits).allSatisfy(name -> assertThat(REPORTS).containsKey(name.replace(LIMITS, ".json")));
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(names(".json"));
    }

    /** Outcomes by id of the policy, with every policy that any report knows. */
    private static Map<String, Set<Outcome>> shown() {
        Map<String, Set<Outcome>> shown = new TreeMap<>();
        for (GovernanceReport report : REPORTS.values()) {
            report.policies().forEach(policy ->
                    shown.computeIfAbsent(policy.id(), any -> EnumSet.noneOf(Outcome.class)));
            report.results().forEach(result -> shown.get(result.policy().id()).add(result.outcome()));
        }
        return shown;
    }

    private static GovernanceEngine engine(String name) {
        Path limits = FOLDER.resolve(name.replace(".json", LIMITS));
        Faults faults = new Faults();
        PolicyParameters parameters =
                Files.exists(limits) ? ParametersFile.read(limits, faults) : PolicyParameters.defaults();
        faults.throwIfAny();
        return GovernanceEngine.builder().parameters(parameters).build();
    }

    private static Portfolio portfolio(String name) {
        Faults faults = new Faults();
        Portfolio portfolio = PortfolioFile.read(FOLDER.resolve(name), faults);
        faults.throwIfAny();
        return portfolio;
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
