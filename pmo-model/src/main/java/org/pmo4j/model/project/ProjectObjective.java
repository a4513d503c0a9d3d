package org.pmo4j.model.project;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.ObjectiveLevel;
import org.pmo4j.model.internal.Check;

/**
 * An objective of a project (项目目标).
 *
 * @param description text
 * @param successCriterion how success is judged; null when not held
 * @param level PROJECT or ORGANIZATION
 */
public record ProjectObjective(
        String description,
        @Nullable String successCriterion,
        ObjectiveLevel level) {

    public ProjectObjective {
        var check = Check.of(ProjectObjective.class);
        description = check.text("description", description);
        successCriterion = check.optionalText("successCriterion", successCriterion);
        check.required("level", level);
        check.done();
    }
}
