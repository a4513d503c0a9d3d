package org.pmo4j.examples.ownpack;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Prints what the example shows, findings in both languages. */
final class LedgerPrint {

    private final PrintStream out;

    LedgerPrint(PrintStream out) {
        this.out = out;
    }

    void words(Map<String, DecisionWord> used) {
        out.print(used.entrySet().stream()
                .map(word -> word.getKey() + " = " + word.getValue().decision())
                .collect(Collectors.joining(", ", "", "\n")));
    }

    void ledger(GovernanceReport report) {
        report.results().forEach(this::row);
    }

    private void row(PolicyResult result) {
        out.print(result.policy().pack() + " " + result.policy().id() + " " + result.subject() + " "
                + result.outcome() + "\n");
        if (result.outcome().finding()) {
            for (Language language : Language.values()) {
                out.print("  " + result.message(language) + " " + limits(result, language) + "\n");
            }
        }
    }

    private static String limits(PolicyResult result, Language language) {
        return result.evidence(language).stream()
                .filter(evidence -> evidence.source() != null)
                .map(limit -> limit.name() + " = " + limit.required() + " (" + limit.source() + ")")
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
