package org.pmo4j.rules.adoption;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * What one report says of one finding.
 *
 * @param key the policy and the subject
 * @param outcome FAIL, WAIVED, UNKNOWN or ERROR
 * @param severity how grave it is
 * @param message what happened, in the language of the report
 * @param waiver the id of the waiver that exempts the subject; null unless WAIVED
 */
public record ReportedFinding(
        FindingKey key, Outcome outcome, Severity severity, String message, @Nullable String waiver) {

    /** Refuses an outcome that nobody must act on. */
    public ReportedFinding {
        if (!outcome.finding()) {
            throw new InvalidModelException("ReportedFinding", new Fault("outcome", outcome + " is no finding"));
        }
    }

    static ReportedFinding of(PolicyResult result, Language language) {
        return new ReportedFinding(
                FindingKey.of(result), result.outcome(), result.severity(), result.message(language), result.waiver());
    }
}
