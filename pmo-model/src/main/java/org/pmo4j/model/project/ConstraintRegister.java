package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Declared constraints (约束登记册).
 *
 * @param constraints entries; 0..n
 */
public record ConstraintRegister(
        List<ProjectConstraint> constraints) {

    public ConstraintRegister {
        var check = Check.of(ConstraintRegister.class);
        constraints = check.list("constraints", constraints);
        check.done();
    }
}
