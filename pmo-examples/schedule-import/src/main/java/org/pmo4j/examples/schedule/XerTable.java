package org.pmo4j.examples.schedule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of a Primavera XER file, read as far as MPXJ has to be spared or is not asked.
 *
 * @param columns names of the columns
 * @param rows cells of each row; a row may be short
 */
record XerTable(List<String> columns, List<List<String>> rows) {

    /** Tables whose rows name another row of theirs as their parent. */
    private static final Map<String, List<String>> TREES = Map.of(
            "PROJWBS", List.of("wbs_id", "parent_wbs_id"),
            "RSRC", List.of("rsrc_id", "parent_rsrc_id"),
            "ROLES", List.of("role_id", "parent_role_id"),
            "ACCOUNT", List.of("acct_id", "parent_acct_id"),
            "CALENDAR", List.of("clndr_id", "base_clndr_id"),
            "ACTVCODE", List.of("actv_code_id", "parent_actv_code_id"));

    static XerTable of(byte[] content, String name) {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\\R")) {
            List<String> cells = List.of(line.split("\t", -1));
            switch (cells.get(0)) {
                case "%T" -> inside = cells.size() > 1 && cells.get(1).strip().equalsIgnoreCase(name);
                case "%F" -> columns = inside ? cells : columns;
                case "%R" -> rows.addAll(inside ? List.of(cells) : List.of());
                default -> { }
            }
        }
        return new XerTable(columns, rows);
    }

    /** Refuses a file whose trees have circles, which MPXJ would follow without end. */
    static void checkTrees(byte[] content) {
        List<String> circles = TREES.keySet().stream()
                .sorted()
                .filter(name -> of(content, name).circular(TREES.get(name).get(0), TREES.get(name).get(1)))
                .map(name -> "it is damaged: in its table " + name + " something is its own ancestor")
                .toList();
        if (!circles.isEmpty()) {
            throw new RefusedPlanException(circles);
        }
    }

    private boolean circular(String id, String parent) {
        Map<String, String> parents = new HashMap<>();
        rows.forEach(row -> parents.put(cell(row, id), cell(row, parent)));
        Set<String> done = new HashSet<>(Set.of(""));
        for (String start : parents.keySet()) {
            Set<String> trail = new HashSet<>();
            String at = start;
            while (at != null && !done.contains(at)) {
                if (!trail.add(at)) {
                    return true;
                }
                at = parents.get(at);
            }
            done.addAll(trail);
        }
        return false;
    }

    private @Nullable String cell(List<String> row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }
}
