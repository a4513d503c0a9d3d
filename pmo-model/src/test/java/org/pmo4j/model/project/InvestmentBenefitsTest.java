package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.delivery.BenefitBuilder;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;

class InvestmentBenefitsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final BenefitsPlan EMPTY = new BenefitsPlan(List.of(), null);
    private static final Benefit COMPLETE = BenefitBuilder.builder()
            .id(new BenefitId("B-1"))
            .name("Shorter waits")
            .owner(new PersonId("bob"))
            .metric("days")
            .targetDate(AS_OF)
            .build();

    @Test
    void finds_the_first_pass_of_an_investment_gate() {
        Project project = project(
                gate("G1", true, pass("R-1", AS_OF)),
                gate("G2", false, pass("R-2", AS_OF.minusDays(9))),
                gate("G3", true, pass("R-3", AS_OF.minusDays(5)), pass("R-4", null)));

        assertThat(InvestmentBenefits.of(project, AS_OF))
                .isEqualTo(new InvestmentBenefits(true, new GateId("G3"), AS_OF.minusDays(5), EMPTY));
    }

    @Test
    void finds_nothing_before_the_pass_and_after_its_withdrawal() {
        GateReview withdrawn = pass("R-1", AS_OF.minusDays(5)).withWithdrawnOn(AS_OF);

        assertThat(InvestmentBenefits.of(project(gate("G1", true, pass("R-1", AS_OF))), AS_OF.minusDays(1))).isNull();
        assertThat(InvestmentBenefits.of(project(gate("G1", true, withdrawn)), AS_OF)).isNull();
        assertThat(InvestmentBenefits.of(project(gate("G1", true, withdrawn)), AS_OF.minusDays(1))).isNotNull();
    }

    @Test
    void falls_short_with_a_dated_decision_and_no_complete_benefit() {
        GateId gate = new GateId("G1");

        assertThat(new InvestmentBenefits(true, gate, AS_OF, EMPTY).fallShort()).isTrue();
        assertThat(new InvestmentBenefits(true, gate, AS_OF, plan(COMPLETE.withOwner(null))).fallShort()).isTrue();
        assertThat(new InvestmentBenefits(true, gate, AS_OF, plan(COMPLETE)).fallShort()).isFalse();
        assertThat(new InvestmentBenefits(true, gate, AS_OF, null).fallShort()).isFalse();
        assertThat(new InvestmentBenefits(true, null, null, EMPTY).fallShort()).isFalse();
    }

    @Test
    void names_what_is_missing() {
        assertThat(new InvestmentBenefits(true, null, null, null).gaps()).containsExactly("benefitsPlan");
        assertThat(new InvestmentBenefits(false, null, null, null).gaps()).containsExactly("benefitsPlan", "gatePlan");
        assertThat(new InvestmentBenefits(false, null, null, EMPTY).gaps()).containsExactly("gatePlan");
        assertThat(new InvestmentBenefits(false, null, null, plan(COMPLETE)).gaps()).isEmpty();
        assertThat(new InvestmentBenefits(true, null, null, EMPTY).gaps())
                .containsExactly("gatePlan.gates.reviews.decidedOn");
        assertThat(new InvestmentBenefits(true, null, null, plan(COMPLETE)).gaps()).isEmpty();
    }

    private static BenefitsPlan plan(Benefit benefit) {
        return new BenefitsPlan(List.of(benefit), null);
    }

    private static Project project(Gate... gates) {
        return ProjectSamples.PROJECT.with()
                .gatePlan(GatePlanBuilder.builder().phases(List.of()).gates(List.of(gates)).build())
                .benefitsPlan(EMPTY)
                .build();
    }

    private static Gate gate(String id, boolean investment, GateReview... reviews) {
        return GateBuilder.builder()
                .id(new GateId(id))
                .sequence(id.charAt(1) - '0')
                .name(id)
                .investment(investment)
                .reviews(List.of(reviews))
                .build();
    }

    private static GateReview pass(String id, @Nullable LocalDate decidedOn) {
        return GateReviewBuilder.builder()
                .id(new GateReviewId(id))
                .decision(GateDecision.GO)
                .decidedOn(decidedOn)
                .build();
    }
}
