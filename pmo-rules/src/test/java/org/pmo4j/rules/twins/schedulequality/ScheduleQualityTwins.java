package org.pmo4j.rules.twins.schedulequality;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack schedule-quality. */
public final class ScheduleQualityTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Sch001(),
            new Sch002(),
            new Sch003(),
            new Sch004(),
            new Sch005(),
            new Sch006(),
            new Sch007(),
            new Sch008(),
            new Sch009(),
            new Sch010(),
            new Sch011(),
            new Sch012(),
            new Sch013(),
            new Sch014(),
            new Sch015());

    private ScheduleQualityTwins() {}
}
