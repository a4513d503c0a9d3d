package org.pmo4j.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values a number or an amount may have, for example {@code @Range(min = "0", max = "1")}. The constructor of the
 * record enforces it; the annotation makes it readable for tools: the JSON Schema and the generators of test data.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Range {

    /**
     * Returns the lowest value.
     *
     * @return a decimal number
     */
    String min();

    /**
     * Tells whether {@link #min()} itself is excluded.
     *
     * @return true if values must be greater than the minimum
     */
    boolean minExclusive() default false;

    /**
     * Returns the highest value.
     *
     * @return a decimal number, or the empty text where there is no upper limit
     */
    String max() default "";
}
