package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.Default;
import org.pmo4j.model.internal.Check;

/**
 * Tolerances and exception reports (容差登记册).
 *
 * @param tolerances entries; 0..n
 * @param exceptionReports exception reports; 0..n
 */
public record ToleranceRegister(
        List<Tolerance> tolerances,
        @Default("[]") List<ExceptionReport> exceptionReports) {

    public ToleranceRegister {
        var check = Check.of(ToleranceRegister.class);
        tolerances = check.list("tolerances", tolerances);
        exceptionReports = check.list("exceptionReports", exceptionReports);
        check.done();
    }
}
