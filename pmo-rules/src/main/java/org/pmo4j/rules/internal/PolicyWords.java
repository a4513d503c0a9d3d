package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;

/** Checks what is written about a policy, whatever the policy itself is written in. */
final class PolicyWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private PolicyWords() {}

    /** Returns what is wrong with texts and parameters; empty if nothing is. */
    static List<String> faults(Policy policy) {
        List<String> faults = new ArrayList<>();
        if (!placeholders(policy.message().en()).equals(placeholders(policy.message().zh()))) {
            faults.add("the messages in both languages must use the same words in braces");
        }
        if (!chinese(policy.title().zh())) {
            faults.add("@title_zh is not Chinese");
        }
        for (ParameterDefinition parameter : policy.parameters()) {
            if (parameter.nameZh() != null && !chinese(parameter.nameZh())) {
                faults.add("the name '" + parameter.nameZh() + "' of " + parameter.key() + " is not Chinese");
            }
        }
        checkDefaults(policy, faults);
        return faults;
    }

    /** Returns the words in braces of a message. */
    static Set<String> placeholders(String message) {
        Set<String> names = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(message);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return names;
    }

    private static boolean chinese(String text) {
        return text.chars().anyMatch(c -> c > 0x2E80);
    }

    private static void checkDefaults(Policy policy, List<String> faults) {
        Map<String, Object> defaults = new HashMap<>();
        for (ParameterDefinition parameter : policy.parameters()) {
            defaults.put(parameter.name(), ParameterValues.parse(parameter, parameter.defaultValue()));
        }
        for (ParameterDefinition parameter : policy.parameters()) {
            String outside = ParameterValues.outOfRange(parameter, defaults.get(parameter.name()), name -> {
                if (!defaults.containsKey(name)) {
                    throw new IllegalArgumentException(
                            parameter.key() + ": '" + name + "' is neither a number nor a parameter of the policy");
                }
                return defaults.get(name);
            });
            if (outside != null) {
                faults.add(outside);
            }
        }
    }
}
