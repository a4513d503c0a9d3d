package org.pmo4j.model.delivery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Benefits of the project (效益管理计划).
 *
 * @param benefits entries; 0..n
 * @param reviews planned or held benefits reviews; 0..n; null when not held
 */
public record BenefitsPlan(
        List<Benefit> benefits,
        @Nullable List<LocalDate> reviews) {

    public BenefitsPlan {
        var check = Check.of(BenefitsPlan.class);
        benefits = check.byId("benefits", benefits, Benefit::id);
        reviews = check.optionalList("reviews", reviews);
        check.done();
    }
}
