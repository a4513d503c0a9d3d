package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Roles around a project (项目组织).
 *
 * @param assignments role holders; 0..n
 */
public record ProjectOrganization(
        List<RoleAssignment> assignments) {

    public ProjectOrganization {
        var check = Check.of(ProjectOrganization.class);
        assignments = check.list("assignments", assignments);
        check.done();
    }
}
