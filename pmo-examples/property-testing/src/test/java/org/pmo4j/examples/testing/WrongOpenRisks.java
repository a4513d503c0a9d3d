package org.pmo4j.examples.testing;

import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.Reporter;

/** ACM-002 with a mistake that is easily made: a register that nobody holds is taken for an empty one. */
@PolicyMetadata(
        id = "ACM-002",
        title = "Few risks stay open",
        titleZh = "未关闭风险不多",
        severity = Severity.MINOR,
        enforcement = Enforcement.BYTYPE,
        addressee = Addressee.PROJECT_MANAGER,
        subject = "Project",
        registers = "riskRegister",
        parameters = "most:int:risks=5:0..1000",
        references = "Acme handbook, chapter 4",
        message = "Project {project} has {open} open risks, at most {most} are manageable.",
        messageZh = "项目{project}有{open}项未关闭风险,最多可管理{most}项。",
        remedy = "Treat or close risks.",
        remedyZh = "应对或关闭风险。",
        since = "1.0.0")
final class WrongOpenRisks implements JavaPolicy.OnProject {

    @Override
    public void evaluate(Governed governed, Reporter report) {
        RiskRegister register = governed.project().riskRegister();
        report.examined(governed, governed.project());
        long open = register == null
                ? 0
                : register.risks().stream().filter(risk -> risk.status() == RiskStatus.OPEN).count();
        if (open > governed.limits("ACM-002").integer("most")) {
            report.violated(governed, governed.project(), "project", governed.project().id(), "open", open);
        }
    }
}
