package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, Map<String, String>> bySource;

    /** By the tier and the PMOs that set something: the projects of most portfolios are of few kinds. */
    private final Map<List<String>, ResolvedParameters> resolved = new ConcurrentHashMap<>();

    /**
     * @throws IllegalArgumentException if a value is set for no parameter, is no value of its type or is out of its range; the
     *     message names every fault
     */
    ParameterResolver(List<Policy> policies, PolicyParameters parameters) {
        this.policies = policies;
        this.byId = policies.stream().collect(Collectors.toUnmodifiableMap(Policy::id, Function.identity()));
        this.bySource = parameters.bySource();
        List<String> faults = ParameterCheck.faults(policies, parameters);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("parameters cannot be used:\n  " + String.join("\n  ", faults));
        }
    }

    /** Returns every map of values that is set, whatever for. */
    Collection<Map<String, String>> values() {
        return bySource.values();
    }

    /** Returns the parameters for what no tier and no PMO is set for: the portfolio as a whole. */
    ResolvedParameters organization() {
        return resolve(null, List.of());
    }

    /** Returns the parameters for projects of a tier under some PMOs, given by level from project to enterprise. */
    ResolvedParameters resolve(@Nullable ProjectTier tier, List<Pmo> pmos) {
        List<String> sources = new ArrayList<>();
        if (tier != null) {
            sources.add("tier " + tier);
        }
        pmos.forEach(pmo -> sources.add("PMO " + pmo.id()));
        sources.removeIf(source -> !bySource.containsKey(source));
        return resolved.computeIfAbsent(sources, this::resolve);
    }

    private ResolvedParameters resolve(List<String> sources) {
        Map<String, Limits> byPolicy = new HashMap<>();
        for (Policy policy : policies) {
            byPolicy.put(policy.id(), new Limits(
                    policy.id(), policy.parameters().stream().map(definition -> limit(definition, sources)).toList()));
        }
        return new ResolvedParameters(byId, byPolicy);
    }

    private Limits.Limit limit(ParameterDefinition definition, List<String> sources) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("default", definition.defaultValue());
        values.put("profile", bySource.get("profile").get(definition.key()));
        sources.forEach(source -> values.put(source, bySource.get(source).get(definition.key())));
        Limits.Limit limit = null;
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (value.getValue() != null) {
                limit = new Limits.Limit(
                        definition.name(), ParameterValues.parse(definition, value.getValue()), value.getKey());
            }
        }
        return limit;
    }
}
