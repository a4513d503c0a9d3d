package org.pmo4j.examples.testing;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectOrganization;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.testkit.PolicyLaws;
import org.pmo4j.rules.testkit.PolicyVerifier;
import org.pmo4j.rules.testkit.ReportAssert;

class AcmePoliciesTest {

    private static final GovernanceEngine ENGINE =
            GovernanceEngine.builder().packs().pack(AcmePolicies.pack()).build();

    @Test
    void project_without_a_sponsor_violates_acm_001() {
        Project project = executing().organization(new ProjectOrganization(List.of())).build();

        PolicyVerifier.of(ENGINE, "ACM-001")
                .given(project)
                .at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project P-1 has no sponsor.");
    }

    @Test
    void sponsor_is_unknown_where_roles_are_not_held() {
        PolicyVerifier.of(ENGINE, "ACM-001")
                .given(executing().build())
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: organization");
    }

    @Property(tries = 100)
    void more_than_five_open_risks_violate_acm_002_and_nothing_else_does(@ForAll Portfolio portfolio) {
        String[] risky = portfolio.projects().stream()
                .filter(project -> openRisks(project) > 5)
                .map(project -> SubjectKey.of(project.id()).toString())
                .toArray(String[]::new);

        ReportAssert.assertThat(ENGINE.evaluate(portfolio, Portfolios.AS_OF)).policy("ACM-002").fails(risky);
    }

    @Test
    void both_keep_to_the_laws_of_policies() {
        PolicyLaws.of(AcmePolicies.pack()).check(20);
    }

    private static ProjectBuilder executing() {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Depot").state(ProjectState.EXECUTING);
    }

    private static long openRisks(Project project) {
        return project.riskRegister() == null
                ? 0
                : project.riskRegister().risks().stream().filter(risk -> risk.status() == RiskStatus.OPEN).count();
    }
}
