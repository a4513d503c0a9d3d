package org.pmo4j.model.project;

import java.time.LocalDate;
import org.pmo4j.model.internal.Check;

/**
 * Report of a forecast tolerance breach (例外报告).
 *
 * @param aspect aspect
 * @param reportedOn date
 */
public record ExceptionReport(
        ToleranceAspect aspect,
        LocalDate reportedOn) {

    public ExceptionReport {
        var check = Check.of(ExceptionReport.class);
        check.required("aspect", aspect);
        check.required("reportedOn", reportedOn);
        check.done();
    }
}
