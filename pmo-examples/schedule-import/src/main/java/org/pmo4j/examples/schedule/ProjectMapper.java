package org.pmo4j.examples.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectField;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.model.schedule.ScheduleBuilder;

/** Makes one project of one plan. */
final class ProjectMapper {

    private final ProjectFile plan;
    private final ProjectProperties properties;
    private final boolean primavera;
    private final PlanOptions options;
    private final Values values;
    private final NotMapped notMapped;

    ProjectMapper(ProjectFile plan, boolean primavera, PlanOptions options, NotMapped notMapped) {
        this.plan = plan;
        this.properties = plan.getProjectProperties();
        this.primavera = primavera;
        this.options = options;
        this.values = new Values(notMapped);
        this.notMapped = notMapped;
    }

    Project map(String fallback, ResourceMapper resources) {
        var tasks = new PlanTasks(plan, notMapped);
        var mapper = new ActivityMapper(plan, tasks, primavera, values, notMapped);
        List<Activity> activities = tasks.activities().stream().map(mapper::map).toList();
        ProjectId id = id(fallback);
        Schedule schedule = schedule(tasks, activities);
        Leftovers.count(plan, tasks, notMapped);
        LocalDate actualStart = extreme(activities, Activity::actualStart, false);
        List<Activity> baselined = activities.stream().filter(ProjectMapper::baselined).toList();
        return ProjectBuilder.builder()
                .id(id)
                .name(name(tasks.projectSummary(), id))
                .plannedStart(extreme(baselined, Activity::baselineStart, false))
                .plannedFinish(extreme(baselined, Activity::baselineFinish, true))
                .actualStart(actualStart)
                .actualFinish(actualFinish(tasks.projectSummary(), actualStart))
                .forecastFinish(schedule.projectFinish())
                .schedule(schedule)
                .baselines(new BaselineMapper(options.baselinesApproved(), values, notMapped).map(plan, tasks, activities))
                .gatePlan(new GateMapper(options.gates(), notMapped).map(plan, tasks.activities(), activities))
                .allocations(resources.allocations(id, plan, tasks))
                .build();
    }

    private Schedule schedule(PlanTasks tasks, List<Activity> activities) {
        boolean calculated = activities.stream()
                .anyMatch(activity -> activity.kind() != ActivityKind.SUMMARY && activity.totalFloatDays() != null);
        return ScheduleBuilder.builder()
                .statusDate(values.day(properties.getStatusDate()))
                .calculated(calculated)
                .resourceLoaded(activities.stream().anyMatch(Activity::resourced))
                .activities(activities)
                .relationships(new LinkMapper(plan, tasks, values, notMapped).map())
                .projectFinish(projectFinish(activities))
                .baselineFinish(BaselineMapper.lastFinish(activities))
                .build();
    }

    /** Returns the finish that the source states, else the last finish of an activity. */
    private @Nullable LocalDate projectFinish(List<Activity> activities) {
        Object stated = properties.getScheduledFinish() == null
                ? properties.getCachedValue(ProjectField.FINISH_DATE)
                : properties.getScheduledFinish();
        LocalDate finish = values.day(stated);
        return finish == null ? extreme(activities, Activity::finish, true) : finish;
    }

    private @Nullable LocalDate actualFinish(@Nullable Task summary, @Nullable LocalDate actualStart) {
        LocalDate finish = summary == null ? null : values.day(summary.getCachedValue(TaskField.ACTUAL_FINISH));
        if (finish != null && actualStart != null && finish.isBefore(actualStart)) {
            notMapped.add(NotMapped.Kind.FINISH_BEFORE_START);
            return null;
        }
        return finish;
    }

    private static boolean baselined(Activity activity) {
        return activity.baselineStart() != null
                && activity.baselineFinish() != null
                && !activity.baselineFinish().isBefore(activity.baselineStart());
    }

    private ProjectId id(String fallback) {
        String id = Texts.firstOf(
                text(properties.getUniqueID()), text(properties.getGUID()), properties.getProjectID(), fallback);
        return new ProjectId(Texts.id(Objects.requireNonNullElse(id, fallback)));
    }

    private String name(@Nullable Task summary, ProjectId id) {
        // The name of a Microsoft Project file is that of the file; the title is what its author gave.
        String name = primavera
                ? Texts.firstOf(properties.getName(), properties.getProjectTitle())
                : Texts.firstOf(properties.getProjectTitle(), summary == null ? null : summary.getName(), properties.getName());
        return name == null ? id.value() : name;
    }

    private static @Nullable LocalDate extreme(
            List<Activity> activities, Function<Activity, @Nullable LocalDate> date, boolean last) {
        return activities.stream()
                .map(date)
                .filter(Objects::nonNull)
                .reduce((a, b) -> a.isBefore(b) == last ? b : a)
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
