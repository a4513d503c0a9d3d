package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.organization;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.Text;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.Limits;

class LedgerRowTest {

    private static final Text TEXT = new Text("test", "测试");
    private static final Policy POLICY = new Policy(
            "TST-001",
            "test",
            TEXT,
            Severity.MAJOR,
            Enforcement.BYTYPE,
            Addressee.PROJECT_MANAGER,
            Policy.Level.PROJECT,
            "GateReview",
            List.of("gatePlan"),
            List.of(new ParameterDefinition("TST-001", "graceDays", null, "int", "days", "0", "0..365")),
            "test",
            TEXT,
            TEXT,
            GateDecision.HOLD,
            "1.0.0");
    private static final Limits LIMITS = new Limits("TST-001", List.of(new Limits.Limit("graceDays", 7, "tier T1")));

    private final GateReview atPortfolioGate = review("R-1").build();
    private final GateReview atProjectGate = review("R-2").build();
    private final Governed governed = new Governed(
            project()
                    .gatePlan(gatePlan(
                            gate("G1", atPortfolioGate).portfolioGate(true).build(), gate("G2", atProjectGate).build()))
                    .build(),
            List.of(pmo("epmo", PmoLevel.ENTERPRISE, PmoType.STRATEGIC).build()),
            List.of(),
            organization(),
            null,
            LocalDate.of(2026, 3, 31),
            new ResolvedParameters(Map.of("TST-001", POLICY), Map.of("TST-001", LIMITS)));

    @Test
    void a_strategic_pmo_directs_what_is_found_at_a_portfolio_gate_and_only_there() {
        Detail violation = Detail.violation(null, new Object[0]);

        assertThat(row(atPortfolioGate, Outcome.FAIL, violation).bindingForce()).isEqualTo(BindingForce.DIRECT);
        assertThat(row(atProjectGate, Outcome.FAIL, violation).bindingForce()).isEqualTo(BindingForce.REQUIRE);
        assertThat(row(governed.project(), Outcome.FAIL, violation).bindingForce()).isEqualTo(BindingForce.REQUIRE);
    }

    @Test
    void a_measurement_is_named_by_its_date() {
        LedgerRow row = row(measurement("2026-02-28", "1", "1", "1", "1").build(), Outcome.PASS, null);

        assertThat(row.subject()).hasToString("PerformanceMeasurement/P-1/2026-02-28");
    }

    @Test
    void evidence_of_a_violation_holds_what_was_observed_and_the_limits() {
        LedgerRow row = row(
                atProjectGate, Outcome.FAIL, Detail.violation(null, new Object[] {"tier", ProjectTier.T2, "late", true}));

        assertThat(row.evidence()).containsExactly(
                new Evidence("tier", "T2", null, null),
                new Evidence("late", "true", null, null),
                new Evidence("graceDays", null, "7", "tier T1"));
        assertThat(row.evidence(Language.ZH)).containsExactly(
                new Evidence("tier", "二级", null, null),
                new Evidence("late", "是", null, null),
                new Evidence("宽限天数(graceDays)", null, "7", "一级项目"));
    }

    @Test
    void evidence_of_what_cannot_be_decided_holds_what_is_missing() {
        LedgerRow row = row(atProjectGate, Outcome.UNKNOWN, Detail.missing(null, List.of("gatePlan")));

        assertThat(row.evidence()).containsExactly(
                new Evidence("gatePlan", null, "held by the source", null),
                new Evidence("graceDays", null, "7", "tier T1"));
        assertThat(row.evidence(Language.ZH)).containsExactly(
                new Evidence("关口计划(gatePlan)", null, "来源系统提供", null),
                new Evidence("宽限天数(graceDays)", null, "7", "一级项目"));
    }

    @Test
    void evidence_of_an_error_holds_what_failed() {
        LedgerRow row = row(atProjectGate, Outcome.ERROR, Detail.error("IllegalStateException: two currencies"));

        assertThat(row.evidence()).containsExactly(
                new Evidence("error", "IllegalStateException: two currencies", null, null),
                new Evidence("graceDays", null, "7", "tier T1"));
        assertThat(row.evidence(Language.ZH)).containsExactly(
                new Evidence("错误", "IllegalStateException: two currencies", null, null),
                new Evidence("宽限天数(graceDays)", null, "7", "一级项目"));
        assertThat(row.message(Language.ZH)).isEqualTo("策略执行出错:IllegalStateException: two currencies");
    }

    private LedgerRow row(Object subject, Outcome outcome, Detail detail) {
        return new LedgerRow(POLICY, governed, subject, outcome, detail);
    }
}
