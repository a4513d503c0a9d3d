package org.pmo4j.examples.qinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.PolicyPackProvider;
import org.pmo4j.rules.testkit.PolicyLaws;
import org.pmo4j.rules.testkit.PolicyVerifier;

class QinghePackTest {

    private static final PolicyPack PACK = new QinghePack().pack();
    private static final PolicyVerifier RETURN = PolicyVerifier.of(PACK, "QHI-001");
    private static final PolicyVerifier RISKS = PolicyVerifier.of(PACK, "QHI-002");

    @Test
    void the_jar_declares_the_pack() {
        assertThat(ServiceLoader.load(PolicyPackProvider.class).stream().map(Provider::type))
                .isEqualTo(List.of(QinghePack.class));
    }

    @Test
    void the_rules_are_loaded_as_the_build_compiled_them() {
        assertThat(PACK.compile()).extracting(source -> source.getClass().getSimpleName())
                .containsExactly("PrecompiledRules", "JavaPolicies");
    }

    @Test
    void a_redirection_of_61_days_ago_violates_qhi_001() {
        RETURN.given(project(gate("CDCP", GateDecision.RECYCLE, "2026-01-29")))
                .at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-CDCP")
                .says("Gate CDCP sent the project back on 2026-01-29, and 61 days later nothing is decided (at most 60).")
                .saysInChinese("关口CDCP于2026-01-29退回项目,61天后仍未重新决策(上限60天)。")
                .becauseOf("gate=CDCP", "decidedOn=2026-01-29", "days=61", "backWithinDays:60 (default)");
    }

    @Test
    void a_redirection_of_60_days_ago_passes() {
        RETURN.given(project(gate("CDCP", GateDecision.RECYCLE, "2026-01-30"))).at("2026-03-31").yields("PASS GateReview/P-1/R-CDCP");
    }

    @Test
    void the_day_of_a_redirection_may_be_unknown() {
        RETURN.given(project(gate("CDCP", GateDecision.RECYCLE, null)))
                .at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-CDCP: decidedOn");
    }

    @Test
    void a_gate_that_was_passed_is_no_matter_of_qhi_001() {
        RETURN.given(project(gate("CDCP", GateDecision.GO, "2025-01-30"))).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void two_reviews_passed_with_risk_violate_qhi_002() {
        RISKS.given(project(
                        gate("TR1", GateDecision.CONDITIONAL_GO, "2025-11-03"),
                        gate("TR2", GateDecision.CONDITIONAL_GO, "2025-12-01"),
                        gate("PDCP", GateDecision.GO, "2025-12-01")))
                .at("2026-03-31")
                .yields("FAIL GateReview/P-1/R-PDCP")
                .says("PDCP was passed on 2025-12-01 upon TR1, TR2, which were passed with risk (at most 1 may be).")
                .saysInChinese("PDCP于2025-12-01通过,而此前TR1、TR2均为带风险通过(上限1项)。")
                .becauseOf("gate=PDCP", "decidedOn=2025-12-01", "withRisk=TR1, TR2", "mostWithRisk:1 (default)");
    }

    @Test
    void a_review_passed_with_risk_after_the_decision_does_not_count() {
        RISKS.given(project(
                        gate("TR1", GateDecision.CONDITIONAL_GO, "2025-11-03"),
                        gate("TR2", GateDecision.CONDITIONAL_GO, "2025-12-02"),
                        gate("PDCP", GateDecision.GO, "2025-12-01")))
                .at("2026-03-31")
                .yields("PASS GateReview/P-1/R-PDCP");
    }

    @Test
    void days_that_are_not_held_leave_qhi_002_undecided() {
        RISKS.given(project(gate("TR1", GateDecision.CONDITIONAL_GO, null), gate("PDCP", GateDecision.GO, "2025-12-01")))
                .at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-PDCP: gatePlan.gates.reviews.decidedOn");
        RISKS.given(project(gate("PDCP", GateDecision.GO, null)))
                .at("2026-03-31")
                .yields("UNKNOWN GateReview/P-1/R-PDCP: decidedOn");
    }

    @Test
    void qhi_002_judges_plans_of_its_framework_only() {
        GatePlan plan = project(gate("PDCP", GateDecision.GO, "2025-12-01")).gatePlan();

        RISKS.given(project().gatePlan(plan.withFramework("PRINCE2")).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
        RISKS.given(project().gatePlan(plan.withFramework(null)).build())
                .at("2026-03-31")
                .yields("UNKNOWN Project/P-1: gatePlan.framework");
        RISKS.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: gatePlan");
    }

    @Test
    void both_keep_to_the_laws_of_policies() throws Exception {
        PolicyLaws laws = PolicyLaws.of(PACK);
        Portfolio portfolio = PortfolioJson.read(Path.of("../portfolio.json"));
        Project redirected = project(
                gate("TR1", GateDecision.CONDITIONAL_GO, "2025-11-03"),
                gate("TR2", GateDecision.CONDITIONAL_GO, "2025-12-01"),
                gate("CDCP", GateDecision.RECYCLE, "2025-12-01"),
                gate("PDCP", GateDecision.GO, "2026-01-12"));

        laws.check(20);
        laws.check(portfolio.withProjects(List.of(redirected)), LocalDate.of(2026, 3, 31));
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Sensor").state(ProjectState.PLANNING);
    }

    /** Returns a project whose plan has these gates, in this order. */
    private static Project project(Gate... gates) {
        List<Gate> ordered = IntStream.range(0, gates.length).mapToObj(i -> gates[i].withSequence(i)).toList();
        return project()
                .gatePlan(GatePlanBuilder.builder().framework("Qinghe IPD").phases(List.of()).gates(ordered).build())
                .build();
    }

    private static Gate gate(String id, GateDecision decision, String decidedOn) {
        GateReview review = GateReviewBuilder.builder()
                .id(new GateReviewId("R-" + id))
                .decision(decision)
                .decidedOn(decidedOn == null ? null : LocalDate.parse(decidedOn))
                .build();
        return GateBuilder.builder().id(new GateId(id)).sequence(0).name(id).reviews(List.of(review)).build();
    }
}
