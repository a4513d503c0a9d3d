package org.pmo4j.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the portfolio document means when it leaves a property out, for example {@code @Default("true")} on
 * {@code mandatory}. Only properties whose absence has one agreed meaning carry it; all others are required or nullable.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Default {

    /**
     * Returns the value in JSON.
     *
     * @return {@code true}, {@code false}, {@code []}, a number or the name of a constant
     */
    String value();
}
