package org.pmo4j.model.project;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A limit the project must keep (约束条件).
 *
 * @param kind what it limits
 * @param latestFinish deadline; null when not held
 * @param budgetCap highest cost; &gt;= 0; null when not held
 * @param minimumValue lowest quality or scope figure; null when not held
 * @param forecastValue forecast of that figure; null when not held
 */
@RecordBuilder
public record ProjectConstraint(
        ConstraintKind kind,
        @Nullable LocalDate latestFinish,
        @Range(min = "0") @Nullable Money budgetCap,
        @Nullable BigDecimal minimumValue,
        @Nullable BigDecimal forecastValue)
        implements ProjectConstraintBuilder.With {

    public ProjectConstraint {
        var check = Check.of(ProjectConstraint.class);
        check.required("kind", kind);
        budgetCap = check.notNegative("budgetCap", budgetCap);
        minimumValue = check.decimal("minimumValue", minimumValue);
        forecastValue = check.decimal("forecastValue", forecastValue);
        check.done();
    }
}
