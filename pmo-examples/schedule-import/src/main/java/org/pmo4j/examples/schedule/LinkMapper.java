package org.pmo4j.examples.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskField;
import org.mpxj.TimeUnit;
import org.mpxj.TimeUnitDefaultsContainer;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.model.schedule.RelationshipKind;

/** Makes relationships of links between tasks; lags are counted in the calendar of the predecessor. */
final class LinkMapper {

    private final ProjectFile plan;
    private final PlanTasks tasks;
    private final Values values;
    private final NotMapped notMapped;

    LinkMapper(ProjectFile plan, PlanTasks tasks, Values values, NotMapped notMapped) {
        this.plan = plan;
        this.tasks = tasks;
        this.values = values;
        this.notMapped = notMapped;
    }

    List<Relationship> map() {
        List<Relationship> links = new ArrayList<>();
        for (Relation relation : plan.getRelations()) {
            if (!tasks.holds(relation.getPredecessorTask()) || !tasks.holds(relation.getSuccessorTask())) {
                notMapped.add(NotMapped.Kind.OUTSIDE_LINK);
                continue;
            }
            BigDecimal lag = lag(relation);
            if (lag == null) {
                notMapped.add(NotMapped.Kind.UNCLEAR_LAG);
            } else {
                links.add(new Relationship(
                        PlanTasks.id(relation.getPredecessorTask()),
                        PlanTasks.id(relation.getSuccessorTask()),
                        kind(relation.getType()),
                        lag));
            }
        }
        return links;
    }

    private @Nullable BigDecimal lag(Relation relation) {
        Duration lag = relation.getLag();
        Task predecessor = relation.getPredecessorTask();
        TimeUnitDefaultsContainer calendar = ActivityMapper.calendar(plan, predecessor);
        if (lag == null) {
            return BigDecimal.ZERO;
        } else if (lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT) {
            BigDecimal length = values.length(predecessor.getCachedValue(TaskField.DURATION), calendar);
            BigDecimal percent = values.days(Duration.getInstance(lag.getDuration(), TimeUnit.DAYS), calendar);
            return length == null || percent == null ? null : length.multiply(percent).movePointLeft(2);
        }
        return values.days(lag, calendar);
    }

    private static RelationshipKind kind(@Nullable RelationType type) {
        if (type == null) {
            return RelationshipKind.FINISH_TO_START;
        }
        return switch (type) {
            case FINISH_START -> RelationshipKind.FINISH_TO_START;
            case START_START -> RelationshipKind.START_TO_START;
            case FINISH_FINISH -> RelationshipKind.FINISH_TO_FINISH;
            case START_FINISH -> RelationshipKind.START_TO_FINISH;
        };
    }
}
