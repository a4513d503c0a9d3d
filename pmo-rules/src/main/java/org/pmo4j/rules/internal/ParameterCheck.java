package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;

/**
 * Finds what cannot be used of the parameters that an organisation sets. Because a bound may name another parameter, ranges
 * are checked on the values that meet in a project: those of the profile, of its tier and of a PMO. How the values of two
 * PMOs meet is not known before there is a portfolio, and is not checked.
 */
final class ParameterCheck {

    private final List<Policy> policies;
    private final Map<String, ParameterDefinition> definitions = new HashMap<>();

    /** What only policies on the portfolio read, which has no tier and no PMO above it. */
    private final Set<String> ofPortfolio = new HashSet<>();

    /** A parameter that two policies read may be at fault for both; that is one fault. */
    private final Set<String> faults = new LinkedHashSet<>();

    /** Values that meet in a project, the weakest first, named after the last of them. */
    private record Stack(String name, List<Map<String, String>> layers) {

        Stack under(String source, Map<String, String> values) {
            List<Map<String, String>> all = new ArrayList<>(layers);
            all.add(values);
            return new Stack(layers.size() == 1 ? source : name + " with " + source, all);
        }
    }

    private ParameterCheck(List<Policy> policies) {
        this.policies = policies;
        policies.forEach(policy -> policy.parameters().forEach(definition -> define(policy, definition)));
        policies.stream()
                .filter(policy -> policy.level() == Policy.Level.PROJECT)
                .forEach(policy -> policy.parameters().forEach(definition -> ofPortfolio.remove(definition.key())));
    }

    /** A parameter that several policies read must be declared alike by all of them. */
    private void define(Policy policy, ParameterDefinition definition) {
        ofPortfolio.add(definition.key());
        ParameterDefinition other = definitions.putIfAbsent(definition.key(), definition);
        if (other != null && !other.equals(definition)) {
            throw new IllegalArgumentException(policy.id() + " declares parameter " + definition.key()
                    + " otherwise than another policy does: " + definition + " and " + other);
        }
    }

    /**
     * Returns all faults, each with the source of the value; empty where there is none.
     *
     * @throws IllegalArgumentException if two policies declare the same parameter differently
     */
    static List<String> faults(List<Policy> policies, PolicyParameters parameters) {
        ParameterCheck check = new ParameterCheck(policies);
        parameters.bySource().forEach(check::checkValues);
        Map<String, Map<String, String>> pmos = new TreeMap<>(parameters.bySource());
        Map<String, Map<String, String>> tiers = new TreeMap<>(pmos);
        pmos.keySet().removeIf(source -> !source.startsWith("PMO "));
        tiers.keySet().removeIf(source -> !source.startsWith("tier "));
        Stack profile = new Stack("profile", List.of(parameters.profile()));
        check.checkRanges(profile);
        tiers.forEach((tier, values) -> check.checkRanges(profile.under(tier, values)));
        pmos.forEach((pmo, values) -> {
            check.checkRanges(profile.under(pmo, values));
            tiers.forEach((tier, own) -> check.checkRanges(profile.under(tier, own).under(pmo, values)));
        });
        return List.copyOf(check.faults);
    }

    private void checkValues(String source, Map<String, String> values) {
        new TreeMap<>(values).forEach((key, text) -> {
            ParameterDefinition definition = definitions.get(key);
            String fault = definition == null ? "there is no parameter " + key : unreadable(definition, text);
            if (fault == null && ofPortfolio.contains(key) && !source.equals("profile")) {
                fault = key + " is a limit of the portfolio as a whole, and can only be set for the organisation";
            }
            if (fault != null) {
                faults.add(source + ": " + fault);
            }
        });
    }

    private static @Nullable String unreadable(ParameterDefinition definition, String text) {
        try {
            ParameterValues.parse(definition, text);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Checks the values that hold; what is no fault of the last layers together was found before without one of them. */
    private void checkRanges(Stack stack) {
        for (Policy policy : policies) {
            Map<String, ParameterDefinition> named = policy.parameters().stream()
                    .collect(Collectors.toMap(ParameterDefinition::name, Function.identity()));
            for (ParameterDefinition definition : policy.parameters()) {
                Set<Integer> origins = new HashSet<>(Set.of(origin(definition, stack)));
                String fault = ParameterValues.outOfRange(definition, value(definition, stack), bound -> {
                    origins.add(origin(named.get(bound), stack));
                    return value(named.get(bound), stack);
                });
                if (fault != null && IntStream.range(1, stack.layers().size()).allMatch(origins::contains)) {
                    faults.add(stack.name() + ": " + fault);
                }
            }
        }
    }

    private static @Nullable Object value(ParameterDefinition definition, Stack stack) {
        int origin = origin(definition, stack);
        return ParameterValues.parse(
                definition,
                origin < 0 ? definition.defaultValue() : stack.layers().get(origin).get(definition.key()));
    }

    /** Returns the strongest layer that sets a readable value; -1 where the default holds. */
    private static int origin(ParameterDefinition definition, Stack stack) {
        for (int layer = stack.layers().size() - 1; layer >= 0; layer--) {
            String text = stack.layers().get(layer).get(definition.key());
            if (text != null && unreadable(definition, text) == null) {
                return layer;
            }
        }
        return -1;
    }
}
