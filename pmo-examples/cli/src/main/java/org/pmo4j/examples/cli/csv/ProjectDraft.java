package org.pmo4j.examples.cli.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project of the portfolio document while it is put together; it knows which cell each part comes from. */
final class ProjectDraft {

    private final Map<TargetPath, Map<String, Object>> templates;
    private final Map<String, Object> project = new LinkedHashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();
    private final Map<Target, String> last = new HashMap<>();

    /** A cell. */
    record Source(CsvTable.Row row, String column) {}

    ProjectDraft(Map<TargetPath, Map<String, Object>> templates) {
        this.templates = templates;
    }

    /** Returns the rows that the project is made of, in the order of the file. */
    List<CsvTable.Row> rows() {
        return rows;
    }

    Map<String, Object> project() {
        return project;
    }

    /** Tells whether a cell is known and another than the last known one that was asked about for the target. */
    boolean changes(Target target, String cell) {
        return !target.isUnknown(cell) && !cell.equals(last.put(target, cell));
    }

    /** Sets a property of the project itself. */
    void put(String property, Object value, CsvTable.Row row, String column) {
        project.put(property, value);
        sources.put("." + property, new Source(row, column));
    }

    /**
     * Fills a place, and makes the objects and entries around it where there are none.
     *
     * @param path the place of the target in this row
     * @return the cell that filled the place before; null where none did
     */
    @Nullable Source put(Target target, TargetPath path, Object value, CsvTable.Row row) {
        Map<String, Object> object = project;
        var place = new StringBuilder();
        List<TargetPath.Step> steps = path.steps();
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
        object.put(path.last().property(), value);
        return target.column() == null
                ? null
                : sources.put(place + "." + path.last().property(), new Source(row, target.column()));
    }

    /** Returns the cell that a place of the project comes from; null where no cell decides it. */
    @Nullable Source source(String place) {
        for (int end = place.length(); end > 0; end = Math.max(place.lastIndexOf('.', end - 1), place.lastIndexOf('[', end - 1))) {
            Source source = sources.get(place.substring(0, end));
            if (source != null) {
                return source;
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
