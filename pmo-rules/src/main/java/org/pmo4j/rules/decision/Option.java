package org.pmo4j.rules.decision;

import java.util.Set;

/**
 * Changes that were tried together and brought no new blocking finding.
 *
 * @param changes the changes; 1..n
 * @param removes the keys of the findings that they remove; 1..n
 */
record Option(Set<Change> changes, Set<String> removes) {

    Option {
        changes = Set.copyOf(changes);
        removes = Set.copyOf(removes);
    }
}
