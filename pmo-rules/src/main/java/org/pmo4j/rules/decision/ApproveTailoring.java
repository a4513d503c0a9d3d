package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;

/**
 * A gate is taken out of the plan, or a start without an approved plan is answered for, after the fact (补批裁剪). A remedy
 * of last resort.
 *
 * @param project the project
 * @param gate the gate that goes; null for an adaptive start
 * @param by who answers for it
 * @param on the day
 */
public record ApproveTailoring(ProjectId project, @Nullable GateId gate, PersonId by, LocalDate on) implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, this::tailored);
    }

    private Project tailored(Project given) {
        Tailoring approved = new Tailoring(null, by, on);
        if (gate == null) {
            return given.withManagementPlan(
                    Edit.held(given.managementPlan(), "managementPlan").withAdaptiveStart(approved));
        }
        GatePlan plan = Edit.held(given.gatePlan(), "gatePlan");
        return given.withGatePlan(plan.withGates(Edit.replaced(
                plan.gates(), entry -> entry.id().equals(gate), entry -> entry.withRemovedBy(approved), "gate " + gate)));
    }

    @Override
    public boolean lastResort() {
        return true;
    }

    @Override
    public String describe(Language language) {
        return gate == null
                ? language.pick(
                        "Record a tailored adaptive start that " + by + " approves on " + on + ", with the reason.",
                        "记录由" + by + "于" + on + "批准的裁剪适应型启动及其理由。")
                : language.pick(
                        "Record a tailoring that removes gate " + gate + ", approved by " + by + " on " + on + ", with the reason.",
                        "记录由" + by + "于" + on + "批准的、取消关口" + gate + "的裁剪及其理由。");
    }
}
