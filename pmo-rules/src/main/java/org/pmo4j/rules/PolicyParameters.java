package org.pmo4j.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.ProjectTier;

/**
 * What an organisation sets instead of the limits of the library (参数), for example {@code GATE-008.graceDays = 14} for all
 * projects and 0 for tier T1. The most specific value holds: library default, then organisation profile, then tier of the
 * project, then governing PMO; of several PMOs the one of the highest level. Values are text in the form of
 * {@link ParameterDefinition#defaultValue()}; the engine checks all of them when it is built, those of two PMOs each by
 * itself.
 */
public final class PolicyParameters {

    private final Map<String, String> profile;
    private final Map<ProjectTier, Map<String, String>> tiers;
    private final Map<PmoId, Map<String, String>> pmos;

    private PolicyParameters(Builder builder) {
        // In the order of the keys: the hash of the policies is made of it, and must be the same in every run.
        this.profile = Collections.unmodifiableMap(new TreeMap<>(builder.profile));
        this.tiers = new TreeMap<>(builder.tiers);
        this.pmos = new TreeMap<>(builder.pmos);
    }

    /**
     * Returns the parameters that change nothing.
     *
     * @return the defaults of the library
     */
    public static PolicyParameters defaults() {
        return builder().build();
    }

    /**
     * Starts to set parameters.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what holds for the whole organisation.
     *
     * @return values by key, for example {@code GATE-008.graceDays}
     */
    public Map<String, String> profile() {
        return profile;
    }

    /**
     * Returns what holds for projects of a tier.
     *
     * @param tier the tier
     * @return values by key; empty where nothing is set
     */
    public Map<String, String> of(ProjectTier tier) {
        return tiers.getOrDefault(tier, Map.of());
    }

    /**
     * Returns what a PMO sets for the projects that it governs.
     *
     * @param pmo the PMO
     * @return values by key; empty where nothing is set
     */
    public Map<String, String> of(PmoId pmo) {
        return pmos.getOrDefault(pmo, Map.of());
    }

    /**
     * Returns every map of values with the name of its source.
     *
     * @return for example {@code profile}, {@code tier T1}, {@code PMO EPMO}, each with its values by key
     */
    public Map<String, Map<String, String>> bySource() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        all.put("profile", profile);
        tiers.forEach((tier, values) -> all.put("tier " + tier, values));
        pmos.forEach((pmo, values) -> all.put("PMO " + pmo, values));
        return all;
    }

    /** Collects parameters. */
    public static final class Builder {

        private final Map<String, String> profile = new TreeMap<>();
        private final Map<ProjectTier, Map<String, String>> tiers = new TreeMap<>();
        private final Map<PmoId, Map<String, String>> pmos = new TreeMap<>();

        private Builder() {}

        /**
         * Sets a value for the whole organisation.
         *
         * @param key the parameter, for example {@code GATE-008.graceDays}
         * @param value its value as text
         * @return this builder
         */
        public Builder set(String key, String value) {
            profile.put(key, value);
            return this;
        }

        /**
         * Sets a value for projects of a tier.
         *
         * @param tier the tier
         * @param key the parameter
         * @param value its value as text
         * @return this builder
         */
        public Builder set(ProjectTier tier, String key, String value) {
            tiers.computeIfAbsent(tier, any -> new TreeMap<>()).put(key, value);
            return this;
        }

        /**
         * Sets a value for the projects that a PMO governs.
         *
         * @param pmo the PMO
         * @param key the parameter
         * @param value its value as text
         * @return this builder
         */
        public Builder set(PmoId pmo, String key, String value) {
            pmos.computeIfAbsent(pmo, any -> new TreeMap<>()).put(key, value);
            return this;
        }

        /**
         * Builds the parameters.
         *
         * @return the parameters, not yet checked against the policies
         */
        public PolicyParameters build() {
            return new PolicyParameters(this);
        }
    }
}
