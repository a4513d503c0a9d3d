package org.pmo4j.rules.testkit;

import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Writes rows of the ledger as tests state them. */
final class Rows {

    private Rows() {}

    /** Returns for example {@code FAIL GateReview/P-1/R-1 (MAJOR)} or {@code UNKNOWN Project/P-1: gatePlan}. */
    static String row(PolicyResult result) {
        return result.outcome() + " " + result.subject() + details(result);
    }

    /** Returns what of a row neither outcome nor subject say: a severity below the policy's, and what is missing. */
    static String details(PolicyResult result) {
        String lowered = result.severity() == result.policy().severity() ? "" : " (" + result.severity() + ")";
        String missing = result.missing().isEmpty() ? "" : ": " + String.join(", ", result.missing());
        return lowered + missing;
    }

    /** Returns the row with everything that it says; two rows of the same text are the same. */
    static String inFull(PolicyResult result) {
        String waiver = result.waiver() == null ? "" : " by " + result.waiver();
        return result.policy().id() + " " + row(result) + waiver + rest(result);
    }

    /** Returns what a row says besides outcome, subject and waiver. */
    static String rest(PolicyResult result) {
        if (!result.outcome().finding()) {
            return "";
        }
        return " " + result.bindingForce() + " " + result.evidence().stream().map(Rows::evidence).toList() + " "
                + result.message(Language.EN) + " " + result.message(Language.ZH);
    }

    /** Returns {@code name=observed} or {@code name:required (source)}. */
    static String evidence(Evidence evidence) {
        return evidence.source() == null
                ? evidence.name() + "=" + evidence.observed()
                : evidence.name() + ":" + evidence.required() + " (" + evidence.source() + ")";
    }
}
