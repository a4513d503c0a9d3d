package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerAssignmentBuilder;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.rules.Language;

/**
 * A person becomes the accountable project manager, in place of another or where there was none; or an assignment ends
 * (任命项目经理).
 *
 * @param project the project
 * @param person who leads from that day on; null where only an assignment ends
 * @param assignment the id of the new assignment; null where there is none
 * @param replaced the assignment that ends the day before; null where none does
 * @param by who appoints; null when not known
 * @param on the day
 */
public record AppointLeader(
        ProjectId project,
        @Nullable PersonId person,
        @Nullable AssignmentId assignment,
        @Nullable AssignmentId replaced,
        @Nullable PersonId by,
        LocalDate on)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withManagers(
                new ManagerRegister(assignments(Edit.held(given.managers(), "managers").assignments()))));
    }

    private List<ManagerAssignment> assignments(List<ManagerAssignment> before) {
        List<ManagerAssignment> after = new ArrayList<>();
        for (ManagerAssignment entry : before) {
            boolean ends = entry.id().equals(replaced);
            // An assignment of the same day never came into force.
            if (!ends) {
                after.add(entry);
            } else if (entry.start() == null || entry.start().isBefore(on)) {
                after.add(entry.withFinish(on.minusDays(1)));
            }
        }
        // Who takes the place of two is appointed once.
        boolean appointed = before.stream().anyMatch(entry -> entry.id().equals(assignment) && entry.party().equals(person));
        if (person != null && assignment != null && !appointed) {
            after.add(ManagerAssignmentBuilder.builder()
                    .id(assignment)
                    .party(person)
                    .accountable(true)
                    .start(on)
                    .assignedBy(by)
                    .assignedOn(on)
                    .build());
        }
        return after;
    }

    @Override
    public String describe(Language language) {
        if (person == null) {
            return language.pick(
                    "End assignment " + replaced + " before " + on + ".", "任命" + replaced + "于" + on + "前终止。");
        }
        return language.pick(
                "Appoint " + person + " accountable project manager from " + on
                        + (replaced == null ? "" : " in place of assignment " + replaced)
                        + (by == null ? "" : ", appointed by " + by) + ".",
                (by == null ? "" : "由" + by) + "任命" + person + "自" + on + "起为项目经理"
                        + (replaced == null ? "" : ",接替任命" + replaced) + "。");
    }
}
