package org.pmo4j.examples.ofbiz;

import org.jspecify.annotations.Nullable;

/** The types of work effort that make up projects. */
enum WorkEffortKind {
    PROJECT, PHASE, TASK, MILESTONE;

    /** A type is no deeper below another one than that; parents that form a circle end here as well. */
    private static final int DEEPEST = 20;

    /** Finds the kind of a type: itself, or the nearest type above it that is one; null for all others. */
    static @Nullable WorkEffortKind of(@Nullable String type, Entities entities) {
        String name = type;
        for (int step = 0; name != null && step < DEEPEST; step++) {
            for (WorkEffortKind kind : values()) {
                if (kind.name().equals(name)) {
                    return kind;
                }
            }
            Entity declared = entities.find(EntityType.WORK_EFFORT_TYPE, name);
            name = declared == null ? null : declared.field("parentTypeId");
        }
        return null;
    }
}
