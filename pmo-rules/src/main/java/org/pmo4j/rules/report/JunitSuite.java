package org.pmo4j.rules.report;

import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Writes the suite of one project, or of the portfolio. */
final class JunitSuite {

    private final GovernanceReport report;
    private final Language language;
    private final XmlOutput xml;
    private final Wording wording;
    private final ProjectNames names;

    JunitSuite(GovernanceReport report, Language language, XmlOutput xml) {
        this.report = report;
        this.language = language;
        this.xml = xml;
        this.wording = new Wording(report, language);
        this.names = new ProjectNames(report, language);
    }

    void write(@Nullable ProjectId project, List<PolicyResult> rows, Function<PolicyResult, JunitVerdict> verdicts)
            throws XMLStreamException {
        JunitCounts counts = new JunitCounts();
        rows.forEach(row -> counts.add(verdicts.apply(row)));
        xml.start("testsuite");
        xml.attribute("name", project == null ? "portfolio" : project.value());
        counts.write(xml);
        properties(project);
        for (PolicyResult row : rows) {
            JunitVerdict verdict = verdicts.apply(row);
            if (verdict != JunitVerdict.NONE) {
                testCase(row, verdict);
            }
        }
        xml.end();
    }

    private void properties(@Nullable ProjectId project) throws XMLStreamException {
        xml.start("properties");
        if (project == null) {
            property("portfolioName", names.ofPortfolio());
            property("asOf", report.asOf().toString());
            property("inputHash", report.portfolio().fingerprint());
            property("policyHash", report.policyHash());
            property("engineVersion", GovernanceReport.engineVersion());
        } else {
            property("projectName", names.of(project));
        }
        xml.end();
    }

    private void property(String name, String value) throws XMLStreamException {
        xml.start("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
        xml.end();
    }

    private void testCase(PolicyResult row, JunitVerdict verdict) throws XMLStreamException {
        xml.start("testcase");
        xml.attribute("classname", row.policy().pack());
        xml.attribute("name", row.policy().id() + " " + row.subject());
        switch (verdict) {
            case FAILURE -> problem("failure", row);
            case ERROR -> problem("error", row);
            case SKIPPED -> skipped(row);
            default -> { }
        }
        xml.end();
    }

    private void problem(String element, PolicyResult row) throws XMLStreamException {
        xml.start(element);
        xml.attribute("type", row.severity().name());
        xml.attribute("message", wording.message(row));
        xml.text(details(row));
        xml.end();
    }

    private void skipped(PolicyResult row) throws XMLStreamException {
        String waiver = wording.waiver(row);
        xml.start("skipped");
        xml.attribute("message", row.outcome().name() + ": " + (waiver == null ? wording.message(row) : waiver));
        xml.text(details(row));
        xml.end();
    }

    private String details(PolicyResult row) {
        StringBuilder text = new StringBuilder(wording.message(row));
        line(text, language.pick("Evidence: ", "证据:"), wording.evidence(row));
        line(text, "", wording.waiver(row));
        line(text, language.pick("Binding force: ", "约束力:"), language.nameOf(row.bindingForce()));
        line(text, language.nameOf(row.policy().addressee()) + language.pick(": ", ":"),
                row.policy().remedy().in(language));
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append('\n').append(label).append(value);
        }
    }
}
