package org.pmo4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Party;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.RolePeriod;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.ProjectManager;
import org.pmo4j.rules.report.TextReport;

/** What holds of the model and of all policies together, and of no single one. */
class PrinciplesTest {

    @Test
    void a_pmo_is_supportive_controlling_or_strategic_or_directs() {
        assertThat(PmoType.values())
                .containsExactly(PmoType.SUPPORTIVE, PmoType.CONTROLLING, PmoType.DIRECTIVE, PmoType.STRATEGIC);
    }

    @Test
    void a_pmo_is_an_organisation_and_a_project_manager_a_person() {
        Class<?> managerIs = component(ProjectManager.class, "person").getType();

        assertThat(managerIs).isEqualTo(Person.class);
        assertThat(Party.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Person.class, OrganizationUnit.class, Pmo.class);
    }

    @Test
    void no_policy_judges_how_a_person_behaves() {
        Map<String, List<String>> readAboutPersons = GovernanceEngine.standard().policies().stream()
                .filter(policy -> Set.of("Person", "ProjectManager").contains(policy.subject()))
                .collect(Collectors.toMap(Policy::id, Policy::registers));

        assertThat(readAboutPersons)
                .containsOnly(
                        entry("PMA-005", List.of("managers", "credentials")),
                        entry("PMA-007", List.of("managers")),
                        entry("PMA-014", List.of(
                                "managers", "roleHistory", "careerLevel", "developmentPlans", "trainings", "credentials")));
    }

    @Test
    void a_person_bears_no_rating() {
        Stream<String> held = Stream.of(Person.class.getRecordComponents()).map(RecordComponent::getName);

        assertThat(held)
                .containsExactly(
                        "id",
                        "name",
                        "nameZh",
                        "homeUnit",
                        "lineManager",
                        "executive",
                        "careerLevel",
                        "roleHistory",
                        "credentials",
                        "trainings",
                        "projectMonths",
                        "agileMonths",
                        "developmentPlans",
                        "employmentFinish");
    }

    @Test
    void a_person_may_lead_projects_first_and_work_in_a_pmo_later() {
        RolePeriod leading = new RolePeriod(GovernanceRole.PROJECT_MANAGER, day("2022-01-01"), day("2025-12-31"));
        RolePeriod inThePmo = new RolePeriod(GovernanceRole.PMO_STAFF, day("2026-01-01"), null);

        Person ann = person("ann").roleHistory(List.of(leading, inThePmo)).build();

        assertThat(ann.roleHistory().stream().filter(role -> role.effectiveOn(day("2025-12-31")))).containsExactly(leading);
        assertThat(ann.roleHistory().stream().filter(role -> role.effectiveOn(day("2026-01-01")))).containsExactly(inThePmo);
    }

    @Test
    void two_profiles_judge_the_same_facts_differently() {
        Portfolio portfolio = portfolio()
                .projects(List.of(project()
                        .gatePlan(gatePlan(gate("G1", review("R-1", GateDecision.CONDITIONAL_GO, "2026-02-01")
                                .conditions(List.of(condition("C-1").due(day("2026-03-20")).build()))
                                .build())
                                .build()))
                        .build()))
                .build();

        Outcome strict = onGateConditions(portfolio, "0");
        Outcome lenient = onGateConditions(portfolio, "14");

        assertThat(strict).isEqualTo(Outcome.FAIL);
        assertThat(lenient).isEqualTo(Outcome.PASS);
    }

    @Test
    void the_summary_loses_no_result() {
        GovernanceReport report = GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);
        StringBuilder text = new StringBuilder();

        TextReport.in(Language.EN).write(report, text);

        assertThat(report.summary().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) report.results().count());
        assertThat(report.summary().entrySet().stream()
                        .filter(count -> count.getKey().finding())
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .isEqualTo((int) report.findings().count());
        assertThat(violations(report).map(result -> result.message(Language.EN)).filter(message -> text.indexOf(message) < 0))
                .isEmpty();
    }

    private static Stream<PolicyResult> violations(GovernanceReport report) {
        return report.findings().filter(result -> result.outcome() == Outcome.FAIL || result.outcome() == Outcome.WAIVED);
    }

    private static Outcome onGateConditions(Portfolio portfolio, String graceDays) {
        return GovernanceEngine.builder()
                .packs("stage-gates")
                .parameters(PolicyParameters.builder().set("GATE-008.graceDays", graceDays).build())
                .build()
                .evaluate(portfolio, day("2026-03-31"))
                .results()
                .filter(result -> result.policy().id().equals("GATE-008"))
                .map(PolicyResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
