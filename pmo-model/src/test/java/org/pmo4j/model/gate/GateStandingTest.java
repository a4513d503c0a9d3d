package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.process.ArtefactCatalogue;

class GateStandingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final GateReview pass = review("R1", GateDecision.GO, "2026-03-10");
    private final GateReview undated = review("R2", GateDecision.GO, null);

    @Test
    void gate_passed_on_the_day_has_a_pass() {
        GateStanding standing = gate(1, pass.withValidUntil(DAY)).standingOn(DAY);

        assertThat(standing.withoutPass()).isFalse();
        assertThat(standing.undecided()).isFalse();
        assertThat(standing.decision()).isEqualTo(GateDecision.GO);
        assertThat(standing.validUntil()).isEqualTo(DAY);
    }

    @Test
    void gate_has_no_pass_before_its_decision_and_after_its_expiry() {
        Gate gate = gate(1, pass.withValidUntil(DAY));

        assertThat(gate.standingOn(DAY.minusDays(1)).withoutPass()).isTrue();
        assertThat(gate.standingOn(DAY.plusDays(1)).withoutPass()).isTrue();
    }

    @Test
    void gate_never_decided_has_no_pass() {
        GateStanding standing = gate(1).standingOn(DAY);

        assertThat(standing.withoutPass()).isTrue();
        assertThat(standing.undecided()).isFalse();
        assertThat(standing.decision()).isNull();
        assertThat(standing.validUntil()).isNull();
    }

    @Test
    void decision_without_date_leaves_it_undecided_until_there_is_a_dated_one() {
        Gate gate = gate(1, pass, undated);

        assertThat(gate.standingOn(DAY.minusDays(1)).undecided()).isTrue();
        assertThat(gate.standingOn(DAY.minusDays(1)).withoutPass()).isFalse();
        assertThat(gate.standingOn(DAY).undecided()).isFalse();
    }

    @Test
    void gate_requires_evidence_only_if_some_of_it_is_mandatory() {
        var mandatory = new EvidenceRequirement(ArtefactCatalogue.find("CHARTER"), true, null);
        var optional = new EvidenceRequirement(ArtefactCatalogue.find("CHARTER"), false, null);

        assertThat(gate(1).withEvidence(List.of(optional, mandatory)).requiresEvidence()).isTrue();
        assertThat(gate(1).withEvidence(List.of(optional)).requiresEvidence()).isFalse();
        assertThat(gate(1).withEvidence(List.of()).requiresEvidence()).isFalse();
        assertThat(gate(1).withEvidence(null).requiresEvidence()).isFalse();
    }
}
