package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateDefinition;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.governance.GovernanceRole;

class GateFrameworkJsonTest {

    @Test
    void reads_gates_and_words() throws IOException {
        GateFramework framework = read("""
                {
                  "id": "Acme",
                  "gates": [
                    {"id": "G2", "sequence": 2, "nameEn": "Launch", "decisionRoles": []},
                    {"id": "G1", "sequence": 1, "nameEn": "Start", "nameZh": "启动", "decisionRoles": ["SPONSOR"]}
                  ],
                  "words": [{"word": "WAIT", "wordZh": "暂缓", "decision": "HOLD"}, {"word": "ADVISE"}],
                  "confidenceLevels": 0
                }
                """);

        assertThat(framework).isEqualTo(new GateFramework(
                "Acme",
                List.of(
                        new GateDefinition("G1", 1, "Start", "启动", Set.of(GovernanceRole.SPONSOR)),
                        new GateDefinition("G2", 2, "Launch", null, Set.of())),
                List.of(new DecisionWord("WAIT", "暂缓", GateDecision.HOLD), new DecisionWord("ADVISE", null, null)),
                0));
        assertThat(framework.find("暂缓").decision()).isEqualTo(GateDecision.HOLD);
    }

    @Test
    void names_every_fault_with_its_path() {
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, () -> read("""
                {
                  "gates": [{"id": "G1", "sequence": -1, "nameEn": "Start", "decisionRoles": ["BOSS"]}],
                  "words": [{"word": "GO", "decision": "PASS"}],
                  "confidenceLevels": 4
                }
                """));

        assertThat(refused.faults()).extracting(Fault::toString).containsExactly(
                "$.gates[0].sequence: -1 is less than 0",
                "$.gates[0].decisionRoles[0]: \"BOSS\" is no GovernanceRole",
                "$.words[0].decision: \"PASS\" is no GateDecision; allowed: GO, CONDITIONAL_GO, HOLD, RECYCLE, STOP",
                "$.confidenceLevels: 4 is not 0, 3 or 5",
                "$.id: is required");
    }

    private static GateFramework read(String document) throws IOException {
        return GateFrameworkJson.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
