package org.pmo4j.examples.spring.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyParameters;

/** Builds the engine from the settings, or refuses them with every fault. */
final class EngineFactory {

    private final GovernanceProperties properties;
    private final List<String> faults;

    /**
     * Creates a factory.
     *
     * @param properties the settings as far as they could be read
     * @param unreadable the faults of those that could not
     */
    EngineFactory(GovernanceProperties properties, List<String> unreadable) {
        this.properties = properties;
        this.faults = new ArrayList<>(unreadable);
    }

    /**
     * Builds the engine.
     *
     * @return the engine; each evaluation runs on the thread of its request
     * @throws InvalidSettingsException if any setting cannot be used; it names every fault
     */
    GovernanceEngine build() {
        checkLimits();
        GovernanceEngine engine = engine(packs());
        if (engine == null || !faults.isEmpty()) {
            throw new InvalidSettingsException(faults);
        }
        return engine;
    }

    private void checkLimits() {
        long maxBody = properties.maxBody().toBytes();
        if (maxBody < 1 || maxBody > PortfolioJson.MAX_BYTES) {
            faults.add("pmo4j.max-body: is " + maxBody + " bytes, allowed are 1 to " + PortfolioJson.MAX_BYTES);
        }
        if (properties.bodyTimeout().compareTo(Duration.ZERO) <= 0) {
            faults.add("pmo4j.body-timeout: is " + properties.bodyTimeout().toMillis() + " ms, more than 0 is needed");
        }
    }

    /** Returns the packs to build; all where one is unknown, so that the parameters of each can still be checked. */
    private List<String> packs() {
        List<String> all = GovernanceEngine.builtInPacks();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < properties.packs().size(); i++) {
            String pack = properties.packs().get(i);
            if (!all.contains(pack)) {
                unknown.add("pmo4j.packs[" + i + "]: there is no pack '" + pack + "'; there are " + String.join(", ", all));
            }
        }
        faults.addAll(unknown);
        List<String> selected = properties.packs().stream().distinct().toList();
        return selected.isEmpty() || !unknown.isEmpty() ? all : selected;
    }

    private @Nullable GovernanceEngine engine(List<String> packs) {
        PolicyParameters.Builder parameters = PolicyParameters.builder();
        properties.parameters().forEach((policy, values) ->
                values.forEach((name, value) -> parameters.set(policy + "." + name, value)));
        try {
            return GovernanceEngine.builder()
                    .packs(packs.toArray(String[]::new))
                    .parameters(parameters.build())
                    .threads(1)
                    .build();
        } catch (IllegalArgumentException e) {
            faults.add("pmo4j.parameters: " + e.getMessage());
            return null;
        }
    }
}
