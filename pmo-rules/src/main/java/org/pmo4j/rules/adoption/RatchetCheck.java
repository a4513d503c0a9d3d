package org.pmo4j.rules.adoption;

import java.util.List;
import org.pmo4j.rules.PolicyResult;

/**
 * A report held against a ratchet. Each open finding of the report (FAIL, UNKNOWN or ERROR) is either fresh or known.
 *
 * @param fresh the findings that the ratchet does not hold, or holds with an outcome that does not cover them, in the order of
 *     the report
 * @param known the findings that it holds, in the order of the report
 * @param settled the lines whose finding is no longer open: it passes, is waived or is no longer examined; in the order of the
 *     file
 * @param unjudged the lines whose policy was not evaluated, so that nothing can be said of them; in the order of the file
 */
public record RatchetCheck(
        List<PolicyResult> fresh, List<PolicyResult> known, List<RatchetEntry> settled, List<RatchetEntry> unjudged) {

    public RatchetCheck {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
        settled = List.copyOf(settled);
        unjudged = List.copyOf(unjudged);
    }
}
