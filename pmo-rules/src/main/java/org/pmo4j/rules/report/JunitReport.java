package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * Writes a report in the XML form of JUnit, for Jenkins and other build servers: a suite for the portfolio as a whole and one for
 * each project, a case for each policy and subject, what passed included. The same report always gives the same bytes. No more is
 * held at a time than the rows of one project, or of the portfolio as a whole.
 *
 * <ul>
 *   <li>FAIL is a failure, ERROR an error.
 *   <li>UNKNOWN is a failure where its severity blocks, by default BLOCKER: a build must not be green while nobody knows. Below
 *       that it is skipped and says what is missing; no reader counts it as passed.
 *   <li>WAIVED is skipped and names the waiver.
 *   <li>NOT_APPLICABLE is left out: nothing was examined, so there is no case.
 * </ul>
 *
 * <p>No time is given, because none is measured. Control characters that XML does not allow become U+FFFD; in attributes line
 * breaks and tabs become blanks.
 *
 * <pre>{@code
 * JunitReport.in(Language.EN).blockingFrom(Severity.MAJOR).write(report, output);
 * }</pre>
 */
public final class JunitReport {

    private final Language language;
    private final Severity blockingFrom;

    private JunitReport(Language language, Severity blockingFrom) {
        this.language = language;
        this.blockingFrom = blockingFrom;
    }

    /**
     * Creates a writer in which an unknown BLOCKER is a failure.
     *
     * @param language the language of messages and remedies
     * @return the writer
     */
    public static JunitReport in(Language language) {
        return new JunitReport(language, Severity.BLOCKER);
    }

    /**
     * Returns a writer that counts what is unknown as a failure from another severity on.
     *
     * @param severity the least grave that blocks
     * @return the writer
     */
    public JunitReport blockingFrom(Severity severity) {
        return new JunitReport(language, severity);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to; flushed, not closed
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(GovernanceReport report, OutputStream output) {
        try {
            XmlOutput xml = new XmlOutput(output);
            xml.start("testsuites");
            xml.attribute("name", "pmo4j");
            JunitCounts counts = new JunitCounts();
            report.results().forEach(row -> counts.add(verdict(row)));
            counts.write(xml);
            suites(report, xml);
            xml.end();
            xml.finish();
        } catch (XMLStreamException e) {
            throw Unwritten.because(e.getNestedException() instanceof IOException io ? io : new IOException(e));
        }
    }

    /** Rows of one suite follow each other: those of the portfolio come first, then those of each project. */
    private void suites(GovernanceReport report, XmlOutput xml) throws XMLStreamException {
        JunitSuite suite = new JunitSuite(report, language, xml);
        List<PolicyResult> rows = new ArrayList<>();
        Iterator<PolicyResult> results = report.results().iterator();
        while (results.hasNext()) {
            PolicyResult row = results.next();
            if (!rows.isEmpty() && !sameSuite(rows.get(0), row)) {
                suite.write(owner(rows.get(0)), rows, this::verdict);
                rows.clear();
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            suite.write(owner(rows.get(0)), rows, this::verdict);
        }
    }

    private static boolean sameSuite(PolicyResult one, PolicyResult other) {
        ProjectId owner = owner(one);
        return owner == null ? owner(other) == null : owner.equals(owner(other));
    }

    /** Returns the project that was judged; null for the portfolio, also where a project stands out in it. */
    private static @Nullable ProjectId owner(PolicyResult row) {
        return row.policy().level() == Policy.Level.PORTFOLIO ? null : row.subject().project();
    }

    private JunitVerdict verdict(PolicyResult row) {
        return switch (row.outcome()) {
            case PASS -> JunitVerdict.PASSED;
            case FAIL -> JunitVerdict.FAILURE;
            case ERROR -> JunitVerdict.ERROR;
            case WAIVED -> JunitVerdict.SKIPPED;
            case NOT_APPLICABLE -> JunitVerdict.NONE;
            case UNKNOWN -> row.severity().compareTo(blockingFrom) >= 0 ? JunitVerdict.FAILURE : JunitVerdict.SKIPPED;
        };
    }
}
