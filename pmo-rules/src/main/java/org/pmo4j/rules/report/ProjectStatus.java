package org.pmo4j.rules.report;

import java.util.stream.Stream;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.PolicyResult;

/**
 * Status of a project in one word (项目状态), derived from its rows of the ledger. The first that holds:
 *
 * <ol>
 *   <li>{@link #RED}: a policy of severity BLOCKER is violated, or failed itself;
 *   <li>{@link #GREY}: nothing applies, or more than half of what applies is unknown;
 *   <li>{@link #AMBER}: a policy of severity MAJOR is violated, an answer to one of severity BLOCKER is unknown, or a policy
 *       of any severity failed itself;
 *   <li>{@link #GREEN}: otherwise.
 * </ol>
 *
 * <p>A violation that a valid waiver covers does not count against the project. What applies is every row but those
 * with outcome NOT_APPLICABLE.
 */
public enum ProjectStatus implements Localized {
    /** Work must not go on as it is. */
    RED("red", "红"),
    /** Too little is known to say anything. */
    GREY("grey", "灰"),
    /** Something is to be mended, or to be found out, before the next gate. */
    AMBER("amber", "黄"),
    /** Nothing grave is known. */
    GREEN("green", "绿");

    private final String nameEn;
    private final String nameZh;

    ProjectStatus(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    /**
     * Derives the status of a project.
     *
     * @param results the rows of the ledger whose subject belongs to the project, in any order
     * @return the status; GREY where there are none
     */
    public static ProjectStatus of(Stream<PolicyResult> results) {
        Standing standing = new Standing();
        results.forEach(standing::add);
        return of(standing);
    }

    static ProjectStatus of(Standing standing) {
        if (standing.blockingViolations() > 0) {
            return RED;
        }
        if (standing.unknown() * 2 > standing.applicable() || standing.applicable() == 0) {
            return GREY;
        }
        return standing.majorViolations() + standing.blockingUnknowns() + standing.errors() > 0 ? AMBER : GREEN;
    }
}
