package org.pmo4j.rules.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<String> faults = ParameterCheck.faults(policies, parameters);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("parameters cannot be used:\n  " + String.join("\n  ", faults));
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
