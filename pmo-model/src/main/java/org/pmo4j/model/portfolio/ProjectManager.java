package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;

/**
 * A person seen as project manager across projects on one day (项目经理): a view, not stored. It is a person, never a unit
 * or a PMO; {@link Portfolio#projectManagers} makes it.
 *
 * @param person the person
 * @param assignments accountable assignments effective on the day; 1..n, by project
 * @param activeProjects active projects among those the assignments lead; 0..n, by id, each once
 * @param load sum of the loads of all assignments of the person to active projects that are effective on the day,
 *     accountable or not; an unknown load counts 0; &gt;= 0, 1 is full working time
 */
public record ProjectManager(
        Person person,
        List<ManagerAssignment> assignments,
        List<Project> activeProjects,
        @Range(min = "0") BigDecimal load) {

    public ProjectManager {
        var check = Check.of(ProjectManager.class);
        check.required("person", person);
        assignments = check.list("assignments", assignments);
        if (assignments != null && assignments.isEmpty()) {
            check.fault("assignments", "must not be empty: a project manager leads at least one project");
        }
        activeProjects = check.byId("activeProjects", activeProjects, Project::id);
        load = check.required("load", check.notNegative("load", load));
        check.done();
    }
}
