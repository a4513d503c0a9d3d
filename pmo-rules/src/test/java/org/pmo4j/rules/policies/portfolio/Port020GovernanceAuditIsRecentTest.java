package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.governance.AuditLog;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.policies.PolicyCheck;

class Port020GovernanceAuditIsRecentTest {

    private static final PolicyCheck PORT_020 = PolicyCheck.of("PORT-020");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_tier_1_after_366_days() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T1, 366)).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Last governance audit 2025-03-30 is 366 days ago; tier T1 allows 365.")
                .saysInChinese("最近治理审计2025-03-30距今366天,允许365天(等级:一级)。")
                .becauseOf("lastAudit=2025-03-30", "days=366", "limit=365", "tier=T1", "auditDays:365 (default)");
    }

    @Test
    void passes_tier_1_after_365_days() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T1, 365)).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void allows_tier_2_twice_as_long() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T2, 730)).at(AS_OF).yields("PASS Project/P-1");
        PORT_020.given(auditedDaysAgo(ProjectTier.T2, 731)).at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Last governance audit 2024-03-30 is 731 days ago; tier T2 allows 730.");
    }

    @Test
    void follows_a_limit_of_its_own() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T1, 30)).with("PORT-020.auditDays", "30").at(AS_OF)
                .yields("PASS Project/P-1");
        PORT_020.given(auditedDaysAgo(ProjectTier.T1, 31)).with("PORT-020.auditDays", "30").at(AS_OF)
                .yields("FAIL Project/P-1");
        PORT_020.given(auditedDaysAgo(ProjectTier.T2, 60)).with("PORT-020.auditDays", "30").at(AS_OF)
                .yields("PASS Project/P-1");
        PORT_020.given(auditedDaysAgo(ProjectTier.T2, 61)).with("PORT-020.auditDays", "30").at(AS_OF)
                .yields("FAIL Project/P-1");
    }

    @Test
    void counts_from_the_start_without_a_governance_audit() {
        Project project = project()
                .tier(ProjectTier.T1)
                .audits(new AuditLog(List.of(new Audit(AuditKind.FINANCIAL, day("2026-03-01")))))
                .build();

        PORT_020.given(project.withActualStart(day(AS_OF).minusDays(200))).at(AS_OF).yields("PASS Project/P-1");
        PORT_020.given(project.withActualStart(day(AS_OF).minusDays(366))).at(AS_OF).yields("FAIL Project/P-1");
        PORT_020.given(project.withActualStart(day("2026-04-01"))).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_020.given(project).at(AS_OF).yields("UNKNOWN Project/P-1: actualStart");
    }

    @Test
    void does_not_know_audits_of_the_future() {
        Project project = project()
                .tier(ProjectTier.T1)
                .actualStart(day("2024-01-01"))
                .audits(new AuditLog(List.of(new Audit(AuditKind.GOVERNANCE, day("2026-04-01")))))
                .build();

        PORT_020.given(project).at(AS_OF).yields("FAIL Project/P-1");
    }

    @Test
    void misses_the_tier_only_once_the_strictest_would_be_late() {
        PORT_020.given(auditedDaysAgo(null, 365)).at(AS_OF).yields("PASS Project/P-1");
        PORT_020.given(auditedDaysAgo(null, 366)).at(AS_OF).yields("UNKNOWN Project/P-1: tier");
        PORT_020.given(auditedDaysAgo(null, 400)).at(AS_OF).yields("UNKNOWN Project/P-1: tier");
    }

    @Test
    void does_not_examine_tier_3_and_tier_4() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T3, 4000)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_020.given(auditedDaysAgo(ProjectTier.T4, 4000)).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_020.given(project().tier(ProjectTier.T3).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
        PORT_020.given(project().tier(ProjectTier.T4).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_project_that_does_not_run() {
        PORT_020.given(auditedDaysAgo(ProjectTier.T1, 4000).withState(ProjectState.ON_HOLD)).at(AS_OF)
                .yields("NOT_APPLICABLE Project/P-1");
        PORT_020.given(project().state(ProjectState.CLOSED).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void tells_an_empty_log_from_one_that_is_not_held() {
        Project empty = project()
                .tier(ProjectTier.T1)
                .actualStart(day("2024-01-01"))
                .audits(new AuditLog(List.of()))
                .build();

        PORT_020.given(empty).at(AS_OF).yields("FAIL Project/P-1");
        PORT_020.given(project().build()).at(AS_OF).yields("UNKNOWN Project/P-1: audits");
    }

    private static Project auditedDaysAgo(@Nullable ProjectTier tier, int days) {
        Audit audit = new Audit(AuditKind.GOVERNANCE, day(AS_OF).minusDays(days));
        return project().tier(tier).audits(new AuditLog(List.of(audit))).build();
    }
}
