package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.rules.Text;

/**
 * What might remove a violation: each alternative is a list of changes that only together do.
 *
 * @param alternatives the better first; 0..n
 * @param obstacle why nothing does, where no alternative works
 * @param detail what exactly is in the way
 */
record Proposal(List<List<Change>> alternatives, Obstacle obstacle, Text detail) {

    private static final Text NO_MORE = new Text("", "");

    Proposal {
        alternatives = List.copyOf(alternatives);
    }

    static Proposal none(Obstacle obstacle) {
        return new Proposal(List.of(), obstacle, NO_MORE);
    }

    static Proposal none(Obstacle obstacle, String en, String zh) {
        return new Proposal(List.of(), obstacle, new Text(en, zh));
    }

    /** Alternatives of one change each. */
    static Proposal oneOf(List<? extends Change> changes, Obstacle otherwise) {
        return new Proposal(changes.stream().map(change -> List.<Change>of(change)).toList(), otherwise, NO_MORE);
    }

    static Proposal all(List<? extends Change> changes, Obstacle otherwise) {
        return new Proposal(changes.isEmpty() ? List.of() : List.of(List.copyOf(changes)), otherwise, NO_MORE);
    }

    Proposal or(List<? extends Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<List<Change>> longer = new ArrayList<>(alternatives);
        longer.add(List.copyOf(changes));
        return new Proposal(longer, obstacle, detail);
    }
}
