package org.pmo4j.model.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The processes of PMBOK 6 (2017, 49 processes) and PMBOK 8 (2025, 40 processes), for example 4.1 Develop Project
 * Charter and GOV-01 Initiate Project or Phase. The ids of the two editions are disjoint, so an id alone names a process.
 *
 * <p>In edition 8 sources differ on the order of GOV-05 and GOV-06, GOV-07 and GOV-08, SCP-05 and SCP-06; 8.1 and 8.3 of
 * edition 6 lead to GOV-05 and SCP-05 by our own reading, 12.2 and 12.3 have no successor.
 *
 * <p>Read once, at first use. Not a plan of a project: which processes it performed stands in its {@link ProcessLog}.
 */
public final class ProcessCatalogue {

    private static final Map<PmbokEdition, List<ProcessDefinition>> BY_EDITION = new EnumMap<>(PmbokEdition.class);
    private static final Map<String, ProcessDefinition> BY_ID = new HashMap<>();

    static {
        for (PmbokEdition edition : PmbokEdition.values()) {
            List<ProcessDefinition> processes = List.copyOf(readProcesses(edition));
            BY_EDITION.put(edition, processes);
            for (ProcessDefinition process : processes) {
                if (BY_ID.put(process.id().value(), process) != null) {
                    throw new IllegalStateException("process " + process.id() + " stands twice in the catalogue");
                }
            }
        }
    }

    private ProcessCatalogue() {}

    /**
     * Lists the processes of one edition.
     *
     * @param edition the edition
     * @return 49 or 40 processes, in the order of the edition
     */
    public static List<ProcessDefinition> processes(PmbokEdition edition) {
        return BY_EDITION.get(edition);
    }

    /**
     * Finds a process of either edition.
     *
     * @param id the id, for example 4.1 or GOV-01
     * @return the process; null if neither edition has it
     */
    public static @Nullable ProcessDefinition find(ProcessId id) {
        return BY_ID.get(id.value());
    }

    /**
     * Lists the principles of edition 8.
     *
     * @return six principles, in order
     */
    public static List<Principle> principles() {
        return Principles.ALL;
    }

    private static List<ProcessDefinition> readProcesses(PmbokEdition edition) {
        List<ProcessDefinition> processes = new ArrayList<>();
        boolean sixth = edition == PmbokEdition.PMBOK6;
        for (CsvRow row : CsvReader.read(
                ProcessCatalogue.class, sixth ? "pmbok6-processes.csv" : "pmbok8-processes.csv")) {
            processes.add(new ProcessDefinition(
                    new ProcessId(row.text("id")),
                    edition,
                    row.text("nameEn"),
                    row.text("nameZh"),
                    sixth ? row.optionalText("nameZhRuankao") : null,
                    row.constant("group", ProcessGroup.class),
                    sixth ? row.constant("area", KnowledgeArea.class) : null,
                    sixth ? null : row.constant("domain", PerformanceDomain.class),
                    sixth ? List.of() : ids(row.values("predecessors"))));
        }
        return processes;
    }

    private static List<ProcessId> ids(List<String> values) {
        List<ProcessId> ids = new ArrayList<>();
        for (String value : values) {
            ids.add(new ProcessId(value));
        }
        return ids;
    }

    /** Holds the principles apart from the processes, which are needed far more often. */
    private static final class Principles {

        static final List<Principle> ALL = read();

        private static List<Principle> read() {
            List<Principle> principles = new ArrayList<>();
            for (CsvRow row : CsvReader.read(ProcessCatalogue.class, "pmbok8-principles.csv")) {
                principles.add(new Principle(row.number("number"), row.text("nameEn"), row.text("nameZh")));
            }
            return List.copyOf(principles);
        }
    }
}
