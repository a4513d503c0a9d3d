package org.pmo4j.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The place in a document that is being read or written: names of properties and positions in arrays, outermost first. */
final class DocumentPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final List<Object> segments = new ArrayList<>();

    void enter(Object segment) {
        segments.add(segment);
    }

    void leave() {
        segments.remove(segments.size() - 1);
    }

    /** Returns the place, and places within it, as they are now. */
    List<Object> here(Object... further) {
        var copy = new ArrayList<>(segments);
        copy.addAll(List.of(further));
        return copy;
    }

    /** Writes segments as JSONPath, for example {@code $.projects[3].name}. */
    static String text(List<Object> segments) {
        var text = new StringBuilder("$");
        for (Object segment : segments) {
            if (segment instanceof Integer) {
                text.append('[').append(segment).append(']');
            } else if (PLAIN.matcher((String) segment).matches() && ((String) segment).length() <= 60) {
                text.append('.').append(segment);
            } else {
                text.append("['").append(Texts.shown((String) segment).replace("'", "\\'")).append("']");
            }
        }
        return text.toString();
    }
}
