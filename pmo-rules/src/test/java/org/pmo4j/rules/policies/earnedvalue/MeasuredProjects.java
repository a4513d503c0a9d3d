package org.pmo4j.rules.policies.earnedvalue;

import static org.pmo4j.rules.policies.Facts.curve;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.project.Project;

/** Projects by which the schedule indices are tested, measured on 2026-03-31 where nothing else is said. */
final class MeasuredProjects {

    private MeasuredProjects() {}

    static Project withMeasurement(PerformanceMeasurement measurement) {
        return project().performanceHistory(measured(measurement)).build();
    }

    static Project withAmounts(String pv, String ev, String bac) {
        return withMeasurement(measurement("2026-03-31", pv, ev, null, bac).build());
    }

    /** A value earned and the periods used, against a plan of 10 in each of 10 periods. */
    static Project withCurve(String ev, String periods) {
        Project project = withMeasurement(measurement("2026-03-31", null, ev, null, "100")
                .actualTime(new BigDecimal(periods))
                .build());
        return project.withPerformanceHistory(project.performanceHistory()
                .withPlannedValueCurve(curve("10", "20", "30", "40", "50", "60", "70", "80", "90", "100")));
    }
}
