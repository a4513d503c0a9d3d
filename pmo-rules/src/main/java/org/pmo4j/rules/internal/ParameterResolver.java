package org.pmo4j.rules.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.Limits;

/** Finds the value of each parameter for a project, once for each kind of project. */
final class ParameterResolver {

    private final List<Policy> policies;
    private final Map<String, Policy> byId;
    private final PolicyParameters parameters;
    private final Map<Key, ResolvedParameters> resolved = new ConcurrentHashMap<>();

    private record Key(@Nullable ProjectTier tier, List<PmoId> pmos) {}

    /**
     * @throws IllegalArgumentException if a value is set for no parameter, is no value of its type or is out of its range; the
     *     message names every fault
     */
    ParameterResolver(List<Policy> policies, PolicyParameters parameters) {
        this.policies = policies;
        this.byId = policies.stream().collect(Collectors.toUnmodifiableMap(Policy::id, Function.identity()));
        this.parameters = parameters;
        // A parameter that two policies read may be out of range for both; that is one fault.
        Set<String> faults = new LinkedHashSet<>();
        Set<String> keys = definitions(policies).keySet();
        parameters.bySource().forEach((source, values) -> {
            values.keySet().stream()
                    .filter(key -> !keys.contains(key))
                    .sorted()
                    .forEach(key -> faults.add(source + ": there is no parameter " + key));
            policies.forEach(policy -> check(policy, source, values, faults));
        });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("parameters cannot be used:\n  " + String.join("\n  ", faults));
        }
    }

    /** Returns every parameter by its key; one that several policies read must be declared alike by all of them. */
    private static Map<String, ParameterDefinition> definitions(List<Policy> policies) {
        Map<String, ParameterDefinition> byKey = new HashMap<>();
        for (Policy policy : policies) {
            for (ParameterDefinition definition : policy.parameters()) {
                ParameterDefinition other = byKey.putIfAbsent(definition.key(), definition);
                if (other != null && !other.equals(definition)) {
                    throw new IllegalArgumentException(policy.id() + " declares parameter " + definition.key()
                            + " otherwise than another policy does: " + definition + " and " + other);
                }
            }
        }
        return byKey;
    }

    private static void check(Policy policy, String source, Map<String, String> values, Set<String> faults) {
        Map<String, Object> own = new HashMap<>();
        for (ParameterDefinition definition : policy.parameters()) {
            try {
                String text = values.getOrDefault(definition.key(), definition.defaultValue());
                own.put(definition.name(), ParameterValues.parse(definition, text));
            } catch (IllegalArgumentException e) {
                faults.add(source + ": " + e.getMessage());
                own.put(definition.name(), ParameterValues.parse(definition, definition.defaultValue()));
            }
        }
        for (ParameterDefinition definition : policy.parameters()) {
            String fault = ParameterValues.outOfRange(definition, own.get(definition.name()), own::get);
            if (fault != null) {
                faults.add(source + ": " + fault);
            }
        }
    }

    /** Returns the parameters for projects of a tier under some PMOs, given by level from project to enterprise. */
    ResolvedParameters resolve(@Nullable ProjectTier tier, List<Pmo> pmos) {
        return resolved.computeIfAbsent(new Key(tier, pmos.stream().map(Pmo::id).toList()), this::resolve);
    }

    private ResolvedParameters resolve(Key key) {
        Map<String, Limits> byPolicy = new HashMap<>();
        for (Policy policy : policies) {
            byPolicy.put(policy.id(), new Limits(
                    policy.id(), policy.parameters().stream().map(definition -> limit(definition, key)).toList()));
        }
        return new ResolvedParameters(byId, byPolicy);
    }

    private Limits.Limit limit(ParameterDefinition definition, Key key) {
        Map<String, String> bySource = new LinkedHashMap<>();
        bySource.put("default", definition.defaultValue());
        bySource.put("profile", parameters.profile().get(definition.key()));
        if (key.tier() != null) {
            bySource.put("tier " + key.tier(), parameters.of(key.tier()).get(definition.key()));
        }
        key.pmos().forEach(pmo -> bySource.put("PMO " + pmo, parameters.of(pmo).get(definition.key())));
        Limits.Limit limit = null;
        for (Map.Entry<String, String> value : bySource.entrySet()) {
            if (value.getValue() != null) {
                limit = new Limits.Limit(
                        definition.name(), ParameterValues.parse(definition, value.getValue()), value.getKey());
            }
        }
        return limit;
    }
}
