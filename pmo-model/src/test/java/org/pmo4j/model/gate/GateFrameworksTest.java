package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.GovernanceRole;

class GateFrameworksTest {

    @Test
    void holds_ten_frameworks_with_46_gates() {
        assertThat(GateFrameworks.all())
                .extracting(GateFramework::id)
                .containsExactly(
                        "PMBOK",
                        "Cooper Stage-Gate",
                        "UK OGC/IPA/NISTA Gateway",
                        "PRINCE2",
                        "PM2 (EU)",
                        "NASA NPR 7120.5",
                        "Huawei IPD (DCP)",
                        "Huawei IPD (TR)",
                        "US DoD Major Capability Acquisition",
                        "GB/T (CN national standards)");
        assertThat(GateFrameworks.all())
                .extracting(framework -> framework.gates().size())
                .containsExactly(1, 6, 6, 5, 3, 6, 5, 7, 7, 0);
    }

    @Test
    void finds_a_framework_by_its_id() {
        assertThat(GateFrameworks.find("PRINCE2").id()).isEqualTo("PRINCE2");
        assertThat(GateFrameworks.find("Scrum")).isNull();
    }

    @Test
    void lists_the_gates_of_a_framework_in_their_order_not_by_id() {
        assertThat(GateFrameworks.find("Huawei IPD (DCP)").gates())
                .extracting(GateDefinition::id)
                .containsExactly("CHARTER-DCP", "CDCP", "PDCP", "ADCP", "LDCP/EOX");
    }

    @Test
    void names_a_gate_in_both_languages_and_who_decides_it() {
        assertThat(GateFrameworks.find("PM2 (EU)").gates().get(0))
                .isEqualTo(new GateDefinition(
                        "RfP",
                        1,
                        "Ready for Planning",
                        "准备规划",
                        Set.of(GovernanceRole.STEERING_COMMITTEE, GovernanceRole.DECISION_AUTHORITY)));
    }

    @Test
    void every_gate_has_somebody_who_decides() {
        assertThat(GateFrameworks.all().stream().flatMap(framework -> framework.gates().stream()))
                .filteredOn(gate -> gate.decisionRoles().isEmpty())
                .isEmpty();
    }

    @Test
    void only_the_uk_gateway_rates_confidence() {
        assertThat(GateFrameworks.all())
                .filteredOn(framework -> framework.confidenceLevels() > 0)
                .extracting(GateFramework::id, GateFramework::confidenceLevels)
                .containsExactly(tuple("UK OGC/IPA/NISTA Gateway", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "PMBOK, END_PROJECT, STOP",
        "PMBOK, REMAIN_IN_PHASE, HOLD",
        "Cooper Stage-Gate, KILL, STOP",
        "Cooper Stage-Gate, CONDITIONAL_GO, CONDITIONAL_GO",
        "PRINCE2, AUTHORISE, GO",
        "PRINCE2, REJECT, STOP",
        "PRINCE2, REQUEST_REVISION, RECYCLE",
        "PRINCE2, DEFER, HOLD",
        "PRINCE2, PREMATURE_CLOSE, STOP",
        "PM2 (EU), APPROVED_WITH_CONDITIONS, CONDITIONAL_GO",
        "PM2 (EU), REJECTED, RECYCLE",
        "NASA NPR 7120.5, DISAPPROVE, RECYCLE",
        "NASA NPR 7120.5, TERMINATE, STOP",
        "Huawei IPD (DCP), NO_GO, STOP",
        "Huawei IPD (DCP), 重新定向, RECYCLE",
        "Huawei IPD (TR), 带风险通过, CONDITIONAL_GO",
        "Huawei IPD (TR), FAIL, RECYCLE",
        "GB/T (CN national standards), 授权, GO",
    })
    void translates_a_decision_word(String framework, String word, GateDecision decision) {
        assertThat(GateFrameworks.find(framework).find(word).decision()).isEqualTo(decision);
    }

    @Test
    void does_not_know_a_word_of_another_framework() {
        assertThat(GateFrameworks.find("PRINCE2").find("KILL")).isNull();
    }

    @Test
    void says_which_words_are_no_decisions() {
        List<String> noDecisions = new ArrayList<>();
        for (GateFramework framework : GateFrameworks.all()) {
            framework.words().stream()
                    .filter(word -> word.decision() == null)
                    .forEach(word -> noDecisions.add(framework.id() + " " + word.word()));
        }

        assertThat(noDecisions)
                .containsExactly(
                        "UK OGC/IPA/NISTA Gateway CRITICAL_DO_NOW",
                        "UK OGC/IPA/NISTA Gateway ESSENTIAL_DO_BY",
                        "UK OGC/IPA/NISTA Gateway RECOMMENDED",
                        "PRINCE2 GIVE_GUIDANCE",
                        "PRINCE2 INCREASE_TOLERANCE");
    }

    @Test
    void every_framework_that_decides_can_let_a_project_pass() {
        assertThat(GateFrameworks.all())
                .filteredOn(framework ->
                        framework.words().stream().noneMatch(word -> word.decision() == GateDecision.GO))
                .extracting(GateFramework::id)
                .containsExactly("UK OGC/IPA/NISTA Gateway");
    }

    @Test
    void cannot_be_changed() {
        assertThatThrownBy(() -> GateFrameworks.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_a_framework_with_an_unknown_scale_or_a_gate_twice() {
        GateDefinition gate = GateFrameworks.find("PRINCE2").gates().get(0);

        assertThatThrownBy(() -> new GateFramework("X", List.of(gate, gate.withSequence(2)), List.of(), 4))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("GateFramework: gates: holds 'DP1' twice; confidenceLevels: 4 is not 0, 3 or 5");
    }
}
