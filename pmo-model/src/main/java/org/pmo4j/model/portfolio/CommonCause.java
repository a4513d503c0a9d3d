package org.pmo4j.model.portfolio;

import org.pmo4j.model.internal.Check;

/**
 * A root cause of open threats in several projects, for example {@code SUPPLIER-7 (3)} in three (共同原因).
 *
 * @param code the code of the cause, without blanks around it
 * @param projects running projects with an open threat of it; &gt;= 1
 */
public record CommonCause(String code, int projects) {

    public CommonCause {
        var check = Check.of(CommonCause.class);
        code = check.text("code", code);
        projects = check.atLeast("projects", projects, 1);
        check.done();
    }

    /** Returns the code and the number of projects, for example {@code SUPPLIER-7 (3)}. */
    @Override
    public String toString() {
        return code + " (" + projects + ")";
    }
}
