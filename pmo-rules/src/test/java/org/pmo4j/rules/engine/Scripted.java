package org.pmo4j.rules.engine;

import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.Reporter;

/** A policy on projects that reports what a test wants. */
@PolicyMetadata(
        id = "ACM-004",
        title = "Says what a test wants",
        titleZh = "测试策略",
        severity = Severity.MAJOR,
        enforcement = Enforcement.BYTYPE,
        addressee = Addressee.PROJECT_MANAGER,
        subject = "Project",
        registers = {},
        references = "test",
        message = "Project {project}.",
        messageZh = "项目{project}。",
        remedy = "None.",
        remedyZh = "无。",
        since = "1.0.0")
record Scripted(JavaPolicy.OnProject script) implements JavaPolicy.OnProject {

    @Override
    public void evaluate(Governed project, Reporter report) {
        script.evaluate(project, report);
    }
}
