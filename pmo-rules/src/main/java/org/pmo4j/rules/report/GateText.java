package org.pmo4j.rules.report;

import java.util.List;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.GateRecommendation;

/** Writes the recommendation for a gate for people: the decision, what keeps the gate shut and what is to be settled after it. */
public final class GateText {

    private final TextLines lines;

    private GateText(Language language) {
        this.lines = new TextLines(language);
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and names
     * @return the writer
     */
    public static GateText in(Language language) {
        return new GateText(language);
    }

    /**
     * Writes a recommendation.
     *
     * @param recommendation the recommendation
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(GateRecommendation recommendation, Appendable output) {
        StringBuilder text = new StringBuilder();
        TextLines.line(text, recommendation.project().value() + "  " + lines.decision(recommendation));
        findings(lines.word("What keeps the gate shut", "关口不能通过的理由"), recommendation.reasons(), text);
        findings(lines.word("What is to be settled after the gate", "通过后须满足的条件"), recommendation.conditions(), text);
        TextLines.write(text, output);
    }

    private void findings(String title, List<PolicyResult> findings, StringBuilder text) {
        if (!findings.isEmpty()) {
            TextLines.line(text, "");
            TextLines.line(text, title);
            findings.forEach(finding -> lines.finding(finding, text));
        }
    }
}
