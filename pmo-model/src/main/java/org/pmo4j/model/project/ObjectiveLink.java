package org.pmo4j.model.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ObjectiveId;
import org.pmo4j.model.internal.Check;

/**
 * How well a project serves one objective (目标关联).
 *
 * @param objective objective
 * @param score alignment score; 0..100; null when not held
 */
public record ObjectiveLink(
        ObjectiveId objective,
        @Range(min = "0", max = "100") @Nullable BigDecimal score) {

    public ObjectiveLink {
        var check = Check.of(ObjectiveLink.class);
        check.required("objective", objective);
        score = check.between("score", score, 0, 100);
        check.done();
    }
}
