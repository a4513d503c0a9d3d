package org.pmo4j.model.project;

import java.util.List;
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

    // DERIVED: accountableOn
}
