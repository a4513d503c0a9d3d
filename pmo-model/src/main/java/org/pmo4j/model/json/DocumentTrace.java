package org.pmo4j.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.internal.RecordPlan.Component;

/**
 * Traces the path of a fault, as the constructor of a record tells it, back to the document. A constructor tells positions in
 * the lists that it was given, and these may lack entries that could not be read; further in, positions are those of lists
 * that other constructors have sorted.
 */
final class DocumentTrace {

    private final RecordPlan plan;
    private final @Nullable Object[] values;
    private final Map<Object, Integer> positions;
    private final Map<Collection<?>, List<Object>> entries = new IdentityHashMap<>();

    /**
     * Creates the trace of one constructor call.
     *
     * @param values what the constructor got
     * @param positions the position in its array of every record that is an entry of one
     */
    DocumentTrace(RecordPlan plan, @Nullable Object[] values, Map<Object, Integer> positions) {
        this.plan = plan;
        this.values = values;
        this.positions = positions;
    }

    /**
     * The place that a fault is about.
     *
     * @param path the place within the record, as in the document
     * @param value what is there; null when nothing is
     */
    record Place(List<Object> path, @Nullable Object value) {}

    Place trace(String faultPath) {
        List<Object> path = new ArrayList<>();
        Object at = null;
        for (String part : faultPath.split("[.\\[]")) {
            if (part.endsWith("]")) {
                int position = Integer.parseInt(part.substring(0, part.length() - 1));
                List<Object> list = at instanceof Collection<?> some ? entries.computeIfAbsent(some, ArrayList::new) : List.of();
                at = position < list.size() ? list.get(position) : null;
                path.add(at == null ? (Integer) position : positions.getOrDefault(at, position));
            } else if (!part.isEmpty()) {
                Component component = path.isEmpty() ? plan.component(part) : component(at, part);
                at = component == null ? null : path.isEmpty() ? values[component.index()] : component.get(at);
                path.add(part);
            }
        }
        return new Place(path, at);
    }

    private static @Nullable Component component(@Nullable Object record, String name) {
        return record instanceof Record ? RecordPlan.of(record.getClass()).component(name) : null;
    }
}
