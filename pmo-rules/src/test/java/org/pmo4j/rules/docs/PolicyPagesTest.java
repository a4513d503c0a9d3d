package org.pmo4j.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.internal.DrlFile;

/** Keeps docs/policies and the table of packs in the README equal to the policies. */
class PolicyPagesTest {

    private static final Path POLICIES = Path.of("src/main/resources/org/pmo4j/policies");

    private final GovernanceEngine engine = GovernanceEngine.standard();

    @Test
    void pages_index_and_catalogue_say_what_the_policies_say() throws IOException {
        Map<String, PolicyResult> examples = engine.evaluate(Sample.portfolio(), Sample.AS_OF)
                .findings()
                .filter(finding -> finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.WAIVED)
                .collect(Collectors.toMap(finding -> finding.policy().id(), finding -> finding, (first, other) -> first));
        Map<String, String> files = new TreeMap<>();
        List<PolicyPage> pages = new ArrayList<>();
        for (Policy policy : engine.policies()) {
            pages.add(new PolicyPage(policy, file(policy), examples.get(policy.id())));
        }
        pages.forEach(page -> files.put(page.path(), page.text()));
        files.put("docs/policies/README.md", index(pages));
        files.put("docs/policies/catalogue.csv", catalogue());

        Generated.check(PolicyPagesTest.class, files);
        Generated.checkNoOthers("docs/policies", files.keySet());
    }

    @Test
    void readme_lists_the_packs() {
        Map<String, Long> packs = engine.policies().stream()
                .collect(Collectors.groupingBy(Policy::pack, Collectors.counting()));
        StringBuilder table = new StringBuilder("| pack | policies | for example |\n|---|---|---|\n");
        for (String pack : GovernanceEngine.builtInPacks()) {
            Policy first = engine.policies().stream()
                    .filter(policy -> policy.pack().equals(pack))
                    .findFirst()
                    .orElseThrow();
            table.append("| [").append(pack).append("](docs/policies/README.md#").append(pack).append(") | ")
                    .append(packs.get(pack)).append(" | ").append(first.title().en()).append(" ")
                    .append(first.title().zh()).append(" |\n");
        }

        Generated.check(
                PolicyPagesTest.class,
                Map.of("README.md", Generated.replacePart("README.md", "packs", table.toString())));
    }

    @Test
    void changelog_names_each_policy() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../CHANGELOG.md"));

        assertThat(engine.policies().stream()
                        .map(policy -> "- policies: " + policy.id() + " " + policy.title().en())
                        .filter(line -> !lines.contains(line)))
                .isEmpty();
    }

    @Test
    void each_policy_has_a_test_of_its_own() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        for (Policy policy : engine.policies()) {
            String test = new PolicyPage(policy, file(policy), null).test();
            if (!Files.exists(Path.of("..").resolve(test))) {
                missing.add(test);
            }
        }

        assertThat(missing).isEmpty();
    }

    private static DrlFile file(Policy policy) throws IOException {
        try (var files = Files.list(POLICIES.resolve(policy.pack()))) {
            Path path = files.filter(file -> file.getFileName().toString().startsWith(policy.id() + "-"))
                    .findFirst()
                    .orElseThrow();
            return new DrlFile(path.getFileName().toString(), Files.readString(path));
        }
    }

    private String index(List<PolicyPage> pages) {
        StringBuilder index = new StringBuilder("<!-- Generated from the policy files: edit those, not this page. -->\n# Policies\n");
        String pack = "";
        for (int i = 0; i < pages.size(); i++) {
            Policy policy = engine.policies().get(i);
            if (!policy.pack().equals(pack)) {
                pack = policy.pack();
                index.append("\n## ").append(pack)
                        .append("\n\n| policy | obligation | | severity | enforcement |\n|---|---|---|---|---|\n");
            }
            index.append("| [").append(policy.id()).append("](")
                    .append(pages.get(i).path().substring("docs/policies/".length())).append(") | ")
                    .append(policy.title().en()).append(" | ").append(policy.title().zh()).append(" | ")
                    .append(policy.severity()).append(" | ").append(policy.enforcement()).append(" |\n");
        }
        return index.toString();
    }

    private String catalogue() {
        StringBuilder csv = new StringBuilder(
                "id,pack,title_en,title_zh,severity,enforcement,addressee,level,subject,parameters,since\n");
        for (Policy policy : engine.policies()) {
            csv.append(String.join(
                            ",",
                            policy.id(),
                            policy.pack(),
                            quoted(policy.title().en()),
                            quoted(policy.title().zh()),
                            policy.severity().name(),
                            policy.enforcement().name(),
                            policy.addressee().name(),
                            policy.level().name(),
                            policy.subject(),
                            quoted(policy.parameters().stream()
                                    .map(parameter -> parameter.name() + "=" + parameter.defaultValue())
                                    .collect(Collectors.joining("; "))),
                            policy.since()))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
