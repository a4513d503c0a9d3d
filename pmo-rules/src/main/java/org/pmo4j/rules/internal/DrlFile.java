package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.Text;

/** The text of one policy file, taken apart: the reason on top, and the rules with their annotations. */
public final class DrlFile {

    private static final Pattern RULE = Pattern.compile(
            "^rule +\"([^\"]+)\"(?: +extends +\"([^\"]+)\")? *\\n(.*?)^when *\\n(.*?)^then *\\n(.*?)^end *$",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\( *\"((?:[^\"\\\\]|\\\\.)*)\" *\\)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?:([A-Z]{3,4}-\\d{3})\\.)?(\\w+)(?:\\(([^()]+)\\))?:([^:]+):([^=]+)=(.*):([^:]+)");
    private static final Pattern NAME = Pattern.compile("([A-Z]{3,4}-\\d{3})-[a-z0-9-]+\\.drl");

    private final String fileName;
    private final String text;
    private final List<Rule> rules = new ArrayList<>();

    /** One rule of the file. */
    public record Rule(
            String name, @Nullable String parent, Map<String, String> annotations, String condition, String consequence) {}

    public DrlFile(String fileName, String text) {
        this.fileName = fileName;
        this.text = text.replace("\r\n", "\n");
        Matcher rule = RULE.matcher(this.text);
        while (rule.find()) {
            rules.add(new Rule(
                    rule.group(1), rule.group(2), annotations(rule.group(3)), rule.group(4), rule.group(5)));
        }
    }

    private static Map<String, String> annotations(String head) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(head);
        while (annotation.find()) {
            found.put(annotation.group(1), annotation.group(2).replace("\\\"", "\""));
        }
        return found;
    }

    public String fileName() {
        return fileName;
    }

    public String text() {
        return text;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Returns the id in the file name, or null where the name does not begin with one. */
    public @Nullable String id() {
        Matcher name = NAME.matcher(fileName);
        return name.matches() ? name.group(1) : null;
    }

    /** Returns the comment on top of the file as one paragraph; empty where there is none. */
    public String why() {
        StringBuilder why = new StringBuilder();
        for (String line : text.split("\n")) {
            if (!line.startsWith("//")) {
                break;
            }
            why.append(why.isEmpty() ? "" : " ").append(line.substring(2).strip());
        }
        return why.toString();
    }

    /** Returns the annotations of the examined rule; empty where there is no such rule. */
    public Map<String, String> metadata() {
        return rules.stream()
                .filter(rule -> rule.name().equals(id()))
                .map(Rule::annotations)
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * Reads the metadata of a file that {@link PolicyLint} has passed.
     *
     * @throws IllegalArgumentException if an annotation holds no value of its type
     */
    public Policy policy(String pack) {
        return policy(id(), pack, metadata());
    }

    /** Reads metadata that was kept as names and values. */
    static Policy policy(String id, String pack, Map<String, String> of) {
        return new Policy(
                id,
                pack,
                new Text(of.get("title"), of.get("title_zh")),
                Severity.valueOf(of.get("severity")),
                Enforcement.valueOf(of.get("enforcement")),
                Addressee.valueOf(of.get("addressee")),
                Policy.Level.valueOf(of.get("level")),
                of.get("subject"),
                split(of.getOrDefault("registers", ""), ","),
                parameters(id, of.getOrDefault("parameters", "")),
                of.get("references"),
                new Text(of.get("message"), of.get("message_zh")),
                new Text(of.get("remedy"), of.get("remedy_zh")),
                GateDecision.valueOf(of.getOrDefault("at_gate", "HOLD")),
                of.get("since"));
    }

    /**
     * Reads {@code name:type:unit=default:range; …}. The name may be that of another policy's, {@code EVM-003.redCpi}, and have
     * its Chinese name behind it, {@code graceDays(宽限天数)}.
     */
    private static List<ParameterDefinition> parameters(String id, String text) {
        List<ParameterDefinition> parameters = new ArrayList<>();
        for (String part : split(text, ";")) {
            Matcher form = PARAMETER.matcher(part);
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        id + ": parameter '" + part + "' is not written name:type:unit=default:range");
            }
            String owner = form.group(1) == null ? id : form.group(1);
            parameters.add(new ParameterDefinition(
                    owner,
                    form.group(2),
                    form.group(3),
                    form.group(4),
                    form.group(5),
                    form.group(6),
                    form.group(7)));
        }
        return parameters;
    }

    private static List<String> split(String text, String separator) {
        return text.isBlank()
                ? List.of()
                : java.util.Arrays.stream(text.split(separator)).map(String::strip).toList();
    }
}
