package org.pmo4j.examples.cli.csv;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pmo4j.examples.cli.input.Faults;

/**
 * What the columns of a CSV file mean.
 *
 * @param file where the mapping stands
 * @param charset how the CSV file is encoded
 * @param delimiter what stands between cells
 * @param portfolio the document without its projects
 * @param idColumn the column of project ids
 * @param nameColumn the column of project names
 * @param templates the constant parts of objects, by the place of the object
 * @param targets what is filled, in the order of the file
 * @param checks what is counted in the summary, in the order of the file
 */
public record CsvMapping(
        Path file,
        Charset charset,
        char delimiter,
        Map<String, Object> portfolio,
        String idColumn,
        String nameColumn,
        Map<TargetPath, Map<String, Object>> templates,
        List<Target> targets,
        List<RowCheck> checks) {

    /** The column that every file has, unless a column of its own is named so: the number of the row among those of its project, from 1. */
    static final String ROW_OF_PROJECT = "#";

    /** Tells whether several rows make one project: where a place or a check compares or tells apart its rows. */
    boolean groupsRows() {
        return !checks.isEmpty()
                || targets.stream().anyMatch(target -> target.onChangeOf() != null || !target.path().keys().isEmpty());
    }

    /**
     * Reads a mapping file.
     *
     * @param file the mapping
     * @param faults gets every fault
     * @return the mapping, not to be used if there are faults
     */
    public static CsvMapping read(Path file, Faults faults) {
        return new MappingFile(file).read(faults);
    }
}
