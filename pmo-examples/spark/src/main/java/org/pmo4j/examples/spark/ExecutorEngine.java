package org.pmo4j.examples.spark;

import java.util.UUID;
import org.pmo4j.rules.GovernanceEngine;

/** The engine of a JVM: an executor builds it for its first partition, and judges all others by the same. */
final class ExecutorEngine {

    // Spark gives each task one core and fills the others with other tasks.
    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().threads(1).build();
    private static final String ID = UUID.randomUUID().toString();

    private ExecutorEngine() {}

    static GovernanceEngine engine() {
        return ENGINE;
    }

    /** Returns a text that tells this engine from those of other executors. */
    static String id() {
        return ID;
    }
}
