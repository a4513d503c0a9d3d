package org.pmo4j.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Comparator;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.internal.Check;

/**
 * A logic link between two activities, for example A-FS+2-B: B starts no earlier than two working days after A has
 * finished (逻辑关系). Links are ordered by predecessor, successor, kind and lag.
 *
 * @param predecessor predecessor
 * @param successor successor
 * @param kind FS, SS, FF or SF
 * @param lagDays lag; working days; lead negative
 */
@RecordBuilder
public record Relationship(
        ActivityId predecessor,
        ActivityId successor,
        RelationshipKind kind,
        @Default("0") BigDecimal lagDays)
        implements RelationshipBuilder.With, ScheduleEntry, Comparable<Relationship> {

    private static final Comparator<Relationship> ORDER = Comparator.comparing(Relationship::predecessor)
            .thenComparing(Relationship::successor)
            .thenComparing(Relationship::kind)
            .thenComparing(Relationship::lagDays);

    public Relationship {
        var check = Check.of(Relationship.class);
        check.required("predecessor", predecessor);
        check.required("successor", successor);
        check.required("kind", kind);
        lagDays = check.required("lagDays", check.decimal("lagDays", lagDays));
        check.done();
    }

    @Override
    public String label() {
        String sign = lagDays.signum() > 0 ? "+" : "";
        String lag = lagDays.signum() == 0 ? "" : sign + lagDays.toPlainString();
        return predecessor + "-" + kind.code() + lag + "-" + successor;
    }

    @Override
    public int compareTo(Relationship other) {
        return ORDER.compare(this, other);
    }
}
