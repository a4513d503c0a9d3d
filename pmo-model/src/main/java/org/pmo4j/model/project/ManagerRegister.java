package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * Register of project manager assignments (项目经理任命册).
 *
 * @param assignments entries; 0..n
 */
public record ManagerRegister(
        List<ManagerAssignment> assignments) {

    public ManagerRegister {
        var check = Check.of(ManagerRegister.class);
        assignments = check.list("assignments", assignments);
        check.done();
    }

    /**
     * Returns who answers for the project on a day.
     *
     * @param day the day; null has nobody
     * @return the accountable assignments effective on the day, one per party: of several the one with the latest start
     *     (null is the earliest), of the same start the later in the register; parties in
     *     order of the register
     */
    public List<ManagerAssignment> accountableOn(@Nullable LocalDate day) {
        Map<PartyId, ManagerAssignment> latest = new LinkedHashMap<>();
        for (ManagerAssignment assignment : assignments) {
            if (day != null && assignment.accountable() && assignment.effectiveOn(day)) {
                latest.merge(assignment.party(), assignment, ManagerRegister::later);
            }
        }
        return List.copyOf(latest.values());
    }

    private static ManagerAssignment later(ManagerAssignment one, ManagerAssignment next) {
        boolean earlier = one.start() != null && (next.start() == null || next.start().isBefore(one.start()));
        return earlier ? one : next;
    }
}
