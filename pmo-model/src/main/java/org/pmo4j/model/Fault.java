package org.pmo4j.model;

/**
 * One thing that is wrong with data, for example {@code projects[3].riskRegister.risks[0].probability: 1.2 is not
 * between 0 and 1}.
 *
 * @param path where it is, component names joined by dots, list positions from 0 in brackets; empty for the whole
 * @param message what is wrong, with the value found and what is allowed
 */
public record Fault(String path, String message) {

    /**
     * Returns the same fault seen from one level further out.
     *
     * @param outer the component that holds the faulty part, for example {@code risks[0]}; empty leaves the path as it is
     * @return the fault with the longer path
     */
    public Fault within(String outer) {
        if (outer.isEmpty()) {
            return this;
        }
        String joint = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Fault(outer + joint + path, message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
