package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.resource.CostEntry;
import org.pmo4j.model.resource.CostLedger;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityBuilder;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.DateConstraint;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;
import org.pmo4j.model.schedule.Schedule;

/** Baselines, earned value, costs and schedule of a compliant project: one task in each of eight periods. */
final class CompliantPerformance {

    private static final BigDecimal TASK_DAYS = BigDecimal.valueOf(21);

    private final Random random;
    private final Timeline time;
    private final String currency;
    private final BigDecimal budget;
    private final boolean changed;
    private final BigDecimal spent;
    private final BigDecimal slack;
    private final BigDecimal earned;
    private final boolean quiet;

    CompliantPerformance(Random random, Timeline time, String currency, boolean quiet) {
        this.quiet = quiet && time.state() == ProjectState.EXECUTING;
        this.random = random;
        this.time = time;
        this.currency = currency;
        this.budget = BigDecimal.valueOf(400_000L + 80_000L * random.nextInt(12));
        this.changed = time.reached(changedOn());
        // Late in a project a dearer past asks for more efficiency than is left to the rest.
        int dearest = measured().size() > 5 ? 100 : 106;
        this.spent = new BigDecimal(93 + random.nextInt(dearest - 93)).movePointLeft(2);
        this.earned = new BigDecimal(96 + random.nextInt(5)).movePointLeft(2);
        this.slack = random.nextBoolean() ? BigDecimal.ZERO : new BigDecimal("-0.05");
    }

    LocalDate changedOn() {
        return time.execution().plusDays(33);
    }

    /** Tells whether the one change of the budget was decided. */
    boolean changed() {
        return changed;
    }

    Money share(String share) {
        return new Money(budget.multiply(new BigDecimal(share)), CurrencyUnit.of(currency));
    }

    /** Returns the budget in force: after the change two per cent more. */
    Money current() {
        return share(changed ? "1.02" : "1");
    }

    BaselineLog baselines(LocalDate approved) {
        List<Baseline> baselines = new ArrayList<>();
        if (time.reached(approved)) {
            for (BaselineKind kind : BaselineKind.values()) {
                boolean agile = kind == BaselineKind.PRODUCT_BACKLOG || kind == BaselineKind.RELEASE_PLAN;
                if (!agile || time.adaptive()) {
                    baselines.add(baseline(kind, 1, approved, null, share("1")));
                }
            }
        }
        if (changed) {
            baselines.add(baseline(BaselineKind.COST, 2, changedOn(), CompliantDelivery.CHANGE, share("1.02")));
            baselines.add(baseline(BaselineKind.SCOPE, 2, changedOn(), CompliantDelivery.CHANGE, share("1.02")));
        }
        if (time.reached(changedOn().plusDays(8))) {
            baselines.add(baseline(BaselineKind.SCHEDULE, 2, changedOn().plusDays(8), CompliantDelivery.CHANGE, share("1.02")));
        }
        return new BaselineLog(baselines);
    }

    private Baseline baseline(BaselineKind kind, int version, LocalDate day, @Nullable ChangeRequestId request, Money money) {
        boolean cost = kind == BaselineKind.COST || kind == BaselineKind.PERFORMANCE;
        boolean schedule = kind == BaselineKind.SCHEDULE || kind == BaselineKind.PERFORMANCE;
        boolean replaced = changed && kind == BaselineKind.COST && version == 1;
        return new Baseline(
                new BaselineId(kind + "-" + version),
                kind,
                version,
                replaced ? DocumentStatus.SUPERSEDED : DocumentStatus.APPROVED,
                day,
                random.nextBoolean() ? day : null,
                request,
                cost ? money : null,
                schedule ? time.end() : null,
                schedule ? BigDecimal.valueOf(240) : null);
    }

    private List<LocalDate> measured() {
        List<LocalDate> days = time.every(Timeline.PERIOD_DAYS, time.execution().plusDays(Timeline.PERIOD_DAYS), time.closing());
        boolean fresh = days.size() > 1 && days.get(days.size() - 1).isAfter(AS_OF.minusDays(15));
        return quiet && fresh ? days.subList(0, days.size() - 1) : days;
    }

    PerformanceHistory history() {
        List<PerformanceMeasurement> measurements = new ArrayList<>();
        BigDecimal period = current().amount().divide(BigDecimal.valueOf(Timeline.PERIODS));
        for (LocalDate day : measured()) {
            BigDecimal periods = BigDecimal.valueOf(measurements.size() + 1L);
            Money planned = new Money(period.multiply(periods), CurrencyUnit.of(currency));
            Money value = planned.times(earned);
            measurements.add(new PerformanceMeasurement(
                    day, planned, value, value.times(spent), current(), current().times(spent.max(BigDecimal.ONE)), periods));
        }
        List<Money> curve = new ArrayList<>();
        for (int i = 1; i <= Timeline.PERIODS; i++) {
            curve.add(new Money(period.multiply(BigDecimal.valueOf(i)), CurrencyUnit.of(currency)));
        }
        return new PerformanceHistory(measurements, curve, BigDecimal.valueOf(Timeline.PERIODS), random.nextBoolean() ? true : null);
    }

    Money spent() {
        return current().times(spent).times(BigDecimal.valueOf(measured().size()).divide(BigDecimal.valueOf(Timeline.PERIODS)));
    }

    CostLedger costs() {
        BigDecimal period = current().amount().divide(BigDecimal.valueOf(Timeline.PERIODS)).multiply(spent);
        return new CostLedger(measured().stream()
                .map(day -> new CostEntry(day, new Money(period, CurrencyUnit.of(currency))))
                .toList());
    }

    Schedule schedule() {
        List<LocalDate> measured = measured();
        int done = measured.size();
        LocalDate status = done == 0 ? AS_OF.minusDays(4) : measured.get(done - 1);
        boolean calculated = random.nextInt(3) > 0;
        List<Activity> activities = new ArrayList<>();
        activities.add(activity("A0", ActivityKind.MILESTONE, time.execution(), time.execution(), done > 0, BigDecimal.ZERO).build());
        for (int i = 0; i < Timeline.PERIODS; i++) {
            LocalDate start = time.execution().plusDays((long) i * Timeline.PERIOD_DAYS);
            boolean complete = i < done;
            boolean begun = i == done && !start.isAfter(status);
            activities.add(activity("A" + (i + 1), ActivityKind.TASK, start, start.plusDays(Timeline.PERIOD_DAYS - 1L), complete, TASK_DAYS)
                    .parent(new ActivityId("S"))
                    .actualStart(complete || begun ? start : null)
                    .percentComplete(complete ? BigDecimal.ONE : BigDecimal.ZERO)
                    .totalFloatDays(complete ? null : BigDecimal.ZERO)
                    .critical(!complete)
                    .build());
        }
        activities.add(activity("A9", ActivityKind.MILESTONE, time.closing(), time.closing(), done == Timeline.PERIODS, BigDecimal.ZERO).build());
        activities.add(activity("S", ActivityKind.SUMMARY, time.execution(), time.closing(), false, BigDecimal.valueOf(168)).build());
        activities.add(activity("T", ActivityKind.SUMMARY, time.closing(), time.end(), false, BigDecimal.TEN).build());
        List<Relationship> links = new ArrayList<>();
        for (int i = 0; i <= Timeline.PERIODS; i++) {
            links.add(new Relationship(
                    new ActivityId("A" + i), new ActivityId("A" + (i + 1)), RelationshipKind.FINISH_TO_START, BigDecimal.ZERO));
        }
        BigDecimal left = TASK_DAYS.multiply(BigDecimal.valueOf(Timeline.PERIODS - done));
        return new Schedule(
                status,
                calculated,
                random.nextBoolean(),
                activities,
                links,
                time.closing(),
                calculated ? time.closing() : null,
                calculated ? left : null,
                calculated ? left.multiply(slack) : null,
                List.of(AS_OF.minusDays(120)));
    }

    private ActivityBuilder activity(String id, ActivityKind kind, LocalDate start, LocalDate finish, boolean complete, BigDecimal days) {
        return ActivityBuilder.builder()
                .id(new ActivityId(id))
                .name("Activity " + id)
                .kind(kind)
                .start(start)
                .finish(finish)
                .actualStart(complete ? start : null)
                .actualFinish(complete ? finish : null)
                .baselineStart(start)
                .baselineFinish(finish)
                .durationDays(days)
                .baselineDurationDays(days)
                .remainingDays(complete ? BigDecimal.ZERO : days)
                .percentComplete(complete ? BigDecimal.ONE : BigDecimal.ZERO)
                .constraintKind(random.nextInt(4) == 0 ? DateConstraint.START_NO_EARLIER_THAN : null)
                .constraintDate(start)
                .resourced(true);
    }
}
