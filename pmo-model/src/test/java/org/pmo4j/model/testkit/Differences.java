package org.pmo4j.model.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two trees of records, each place as {@code path: old -> new}. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(Object before, Object after) {
        Differences differences = new Differences();
        differences.records("", before, after);
        return differences.found;
    }

    private void records(String path, Object before, Object after) {
        for (Part part : Part.of(before.getClass())) {
            values(path.isEmpty() ? part.name() : path + "." + part.name(), part.composite(), part.get(before), part.get(after));
        }
    }

    private void values(String path, boolean composite, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (composite && before instanceof List<?> old && after instanceof List<?> now && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                values(path + "[" + i + "]", true, old.get(i), now.get(i));
            }
        } else if (composite && before != null && after != null && before.getClass() == after.getClass() && !(before instanceof List)) {
            records(path, before, after);
        } else {
            found.add(path + ": " + Place.text(before) + " -> " + Place.text(after));
        }
    }
}
