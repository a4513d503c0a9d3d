package org.pmo4j.model.gate;

import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Result of a phase-exit checklist (检查清单).
 *
 * @param satisfied checks met; 0..applicable
 * @param applicable checks that apply; &gt;= 0
 */
public record Checklist(
        @Range(min = "0") int satisfied,
        @Range(min = "0") int applicable) {

    public Checklist {
        var check = Check.of(Checklist.class);
        satisfied = check.notNegative("satisfied", satisfied);
        applicable = check.notNegative("applicable", applicable);
        check.done();
    }

    // DERIVED: compliance
}
