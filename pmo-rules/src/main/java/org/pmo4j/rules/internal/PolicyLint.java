package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmo4j.rules.Policy;

/**
 * Checks that a policy file keeps to the form and to the part of the rule language that policies may use, so that a rule
 * only compares and reports.
 */
public final class PolicyLint {

    private static final List<String> REQUIRED = List.of(
            "title", "title_zh", "severity", "enforcement", "addressee", "level", "subject", "registers", "references",
            "message", "message_zh", "remedy", "remedy_zh", "since", "passes");
    private static final Set<String> OPTIONAL =
            Set.of("parameters", "parameter_effects", "lower_severity", "at_gate", "known_limits", "departures");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|no-loop|lock-on-active|enabled|timer"
                    + "|calendars|duration|dialect|eval|modify|update|insert|insertLogical|delete|retract|query|function"
                    + "|declare|unit|window|System|Runtime|Thread|Class|now)\\b");
    private static final Pattern IMPORT = Pattern.compile("^\\s*import +(.*?) *;? *$", Pattern.MULTILINE);
    private static final Pattern ALLOWED_IMPORT = Pattern.compile(
            "(org\\.pmo4j\\.model\\.|org\\.pmo4j\\.rules\\.(authoring\\.|Severity$)|java\\.(math|time)\\.)[\\w.]*");
    private static final Pattern GLOBAL = Pattern.compile("^\\s*global\\b.*$", Pattern.MULTILINE);
    private static final String REPORTER = "global org.pmo4j.rules.authoring.Reporter report;";
    private static final Pattern CALL = Pattern.compile(
            "\\s*report\\.(examined|violated|violatedAs|unknown|unknownAs)\\(([^;]*)\\);\\s*", Pattern.DOTALL);
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+) *:(?!:)");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final DrlFile file;
    private final String packageName;
    private final List<String> faults = new ArrayList<>();

    private PolicyLint(DrlFile file, String packageName) {
        this.file = file;
        this.packageName = packageName;
    }

    /**
     * Checks a file.
     *
     * @param file the file
     * @param packageName the package that all policies of its pack declare; null where a customer chooses
     * @return what is wrong, each with the name of the file; empty if nothing is
     */
    public static List<String> check(DrlFile file, String packageName) {
        PolicyLint lint = new PolicyLint(file, packageName);
        lint.checkFile();
        if (file.id() != null) {
            lint.checkRules();
        }
        if (lint.faults.isEmpty()) {
            lint.checkMetadata();
        }
        return lint.faults;
    }

    private void fault(String message) {
        faults.add(file.fileName() + ": " + message);
    }

    private void checkFile() {
        if (file.id() == null) {
            fault("the name must be the policy's id and its title in short, for example GATE-008-conditions-closed.drl");
        }
        if (file.why().isBlank()) {
            fault("the file must open with a comment that says why the policy exists");
        }
        if (packageName != null && !("\n" + file.text()).contains("\npackage " + packageName + ";\n")) {
            fault("must declare 'package " + packageName + ";'");
        }
        Matcher imported = IMPORT.matcher(file.text());
        while (imported.find()) {
            if (packageName != null && !ALLOWED_IMPORT.matcher(imported.group(1)).matches()) {
                fault("must not import " + imported.group(1));
            }
        }
        List<String> globals = GLOBAL.matcher(file.text()).results().map(global -> global.group().strip()).toList();
        if (!globals.equals(List.of(REPORTER))) {
            fault("must declare '" + REPORTER + "' and no other global");
        }
        Matcher words = FORBIDDEN.matcher(
                STRING.matcher(file.text().replaceAll("(?m)^//.*$|^\\s*import .*$", "")).replaceAll("\"\""));
        while (words.find()) {
            fault("'" + words.group(1) + "' is outside the rule language that policies may use");
        }
    }

    private void checkRules() {
        String id = file.id();
        List<String> allowed = List.of(id, id + " violated", id + " unknown", id + " not held");
        if (file.rules().stream().noneMatch(rule -> rule.name().equals(id))
                || file.rules().stream().noneMatch(rule -> rule.name().equals(id + " violated"))) {
            fault("must hold the rules \"" + id + "\" and \"" + id + " violated\"");
        }
        long declared = Pattern.compile("^rule\\b", Pattern.MULTILINE).matcher(file.text()).results().count();
        if (declared != file.rules().size()) {
            fault("each of rule, when, then and end must begin a line");
        }
        for (DrlFile.Rule rule : file.rules()) {
            if (!allowed.contains(rule.name())) {
                fault("rule \"" + rule.name() + "\" must be one of " + allowed);
            } else {
                checkRule(id, rule);
            }
        }
    }

    private void checkRule(String id, DrlFile.Rule rule) {
        boolean examined = rule.name().equals(id);
        if (!examined && !rule.annotations().isEmpty()) {
            fault("only the rule \"" + id + "\" carries annotations, not \"" + rule.name() + "\"");
        }
        if (rule.name().endsWith(" violated") && !id.equals(rule.parent())) {
            fault("rule \"" + rule.name() + "\" must extend \"" + id + "\"");
        }
        String expected = examined ? "examined" : rule.name().endsWith(" violated") ? "violated" : "unknown";
        Matcher call = CALL.matcher(rule.consequence());
        if (!call.matches() || !call.group(1).replace("As", "").equals(expected)) {
            fault("the consequence of \"" + rule.name() + "\" must be one call of report." + expected);
        }
        if (rule.condition().contains("//") || rule.condition().contains("/*")) {
            fault("no comment stands between patterns (\"" + rule.name() + "\")");
        }
        Matcher bound = BINDING.matcher(rule.condition());
        Set<String> names = new TreeSet<>();
        while (bound.find()) {
            if (!names.add(bound.group(1))) {
                // Precompiled rules hand the consequence the value of the first branch, whichever branch matched.
                fault("\"" + rule.name() + "\" binds " + bound.group(1) + " more than once");
            }
        }
    }

    private void checkMetadata() {
        var metadata = file.metadata();
        for (String key : REQUIRED) {
            if (metadata.getOrDefault(key, "").isBlank()) {
                fault("annotation @" + key + " is missing");
            }
        }
        for (String key : metadata.keySet()) {
            if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
                fault("annotation @" + key + " is unknown");
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        try {
            checkTexts(file.policy("-"));
        } catch (IllegalArgumentException e) {
            fault(e.getMessage());
        }
    }

    private void checkTexts(Policy policy) {
        Set<String> known = evidence();
        policy.parameters().forEach(parameter -> known.add(parameter.name()));
        Set<String> used = PolicyWords.placeholders(policy.message().en());
        for (String name : used) {
            if (!known.contains(name)) {
                fault("the message uses {" + name + "}, which is neither evidence nor a parameter: " + known);
            }
        }
        PolicyWords.faults(policy).forEach(this::fault);
    }

    /** Returns the names of the evidence: every other argument of the call that reports the violation. */
    private Set<String> evidence() {
        Set<String> names = new TreeSet<>();
        file.rules().stream().filter(rule -> rule.name().endsWith(" violated")).forEach(rule -> {
            Matcher name = Pattern.compile("\"(\\w+)\" *,").matcher(rule.consequence());
            while (name.find()) {
                names.add(name.group(1));
            }
        });
        return names;
    }
}
