package org.pmo4j.examples.schedule;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mpxj.CostRateTable;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.UserDefinedField;
import org.pmo4j.examples.schedule.NotMapped.Kind;

/** Counts what a plan holds that no mapper looks at. */
final class Leftovers {

    private static final int NUMBERED_BASELINES = 10;
    private static final Pattern CUSTOM =
            Pattern.compile("(TEXT|NUMBER|FLAG|DATE|COST|DURATION|START|FINISH|OUTLINE_CODE|ENTERPRISE_.*)\\d+");

    private Leftovers() {}

    static void count(ProjectFile plan, PlanTasks tasks, NotMapped notMapped) {
        notMapped.add(Kind.IGNORED_ERROR, plan.getIgnoredErrors().size());
        notMapped.add(Kind.CALENDAR, plan.getCalendars().size());
        notMapped.add(Kind.ACTIVITY_CODE, plan.getActivityCodes().size());
        notMapped.add(Kind.CUSTOM_FIELD, plan.getTasks().getPopulatedFields().stream().filter(Leftovers::custom).count());
        notMapped.add(Kind.MANAGER, Texts.firstOf(plan.getProjectProperties().getManager()) == null ? 0 : 1);
        notMapped.add(Kind.COST_RATE, plan.getResources().stream().filter(Leftovers::hasRate).count());
        notMapped.add(Kind.LATER_BASELINE, numberedBaselines(plan, tasks));
        countTasks(tasks, notMapped, Kind.INSERTED_PROJECT, Task::getExternalProject);
        countTasks(tasks, notMapped, Kind.DEADLINE, task -> task.getDeadline() != null);
        countTasks(tasks, notMapped, Kind.COST, Leftovers::hasCost);
        countTasks(tasks, notMapped, Kind.NOTE, task -> Texts.firstOf(task.getNotes()) != null);
    }

    private static void countTasks(PlanTasks tasks, NotMapped notMapped, Kind kind, Predicate<Task> held) {
        notMapped.add(kind, tasks.activities().stream().filter(held).count());
    }

    private static boolean custom(FieldType field) {
        return field instanceof UserDefinedField || CUSTOM.matcher(field.name()).matches();
    }

    private static boolean hasCost(Task task) {
        return Set.of(TaskField.COST, TaskField.ACTUAL_COST, TaskField.BASELINE_COST).stream()
                .map(task::getCachedValue)
                .anyMatch(cost -> cost instanceof Number number && number.doubleValue() != 0);
    }

    private static boolean hasRate(Resource resource) {
        return IntStream.range(0, CostRateTable.MAX_TABLES)
                .mapToObj(resource::getCostRateTable)
                .anyMatch(table -> table != null && table.tableIsPopulated());
    }

    private static long numberedBaselines(ProjectFile plan, PlanTasks tasks) {
        return IntStream.rangeClosed(1, NUMBERED_BASELINES)
                .filter(n -> n < plan.getBaselines().size() && plan.getBaseline(n) != null
                        || tasks.activities().stream().anyMatch(task -> task.getBaselineStart(n) != null))
                .count();
    }
}
