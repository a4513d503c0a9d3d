package org.pmo4j.examples.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.schedule.Activity;

/**
 * Makes the current baseline of a plan the baselines of the project, where the caller vouches that it was approved. Which
 * version it is, and when it was approved, no plan tells.
 */
final class BaselineMapper {

    private final boolean approved;
    private final Values values;
    private final NotMapped notMapped;

    BaselineMapper(boolean approved, Values values, NotMapped notMapped) {
        this.approved = approved;
        this.values = values;
        this.notMapped = notMapped;
    }

    @Nullable BaselineLog map(ProjectFile plan, PlanTasks tasks, List<Activity> activities) {
        LocalDate finish = lastFinish(activities);
        if (finish == null) {
            return null;
        } else if (!approved) {
            notMapped.add(NotMapped.Kind.BASELINE_REGISTER);
            return null;
        }
        LocalDate savedOn = values.day(plan.getProjectProperties().getBaselineDate());
        List<Baseline> baselines = new ArrayList<>();
        baselines.add(baseline(BaselineKind.SCHEDULE, savedOn)
                .finish(finish)
                .durationDays(length(plan, tasks.projectSummary()))
                .build());
        Money budget = budget(plan, tasks.projectSummary());
        if (budget != null) {
            baselines.add(baseline(BaselineKind.COST, savedOn).budget(budget).build());
        }
        return new BaselineLog(baselines);
    }

    static @Nullable LocalDate lastFinish(List<Activity> activities) {
        return activities.stream()
                .map(Activity::baselineFinish)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static BaselineBuilder baseline(BaselineKind kind, @Nullable LocalDate savedOn) {
        return BaselineBuilder.builder()
                .id(new BaselineId(kind + "-CURRENT"))
                .kind(kind)
                .status(DocumentStatus.APPROVED)
                .effectiveOn(savedOn);
    }

    private @Nullable BigDecimal length(ProjectFile plan, @Nullable Task summary) {
        return summary == null
                ? null
                : values.length(summary.getCachedValue(TaskField.BASELINE_DURATION), ActivityMapper.calendar(plan, summary));
    }

    /** Costs without a currency code of ISO 4217 are no money; a symbol such as $ stands for many currencies. */
    private @Nullable Money budget(ProjectFile plan, @Nullable Task summary) {
        String code = plan.getProjectProperties().getCurrencyCode();
        Object cost = summary == null ? null : summary.getCachedValue(TaskField.BASELINE_COST);
        BigDecimal amount = values.share(cost, 1);
        boolean known = CurrencyUnit.registeredCurrencies().stream().anyMatch(unit -> unit.getCode().equals(code));
        return amount == null || amount.signum() == 0 || !known ? null : new Money(amount, CurrencyUnit.of(code));
    }
}
