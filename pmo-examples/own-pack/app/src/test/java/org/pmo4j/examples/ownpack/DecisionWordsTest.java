package org.pmo4j.examples.ownpack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.json.PortfolioJson;

class DecisionWordsTest {

    private static final DecisionWords WORDS = new DecisionWords(
            new GateFramework("Acme", List.of(), List.of(new DecisionWord("GO", "继续", GateDecision.GO)), 0));

    @Test
    void refuses_words_that_the_framework_does_not_know_and_names_all_of_them() {
        var portfolio = PortfolioJson.read("""
                {"schemaVersion": "1.0", "id": "PF", "name": "All", "organization": {"id": "O", "name": "Acme"}, "projects": [
                  {"id": "P-1", "name": "One", "state": "PLANNING", "gatePlan": {"framework": "Acme", "phases": [], "gates": [
                    {"id": "G1", "sequence": 1, "name": "First", "reviews": [
                      {"id": "R-1", "decisionWord": "Go"}, {"id": "R-2", "decisionWord": "继续"}, {"id": "R-3", "decisionWord": "再议"}]}]}}]}
                """);

        assertThatThrownBy(() -> WORDS.decide(portfolio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Acme does not know these words:\n  P-1/R-1: Go\n  P-1/R-3: 再议");
    }
}
