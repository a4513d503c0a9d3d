package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.Default;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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

    /**
     * Returns the register as known on a day, without exception reports dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public ToleranceRegister knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, exceptionReports, ExceptionReport::reportedOn);
        return known == exceptionReports ? this : new ToleranceRegister(tolerances, known);
    }
}
