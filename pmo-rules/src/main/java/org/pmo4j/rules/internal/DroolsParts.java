package org.pmo4j.rules.internal;

import java.util.function.Supplier;

/**
 * Lets Drools find its own parts. It looks each of them up once, through the context class loader of the thread that happens
 * to ask first, and never again. In an executable jar of nested jars or in an application server that may be a thread, such
 * as one of the common pool, whose loader knows nothing of Drools.
 */
final class DroolsParts {

    /** The context class loader of a thread that builds or runs rules. */
    static final ClassLoader LOADER = DroolsParts.class.getClassLoader();

    private DroolsParts() {}

    /** Runs work that builds rules with that loader. */
    static <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
