package org.pmo4j.rules.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.internal.BindingTable;
import org.pmo4j.rules.internal.DrlFile;

/** The page of one policy, made from its file and from a violation of the sample portfolio. */
final class PolicyPage {

    private final Policy policy;
    private final DrlFile file;
    private final @Nullable PolicyResult example;

    PolicyPage(Policy policy, DrlFile file, @Nullable PolicyResult example) {
        this.policy = policy;
        this.file = file;
        this.example = example;
    }

    /** Returns the path from the root of the project. */
    String path() {
        return "docs/policies/" + policy.pack() + "/" + file.fileName().replace(".drl", ".md");
    }

    String text() {
        StringBuilder page = new StringBuilder();
        page.append("<!-- Generated from ").append(file.fileName()).append(": edit that file, not this page. -->\n");
        page.append("# ").append(policy.id()).append(" ").append(policy.title().en()).append("\n\n");
        page.append(policy.title().zh()).append("\n\n");
        facts(page);
        section(page, "Obligation", policy.title().en() + ". It is checked on each **" + policy.subject() + "**.");
        section(page, "Reports", report() + "\n\nWhat to do: " + policy.remedy().en() + " " + policy.remedy().zh());
        section(page, "Does not report", file.metadata().get("passes"));
        section(page, "Why", file.why());
        section(page, "Data", "Reads " + policy.registers().stream().map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "))
                + ". Where the source does not hold what the policy needs, the outcome is UNKNOWN and names it, never a pass.");
        parameters(page);
        optional(page, "Known limits", "known_limits");
        optional(page, "Decided against the specification", "departures");
        section(page, "References", policy.references() + ".");
        page.append("\n[Policy](../../../pmo-rules/src/main/resources/org/pmo4j/policies/").append(policy.pack())
                .append("/").append(file.fileName()).append(") · [Test](../../../").append(test()).append(") · [All policies](../README.md)\n");
        return page.toString();
    }

    private String report() {
        return example == null
                ? "> " + policy.message().en() + "\n>\n> " + policy.message().zh()
                        + "\n\nThe sample portfolio does not violate it under the default parameters."
                : "> " + example.message(Language.EN) + "\n>\n> " + example.message(Language.ZH)
                        + "\n\nIn the sample portfolio, on `" + example.subject() + "`.";
    }

    /** Returns the path of the test from the root of the project. */
    String test() {
        String name = Stream.of(file.fileName().replace(".drl", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
        return "pmo-rules/src/test/java/org/pmo4j/rules/policies/" + policy.pack().replace("-", "") + "/" + name
                + "Test.java";
    }

    private void facts(StringBuilder page) {
        page.append("| pack | severity | enforcement | addressed to | since |\n|---|---|---|---|---|\n| ")
                .append(policy.pack()).append(" | ").append(policy.severity());
        if (file.metadata().containsKey("lower_severity")) {
            page.append(", some findings ").append(file.metadata().get("lower_severity"));
        }
        page.append(" | ").append(policy.enforcement()).append(" | ").append(policy.addressee().nameEn()).append(" | ")
                .append(policy.since()).append(" |\n\n");
        page.append("Binding force by the type of the governing PMO: ");
        page.append(policy.enforcement() == Enforcement.BYTYPE
                ? Stream.of(PmoType.values())
                                .map(type -> type + " " + force(List.of(type)))
                                .collect(Collectors.joining(", "))
                        + ", none " + force(List.of())
                : "always " + force(List.of()));
        page.append(".\n");
        if (policy.atGate() != GateDecision.HOLD) {
            page.append("\nAt a gate a violation that blocks means ").append(policy.atGate())
                    .append(" ([decisions](../../decisions.md)).\n");
        }
    }

    private BindingForce force(List<PmoType> types) {
        return BindingTable.force(policy.enforcement(), policy.severity(), types, false);
    }

    private void parameters(StringBuilder page) {
        if (policy.parameters().isEmpty()) {
            section(page, "Parameters", "None.");
            return;
        }
        Map<String, String> effects = Stream.of(file.metadata().getOrDefault("parameter_effects", "").split(";"))
                .map(part -> part.split(":", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip()));
        StringBuilder table = new StringBuilder("| parameter | type | unit | default | range | effect |\n|---|---|---|---|---|---|\n");
        for (ParameterDefinition parameter : policy.parameters()) {
            table.append("| `").append(parameter.key()).append("` | ").append(parameter.type().replace("<", "&lt;"))
                    .append(" | ").append(parameter.unit()).append(" | ")
                    .append(parameter.defaultValue().replace("|", ", ")).append(" | ")
                    .append(parameter.range().replace("|", ", ")).append(" | ")
                    .append(effects.getOrDefault(parameter.name(), "")).append(" |\n");
        }
        section(page, "Parameters", table.toString().stripTrailing());
    }

    private void optional(StringBuilder page, String title, String annotation) {
        if (file.metadata().containsKey(annotation)) {
            section(page, title, file.metadata().get(annotation));
        }
    }

    private static void section(StringBuilder page, String title, String text) {
        page.append("\n## ").append(title).append("\n\n").append(text).append("\n");
    }
}
