package org.pmo4j.model.id;

import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;

/**
 * Identity of something in a portfolio, for example the project id {@code P-104}. Each kind of thing has an id type of
 * its own, so that a person's id cannot be passed where a project's is asked for. Ids are compared as the source writes
 * them, case included.
 */
public interface Identifier extends Comparable<Identifier> {

    /** Longest id that is accepted, in characters. */
    int MAX_LENGTH = 200;

    /**
     * Returns the id as the source system writes it.
     *
     * @return the id, never blank
     */
    String value();

    /** Orders by {@link #value()}, character by character; ids of different types by the name of the type. */
    @Override
    default int compareTo(Identifier other) {
        int byValue = value().compareTo(other.value());
        return byValue != 0 ? byValue : getClass().getName().compareTo(other.getClass().getName());
    }

    /**
     * Checks the text of an id.
     *
     * @param type the name of the id type, for the message
     * @param value the text to check
     * @throws InvalidModelException if the text is null, blank, longer than {@link #MAX_LENGTH}, begins or ends with a
     *     blank, or holds a control character
     */
    static void check(String type, String value) {
        String fault = null;
        if (value == null || value.isBlank()) {
            fault = "must not be blank";
        } else if (value.length() > MAX_LENGTH) {
            fault = "has " + value.length() + " characters, at most " + MAX_LENGTH + " are allowed";
        } else if (!value.equals(value.strip())) {
            fault = "'" + value + "' begins or ends with a blank";
        } else if (holdsControlCharacter(value)) {
            fault = "holds a control character";
        }
        if (fault != null) {
            throw new InvalidModelException(type, new Fault("", fault));
        }
    }

    private static boolean holdsControlCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
