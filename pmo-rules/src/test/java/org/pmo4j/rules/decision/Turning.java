package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.Reporter;

/** A policy whose outcome changes on days that no data names. */
@PolicyMetadata(
        id = "ACM-007",
        title = "Changes its mind",
        titleZh = "测试策略",
        severity = Severity.MAJOR,
        enforcement = Enforcement.BYTYPE,
        addressee = Addressee.PROJECT_MANAGER,
        subject = "Project",
        registers = {},
        references = "test",
        message = "From {day} on.",
        messageZh = "自{day}起。",
        remedy = "None.",
        remedyZh = "无。",
        since = "1.0.0")
record Turning(LocalDate violatedFrom, LocalDate failsFrom) implements JavaPolicy.OnProject {

    @Override
    public void evaluate(Governed project, Reporter report) {
        if (!project.asOf().isBefore(failsFrom)) {
            throw new IllegalStateException("no longer works");
        }
        report.examined(project, project.project());
        if (!project.asOf().isBefore(violatedFrom)) {
            report.violated(project, project.project(), "day", List.of(violatedFrom));
        }
    }
}
