package org.pmo4j.examples.cli.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project of the portfolio document while it is put together; it knows which column each part comes from. */
final class ProjectDraft {

    private final Map<TargetPath, Map<String, Object>> templates;
    private final Map<String, Object> project = new LinkedHashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    ProjectDraft(Map<TargetPath, Map<String, Object>> templates) {
        this.templates = templates;
    }

    Map<String, Object> project() {
        return project;
    }

    /** Sets a property of the project itself. */
    void put(String property, Object value, String column) {
        project.put(property, value);
        columns.put("." + property, column);
    }

    /** Fills a place, and makes the objects and entries around it where there are none. */
    void put(Target target, Object value) {
        Map<String, Object> object = project;
        var place = new StringBuilder();
        List<TargetPath.Step> steps = target.path().steps();
        for (int i = 0; i < steps.size() - 1; i++) {
            TargetPath.Step step = steps.get(i);
            place.append('.').append(step.property());
            Map<String, Object> template = templates.getOrDefault(target.path().outer(i + 1), Map.of());
            if (step.entry() == null) {
                object = map(object.computeIfAbsent(step.property(), name -> new LinkedHashMap<>(template)));
            } else {
                List<Object> entries = list(object.computeIfAbsent(step.property(), name -> new ArrayList<>()));
                int position = position(entries, step.entry());
                if (position == entries.size()) {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("id", step.entry());
                    entry.putAll(template);
                    entries.add(entry);
                }
                object = map(entries.get(position));
                place.append('[').append(position).append(']');
            }
        }
        object.put(target.path().last().property(), value);
        if (target.column() != null) {
            columns.put(place + "." + target.path().last().property(), target.column());
        }
    }

    /** Returns the column that a place of the project comes from; null where no cell decides it. */
    @org.jspecify.annotations.Nullable String column(String place) {
        for (int end = place.length(); end > 0; end = Math.max(place.lastIndexOf('.', end - 1), place.lastIndexOf('[', end - 1))) {
            String column = columns.get(place.substring(0, end));
            if (column != null) {
                return column;
            }
        }
        return null;
    }

    private static int position(List<Object> entries, String id) {
        int position = 0;
        while (position < entries.size() && !id.equals(map(entries.get(position)).get("id"))) {
            position++;
        }
        return position;
    }

    // What is put in by this class is what it takes out: the mapping is checked for overlapping targets.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
