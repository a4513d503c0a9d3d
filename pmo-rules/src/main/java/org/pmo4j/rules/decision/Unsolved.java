package org.pmo4j.rules.decision;

import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Text;

/**
 * A blocking finding that no change removes, and why (未解决项).
 *
 * @param finding the finding
 * @param obstacle the sort of reason
 * @param detail what exactly is in the way, for example {@code businessCase.viable}; empty where there is no more to say
 */
public record Unsolved(PolicyResult finding, Obstacle obstacle, Text detail) {

    /**
     * Says why.
     *
     * @param language the language
     * @return the reason, with what is in the way after a colon
     */
    public String reason(Language language) {
        String what = detail.in(language);
        return language.nameOf(obstacle) + (what.isEmpty() ? "" : language.pick(": ", ":") + what);
    }
}
