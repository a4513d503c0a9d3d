package org.pmo4j.examples.ofbiz;

import org.jspecify.annotations.Nullable;

/**
 * A work effort of a kind that makes up projects.
 *
 * @param entity as it stands in the file
 * @param kind its kind
 * @param status what its status means; null when not held
 */
record WorkEffort(Entity entity, WorkEffortKind kind, @Nullable String status) {

    String id() {
        return entity.key("workEffortId");
    }

    @Nullable String parent() {
        return entity.field("workEffortParentId");
    }

    /** Returns the name, or the id where there is none. */
    String name() {
        String name = entity.field("workEffortName");
        return name == null ? id() : name;
    }

    boolean project() {
        return kind == WorkEffortKind.PROJECT;
    }

    boolean cancelled() {
        return Statuses.CANCELLED.equals(status);
    }
}
