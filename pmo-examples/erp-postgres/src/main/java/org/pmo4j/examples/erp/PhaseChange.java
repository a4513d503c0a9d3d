package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * The save hook of the phase of a project. It judges the project as it would be after the change, before anything is written,
 * so a refusal leaves nothing to undo. An object of this class may be used again and by several threads.
 */
public final class PhaseChange {

    private final ErpReader reader = new ErpReader();
    private final GovernanceEngine engine = ErpPolicies.saveHook();

    /**
     * Moves a project into a phase, or refuses to. It blocks what is violated with severity BLOCKER and binds as an instruction
     * at least, and what could not be judged because a policy failed. UNKNOWN does not block: it says that the ERP lacks
     * data, which the user who saves cannot mend.
     *
     * @param connection a connection inside the transaction of the user; other changes of the same project wait until it ends
     * @param project id of the project
     * @param phase the phase to enter
     * @param day the day of the change
     * @throws PhaseRefusedException if a blocking finding stands; the transaction can go on
     * @throws IllegalArgumentException if there is no such project
     * @throws org.pmo4j.model.InvalidModelException if the project has no such phase
     * @throws SQLException if the database fails
     */
    public void enter(Connection connection, String project, String phase, LocalDate day)
            throws SQLException, PhaseRefusedException {
        lock(connection, project);
        Portfolio after = after(reader.readProject(connection, project), phase, day);
        List<PhaseRefusedException.Reason> reasons = engine.evaluate(after, day).findings()
                .filter(PhaseChange::blocks)
                .map(PhaseChange::reason)
                .toList();
        if (!reasons.isEmpty()) {
            throw new PhaseRefusedException(project, phase, reasons);
        }
        write(connection, project, phase, day);
    }

    /** Writes the change without asking, as the ERP did before the hook. */
    static void write(Connection connection, String project, String phase, LocalDate day) throws SQLException {
        String sql = "update project set current_phase = ?, current_phase_since = ? where id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, phase);
            update.setObject(2, day);
            update.setString(3, project);
            update.executeUpdate();
        }
    }

    private static void lock(Connection connection, String project) throws SQLException {
        if (Rows.list(connection, "select id from project where id = ? for update", row -> row.text("id"), project).isEmpty()) {
            throw new IllegalArgumentException("there is no project '" + project + "'");
        }
    }

    private static Portfolio after(Portfolio before, String phase, LocalDate day) {
        Project project = before.projects().get(0);
        GatePlan plan = GatePlanBuilder.builder(project.gatePlan())
                .currentPhase(new PhaseId(phase))
                .currentPhaseSince(day)
                .build();
        return before.withProjects(List.of(project.withGatePlan(plan)));
    }

    private static boolean blocks(PolicyResult finding) {
        return finding.outcome() == Outcome.ERROR
                || finding.outcome() == Outcome.FAIL
                        && finding.severity() == Severity.BLOCKER
                        && finding.bindingForce().compareTo(BindingForce.DIRECT) >= 0;
    }

    private static PhaseRefusedException.Reason reason(PolicyResult finding) {
        return new PhaseRefusedException.Reason(
                finding.policy().id(), finding.message(Language.EN), finding.policy().remedy().in(Language.EN));
    }
}
