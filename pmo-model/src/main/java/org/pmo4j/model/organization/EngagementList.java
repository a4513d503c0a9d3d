package org.pmo4j.model.organization;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * The use of a PMO's services, in which is found at once when it first helped a project towards its customer: thousands of
 * projects may ask. Never changes; thread-safe.
 */
final class EngagementList extends AbstractList<PmoEngagement> implements RandomAccess {

    private final List<PmoEngagement> uses;
    private @Nullable Map<Optional<ProjectId>, LocalDate> firstTalks;

    private EngagementList(List<PmoEngagement> uses) {
        this.uses = uses;
    }

    /** Copies the engagements of a PMO, unless they are such a list; null when not held. */
    static @Nullable EngagementList copy(Check check, @Nullable List<PmoEngagement> engagements) {
        if (engagements instanceof EngagementList list) {
            return list;
        }
        List<PmoEngagement> uses = check.optionalList("engagements", engagements);
        return uses == null ? null : new EngagementList(uses);
    }

    /** Returns the engagements of a PMO; null when not held. */
    static @Nullable EngagementList of(Pmo pmo) {
        return (EngagementList) pmo.engagements();
    }

    /**
     * Finds when a service of the kind CUSTOMER_INTERFACE was first used.
     *
     * @param project for which project; null for uses of which this is not held
     * @return the day; null where there is none
     */
    @Nullable LocalDate firstTalk(@Nullable ProjectId project) {
        return firstTalks().get(Optional.ofNullable(project));
    }

    /** Two threads may both look for them, to the same end. */
    private Map<Optional<ProjectId>, LocalDate> firstTalks() {
        Map<Optional<ProjectId>, LocalDate> known = firstTalks;
        if (known == null) {
            Map<Optional<ProjectId>, LocalDate> found = new HashMap<>();
            for (PmoEngagement use : uses) {
                if (use.service() == ServiceKind.CUSTOMER_INTERFACE) {
                    found.merge(
                            Optional.ofNullable(use.project()), use.usedOn(), (a, b) -> a.isBefore(b) ? a : b);
                }
            }
            known = Map.copyOf(found);
            firstTalks = known;
        }
        return known;
    }

    @Override
    public PmoEngagement get(int index) {
        return uses.get(index);
    }

    @Override
    public int size() {
        return uses.size();
    }
}
