package org.pmo4j.rules.policies.processgroups;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskBuilder;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Proc013RiskRegisterAliveTest {

    private static final PolicyCheck PROC_013 = PolicyCheck.of("PROC-013");

    @Test
    void reports_register_reviewed_31_days_ago() {
        Project project = executing().riskRegister(reviewed("2026-02-28", risk("R-1"), risk("R-2"))).build();

        PROC_013.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The risk register (2 risks) was last reviewed on 2026-02-28 (31 days ago, at most 30).")
                .saysInChinese("风险登记册(2项)最近评审于2026-02-28(距今31天,上限30天)。")
                .becauseOf("lastReview=2026-02-28", "daysSince=31", "risks=2", "reviewDays:30 (default)");
    }

    @Test
    void passes_register_reviewed_30_days_ago() {
        Project project = executing().riskRegister(reviewed("2026-03-01", risk("R-1"))).build();

        PROC_013.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void holds_the_days_that_the_organisation_sets() {
        Project fourteenth = executing().riskRegister(reviewed("2026-03-17", risk("R-1"))).build();
        Project fifteenth = executing().riskRegister(reviewed("2026-03-16", risk("R-1"))).build();

        PROC_013.given(fourteenth).with("PROC-013.reviewDays", "14").at("2026-03-31").yields("PASS Project/P-1");
        PROC_013.given(fifteenth).with("PROC-013.reviewDays", "14").at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void passes_empty_register_reviewed_last_week() {
        Project project = executing().riskRegister(reviewed("2026-03-24")).build();

        PROC_013.given(project).at("2026-03-31").yields("PASS Project/P-1");
    }

    @Test
    void reports_empty_register_reviewed_31_days_ago() {
        Project project = executing().riskRegister(reviewed("2026-02-28")).build();

        PROC_013.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void reports_empty_register_that_was_never_reviewed() {
        Project project = executing().riskRegister(new RiskRegister(List.of(), null)).build();

        PROC_013.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("The risk register (0 risks) was last reviewed on NONE (NONE days ago, at most 30).")
                .becauseOf("lastReview=null", "daysSince=null", "risks=0", "reviewDays:30 (default)");
    }

    @Test
    void cannot_tell_when_risks_were_reviewed() {
        Project project = executing().riskRegister(new RiskRegister(List.of(risk("R-1")), null)).build();

        PROC_013.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister.reviewedOn");
    }

    @Test
    void cannot_tell_without_register() {
        PROC_013.given(executing().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: riskRegister");
    }

    @Test
    void cannot_tell_without_state() {
        Project overdue = project().riskRegister(reviewed("2026-02-28", risk("R-1"))).build();

        PROC_013.given(overdue).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
        PROC_013.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectState.class, mode = EnumSource.Mode.EXCLUDE, names = "EXECUTING")
    void does_not_examine_projects_in_other_states(ProjectState state) {
        Project overdue = project().state(state).riskRegister(reviewed("2026-02-28", risk("R-1"))).build();
        Project without = project().state(state).build();

        PROC_013.given(overdue).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        PROC_013.given(without).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static ProjectBuilder executing() {
        return project().state(ProjectState.EXECUTING);
    }

    private static RiskRegister reviewed(String reviewedOn, Risk... risks) {
        return new RiskRegister(List.of(risks), day(reviewedOn));
    }

    private static Risk risk(String id) {
        return RiskBuilder.builder()
                .id(new RiskId(id))
                .title("Risk " + id)
                .kind(RiskKind.THREAT)
                .status(RiskStatus.OPEN)
                .build();
    }
}
