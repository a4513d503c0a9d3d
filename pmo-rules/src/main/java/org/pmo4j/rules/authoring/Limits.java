package org.pmo4j.rules.authoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one policy with the values that hold for one project (限值), for example {@code graceDays = 14} set by
 * the project's PMO. Rules compare with them; each value and its source stand in the evidence of every finding.
 */
public final class Limits {

    private final String policy;
    private final Map<String, Limit> limits;

    /**
     * Creates the limits of a policy.
     *
     * @param policy the id of the policy
     * @param limits its parameters in the order of declaration
     */
    public Limits(String policy, List<Limit> limits) {
        this.policy = policy;
        var byName = new java.util.LinkedHashMap<String, Limit>();
        limits.forEach(limit -> byName.put(limit.name(), limit));
        this.limits = byName;
    }

    /**
     * One parameter with its value.
     *
     * @param name the name of the parameter
     * @param value an {@code Integer}, {@code Boolean}, {@code BigDecimal}, {@code String}, enum constant or set of them;
     *     null where the range allows {@code none} and no limit is set
     * @param source where the value comes from: {@code default}, {@code profile}, {@code tier T1} or {@code PMO EPMO}
     */
    public record Limit(String name, @Nullable Object value, String source) {}

    /**
     * Returns a whole number, for example of days.
     *
     * @param name the parameter
     * @return its value
     * @throws IllegalArgumentException if the policy has no such parameter or it is no whole number
     */
    public int integer(String name) {
        return get(name, Integer.class);
    }

    /**
     * Returns a decimal number, for example a share from 0 to 1.
     *
     * @param name the parameter
     * @return its value
     * @throws IllegalArgumentException if the policy has no such parameter or it is no decimal number
     */
    public BigDecimal decimal(String name) {
        return get(name, BigDecimal.class);
    }

    /**
     * Returns a decimal number that need not be set.
     *
     * @param name the parameter
     * @return its value; null where it is {@code none}
     * @throws IllegalArgumentException if the policy has no such parameter or it is no decimal number
     */
    public @Nullable BigDecimal optionalDecimal(String name) {
        Limit limit = limits.get(name);
        return limit != null && limit.value() == null ? null : decimal(name);
    }

    /**
     * Returns a switch.
     *
     * @param name the parameter
     * @return its value
     * @throws IllegalArgumentException if the policy has no such parameter or it is no switch
     */
    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    /**
     * Tells whether a set holds a value.
     *
     * @param name the parameter
     * @param value the value to look for; null is in no set
     * @return true if the set holds it
     * @throws IllegalArgumentException if the policy has no such parameter or it is no set
     */
    public boolean contains(String name, Object value) {
        return value != null && get(name, Collection.class).contains(value);
    }

    /**
     * Returns a set.
     *
     * @param <T> the type of its values
     * @param name the parameter
     * @param type the class of its values
     * @return the values in natural order
     * @throws IllegalArgumentException if the policy has no such parameter or it is no set
     */
    @SuppressWarnings("unchecked")
    public <T> Collection<T> all(String name, Class<T> type) {
        return (Collection<T>) get(name, Collection.class);
    }

    /**
     * Returns a choice among the constants of an enum.
     *
     * @param <E> the enum
     * @param name the parameter
     * @param type the class of the enum
     * @return the constant
     * @throws IllegalArgumentException if the policy has no such parameter or it is of another type
     */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return get(name, type);
    }

    /**
     * Returns every parameter of the policy.
     *
     * @return the parameters in the order of declaration
     */
    public List<Limit> values() {
        return List.copyOf(limits.values());
    }

    private <T> T get(String name, Class<T> type) {
        Limit limit = limits.get(name);
        if (limit == null || !type.isInstance(limit.value())) {
            throw new IllegalArgumentException(policy + " has no parameter '" + name + "' of type "
                    + type.getSimpleName() + "; it has " + limits.values());
        }
        return type.cast(limit.value());
    }
}
