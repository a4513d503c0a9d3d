package org.pmo4j.examples.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of what a plan holds and the portfolio does not, told in the order of {@link Kind}. */
final class NotMapped {

    /** What is not mapped, and where it matters what became of it. */
    enum Kind {
        IGNORED_ERROR("values that MPXJ could not read"),
        BLANK_TASK("blank rows"),
        INACTIVE_TASK("inactive tasks, left out"),
        EXTERNAL_TASK("tasks of other projects, left out"),
        INSERTED_PROJECT("inserted projects, not opened"),
        UNNAMED_TASK("tasks without a name, named by their id"),
        OUTSIDE_LINK("relationships to tasks that are left out"),
        UNCLEAR_LAG("relationships whose lag is no number of working days, left out"),
        ELAPSED("elapsed durations and lags, counted as their share of the working week"),
        BAD_NUMBER("numbers out of range, left out"),
        BAD_DATE("dates outside the years 1 to 9999, left out"),
        FINISH_BEFORE_START("finishes of a project before its first activity started, left out"),
        SECOND_CONSTRAINT("second constraints of activities; a hard one goes before one that is not"),
        DEADLINE("deadlines"),
        PLANNED_DATE("activities with planned dates of Primavera, which are no baseline"),
        LATER_BASELINE("numbered baselines besides the current one"),
        BASELINE_REGISTER("baselines whose approval no plan tells, held by the activities only"),
        UNMARKED_MILESTONE("milestones that are not marked as gates"),
        CALENDAR("calendars, of which the working hours of a day and a week are used"),
        RESOURCE("material and cost resources and roles"),
        CHANGING_CAPACITY("resources whose availability changes, without capacity"),
        COST_RATE("cost rates of resources"),
        ASSIGNMENT("assignments of no named person, team or machine, or without dates or units"),
        COST("activities with costs"),
        MANAGER("managers, who are names without an id"),
        ACTIVITY_CODE("activity codes"),
        CUSTOM_FIELD("custom fields"),
        NOTE("activities with notes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(Kind kind) {
        add(kind, 1);
    }

    void add(Kind kind, long count) {
        if (count > 0) {
            counts.merge(kind, (int) count, Integer::sum);
        }
    }

    List<String> lines() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().words + " (" + entry.getValue() + ")")
                .toList();
    }
}
