package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.cad;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.Reporter;
import org.pmo4j.rules.testkit.PolicyVerifier;

/** Policies written in Java say what policies written as rules can say, and fail alone. */
class JavaPolicyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final PolicyPack PACK = PolicyPack.of("acme", new SpendingWithinBudget(), new FewProjects());
    private static final PolicyVerifier SPENDING = PolicyVerifier.of(PACK, "ACM-002");
    private static final PolicyVerifier COUNT = PolicyVerifier.of(PACK, "ACM-003");

    @Test
    void fails_with_message_evidence_and_parameters() {
        SPENDING.given(spent("111"))
                .at(AS_OF)
                .yields("FAIL Project/P-1")
                .says("Project P-1 spent CAD 111.00, more than 0.1 above CAD 100.00.")
                .saysInChinese("项目P-1已支出CAD 111.00,超出CAD 100.00的比例大于0.1。")
                .becauseOf("project=P-1", "spent=CAD 111.00", "budget=CAD 100.00", "margin:0.1 (default)");
    }

    @Test
    void passes_on_the_limit() {
        SPENDING.given(spent("110")).at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void follows_its_parameters() {
        SPENDING.given(spent("111")).with("ACM-002.margin", "0.2").at(AS_OF).yields("PASS Project/P-1");
    }

    @Test
    void lowers_its_severity() {
        SPENDING.given(spent("251")).at(AS_OF).yields("FAIL Project/P-1");
        SPENDING.given(spent("200")).at(AS_OF).yields("FAIL Project/P-1 (MINOR)");
    }

    @Test
    void is_unknown_where_the_source_does_not_hold_what_it_needs() {
        SPENDING.given(project().approvedBudget(cad("100")).build())
                .at(AS_OF)
                .yields("UNKNOWN Project/P-1: actualCost");
    }

    @Test
    void is_not_applicable_where_it_examines_nothing() {
        SPENDING.given(project().actualCost(cad("100")).build()).at(AS_OF).yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void is_waived_like_any_other() {
        var waiver = WaiverBuilder.builder()
                .id(new WaiverId("W-1"))
                .policy("ACM-002")
                .subject("P-1")
                .reason("Agreed.")
                .requestedBy(new PersonId("ann"))
                .approvedBy(new PersonId("bob"))
                .approvedOn(day("2026-02-01"))
                .expiresOn(day("2026-06-30"))
                .build();
        var waived = portfolio()
                .projects(List.of(spent("111")))
                .waivers(new WaiverRegister(List.of(waiver)))
                .build();

        SPENDING.given(waived).at(AS_OF).yields("WAIVED Project/P-1");
    }

    @Test
    void is_an_error_of_the_one_project_where_it_throws() {
        SPENDING.given(spent("50"), project("P-2").approvedBudget(cad("1")).actualCost(Money.of("EUR", "1")).build())
                .at(AS_OF)
                .yields("PASS Project/P-1", "ERROR Project/P-2");
    }

    @Test
    void judges_the_portfolio_as_a_whole() {
        COUNT.given(project("P-1").build()).at(AS_OF).yields("PASS Portfolio/PORTFOLIO");
        COUNT.given(project("P-1").build(), project("P-2").build()).at(AS_OF).yields("FAIL Portfolio/PORTFOLIO");
    }

    @Test
    void is_an_error_where_it_reports_what_its_metadata_do_not_allow() {
        assertThat(errors(new Scripted((project, report) -> report.violated(project, project.project()))))
                .isEqualTo("The policy failed: IllegalArgumentException: its message uses [project], which is not in its evidence");
        assertThat(errors(new Scripted((project, report) -> report.violated(project, project.project(), "project"))))
                .isEqualTo("The policy failed: IllegalArgumentException: its evidence is not made of names and values in turn");
        assertThat(errors(new Scripted((project, report) -> report.unknown(project, project.project()))))
                .isEqualTo("The policy failed: IllegalArgumentException: it reports UNKNOWN and does not say what is missing");
        assertThat(errors(new Scripted((project, report) ->
                        report.violatedAs(Severity.BLOCKER, project, project.project(), "project", "P-1"))))
                .isEqualTo("The policy failed: IllegalArgumentException: it reports severity BLOCKER, above its own, MAJOR");
        assertThat(errors(new Scripted((project, report) ->
                        report.unknownAs(Severity.BLOCKER, project, project.project(), "tier"))))
                .isEqualTo("The policy failed: IllegalArgumentException: it reports severity BLOCKER, above its own, MAJOR");
        assertThat(errors(new Scripted((project, report) -> report.unknownAs(Severity.MINOR, project, project.project()))))
                .isEqualTo("The policy failed: IllegalArgumentException: it reports UNKNOWN and does not say what is missing");
        assertThat(errors(new Scripted((project, report) -> {
                    for (int i = 0; i <= 10_000; i++) {
                        report.examined(project, project.project());
                    }
                })))
                .isEqualTo("The policy failed: IllegalStateException: reported more than 10000 times on one project");
    }

    @Test
    void is_an_error_where_it_reports_on_what_is_no_subject() {
        String fault = "The policy failed: IllegalArgumentException: java.lang.String cannot be the subject of a policy:"
                + " it has no public method id()";

        assertThat(errors(new Scripted((project, report) -> report.examined(project, "a text")))).isEqualTo(fault);
        assertThat(errors(new Scripted((project, report) -> report.violated(project, "a text", "project", "P-1"))))
                .isEqualTo(fault);
        assertThat(errors(new Scripted((project, report) -> report.unknown(project, "a text", "tier")))).isEqualTo(fault);
    }

    @Test
    void is_an_error_where_it_reports_on_another_scope_than_its_own() {
        String fault = "The policy failed: IllegalArgumentException: it reports on another scope than the one it was given";

        assertThat(errors(new Scripted((project, report) -> report.examined(null, project.project())))).isEqualTo(fault);
        assertThat(errors(new Scripted((project, report) -> report.violated(null, project.project(), "project", "P-1"))))
                .isEqualTo(fault);
        assertThat(errors(new Scripted((project, report) -> report.unknown(null, project.project(), "tier"))))
                .isEqualTo(fault);
    }

    @Test
    void stands_by_id_among_the_rules_of_its_pack() {
        PolicyPack mixed = PolicyPack.onClassPath(
                        "mixed", "org/pmo4j/rules/engine/faulty", JavaPolicyTest.class.getClassLoader())
                .with(new SpendingWithinBudget());

        GovernanceEngine engine = GovernanceEngine.builder().packs("closure").pack(mixed).build();

        assertThat(engine.policies().stream().filter(policy -> policy.pack().equals("mixed")).map(Policy::id))
                .containsExactly("ACM-002", "TST-001", "TST-002", "TST-003", "TST-004", "TST-006");
    }

    @Test
    void is_part_of_the_hash_of_the_policies() {
        GovernanceReport two = report(PACK);

        assertThat(report(PACK).policyHash()).isEqualTo(two.policyHash());
        assertThat(report(PolicyPack.of("acme", new FewProjects())).policyHash()).isNotEqualTo(two.policyHash());
    }

    @Test
    void pack_that_does_not_keep_to_the_form_names_every_fault() {
        PolicyPack pack = PolicyPack.of("acme", new Wordless(), new Misspelt());

        assertThatThrownBy(() -> GovernanceEngine.builder().pack(pack).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pack acme cannot be used:\n"
                        + "  org.pmo4j.rules.engine.JavaPolicyTest$Wordless: the class carries no @PolicyMetadata\n"
                        + "  org.pmo4j.rules.engine.JavaPolicyTest$Misspelt: the messages in both languages must use the same"
                        + " words in braces\n"
                        + "  org.pmo4j.rules.engine.JavaPolicyTest$Misspelt: @title_zh is not Chinese");
    }

    private static Project spent(String cost) {
        return project().approvedBudget(cad("100")).actualCost(cad(cost)).build();
    }

    private static GovernanceReport report(PolicyPack pack) {
        return GovernanceEngine.builder()
                .packs()
                .pack(pack)
                .build()
                .evaluate(portfolio().projects(List.of(project().build())).build(), AS_OF);
    }

    private static String errors(JavaPolicy policy) {
        return report(PolicyPack.of("acme", policy))
                .findings()
                .map(finding -> finding.outcome() + " " + finding.subject() + " " + finding.message(Language.EN))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("")
                .replaceFirst("^ERROR Project/P-1 ", "");
    }

    @PolicyMetadata(
            id = "ACM-002",
            title = "Spending stays near the budget",
            titleZh = "支出接近预算",
            severity = Severity.MAJOR,
            enforcement = Enforcement.BYTYPE,
            addressee = Addressee.PROJECT_MANAGER,
            subject = "Project",
            registers = {"approvedBudget", "actualCost"},
            parameters = "margin:BigDecimal:ratio=0.1:0..1",
            references = "test",
            message = "Project {project} spent {spent}, more than {margin} above {budget}.",
            messageZh = "项目{project}已支出{spent},超出{budget}的比例大于{margin}。",
            remedy = "Spend less.",
            remedyZh = "减少支出。",
            since = "1.0.0")
    private static final class SpendingWithinBudget implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            Money budget = project.project().approvedBudget();
            Money spent = project.project().actualCost();
            if (budget == null) {
                return;
            }
            report.examined(project, project.project());
            if (spent == null) {
                report.unknown(project, project.project(), project.notHeld("actualCost"));
                return;
            }
            if (!spent.currency().equals(budget.currency())) {
                throw new IllegalStateException("two currencies");
            }
            var margin = project.limits("ACM-002").decimal("margin").add(BigDecimal.ONE);
            Object[] evidence = {"project", project.project().id(), "spent", spent, "budget", budget};
            if (spent.amount().compareTo(budget.amount().multiply(margin)) <= 0) {
                return;
            }
            if (spent.amount().intValue() == 200) {
                report.violatedAs(Severity.MINOR, project, project.project(), evidence);
            } else {
                report.violated(project, project.project(), evidence);
            }
        }
    }

    @PolicyMetadata(
            id = "ACM-003",
            title = "Projects are few",
            titleZh = "项目不多",
            severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE,
            addressee = Addressee.PORTFOLIO_MANAGER,
            subject = "Portfolio",
            registers = {},
            references = "test",
            message = "The portfolio holds {count} projects.",
            messageZh = "项目组合包含{count}个项目。",
            remedy = "Stop one.",
            remedyZh = "停止一个项目。",
            since = "1.0.0")
    private static final class FewProjects implements JavaPolicy.OnPortfolio {

        @Override
        public void evaluate(GovernedPortfolio portfolio, Reporter report) {
            int count = portfolio.portfolio().projects().size();
            report.examined(portfolio, portfolio.portfolio());
            if (count > 1) {
                report.violated(portfolio, portfolio.portfolio(), "count", count);
            }
        }
    }

    private static final class Wordless implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {}
    }

    @PolicyMetadata(
            id = "ACM-005",
            title = "Misspelt",
            titleZh = "Misspelt",
            severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE,
            addressee = Addressee.PROJECT_MANAGER,
            subject = "Project",
            registers = {},
            references = "test",
            message = "Project {project}.",
            messageZh = "项目{projekt}。",
            remedy = "None.",
            remedyZh = "无。",
            since = "1.0.0")
    private static final class Misspelt implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {}
    }
}
