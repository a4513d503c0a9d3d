package org.pmo4j.rules.engine;

import org.pmo4j.model.gate.Gate;

/** Conditions that fail. */
public final class Faulty {

    private Faulty() {}

    public static boolean fails(Gate gate) {
        if (gate.id().value().equals("G2")) {
            throw new IllegalStateException("cannot judge G2");
        }
        return false;
    }

    public static boolean fails(String project) {
        if (project.equals("P-2")) {
            throw new IllegalStateException("cannot search P-2");
        }
        return true;
    }
}
