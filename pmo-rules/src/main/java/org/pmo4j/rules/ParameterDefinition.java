package org.pmo4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * A limit or choice that a policy leaves open, for example {@code graceDays}, an {@code int} in days, 0 by default, from 0
 * to 365. A policy may read the parameter of another one: EVM-002 warns above the limit {@code EVM-003.redCpi}, which is
 * set once, for EVM-003, and holds for both.
 *
 * @param policy the policy that it is set for, for example {@code GATE-008}; nearly always the one that declares it
 * @param name its name within the policy
 * @param nameZh its Chinese name, for example 宽限天数; null where the policy gives none, the library then names its own
 *     parameters
 * @param type {@code int}, {@code boolean}, {@code BigDecimal}, {@code String}, an enum of the model or {@code Set<…>} of one
 * @param unit its unit, for example {@code days}; {@code -} where there is none
 * @param defaultValue the value of the library, as text; values of a set are separated by {@code |}
 * @param range what is allowed: {@code low..high}, a list separated by {@code |}, or {@code any}; a bound may name another
 *     parameter of the policy
 */
public record ParameterDefinition(
        String policy,
        String name,
        @Nullable String nameZh,
        String type,
        String unit,
        String defaultValue,
        String range) {

    /**
     * Returns the name that parameter files use.
     *
     * @return for example {@code GATE-008.graceDays}
     */
    public String key() {
        return policy + "." + name;
    }
}
