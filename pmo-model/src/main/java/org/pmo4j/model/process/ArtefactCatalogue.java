package org.pmo4j.model.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The artefacts that the processes of PMBOK 6 create or update, for example CHARTER by 4.1. Business case and benefits
 * plan come before the project: they are outputs of {@link #PRE_PROJECT}, which is no process of the catalogue.
 *
 * <p>Read once, at first use. Organisations may use artefacts that it does not hold. Which artefacts are core is our
 * default, no standard says it.
 */
public final class ArtefactCatalogue {

    /** What is done before the project starts. */
    public static final ProcessId PRE_PROJECT = new ProcessId("PRE");

    private static final Map<String, ArtefactType> BY_ID = new HashMap<>();
    private static final Map<String, Name> NAMES = new HashMap<>();
    private static final List<ArtefactType> TYPES = readTypes();
    private static final List<ProcessOutput> OUTPUTS = readOutputs();
    private static final Map<String, List<ProcessOutput>> BY_PROCESS = new HashMap<>();
    private static final Map<String, List<ProcessId>> CREATORS = new HashMap<>();

    static {
        for (ProcessOutput output : OUTPUTS) {
            String process = output.process().value();
            append(BY_PROCESS, process, output);
            if (output.creates() && !process.equals(PRE_PROJECT.value())) {
                append(CREATORS, output.artefact(), output.process());
            }
        }
    }

    private ArtefactCatalogue() {}

    /**
     * Lists the artefacts.
     *
     * @return 76 kinds of artefact, in the order of the processes that first create them
     */
    public static List<ArtefactType> types() {
        return TYPES;
    }

    /**
     * Finds an artefact.
     *
     * @param id the id, for example CHARTER
     * @return the kind of artefact; null if the catalogue does not hold it
     */
    public static @Nullable ArtefactType find(String id) {
        return BY_ID.get(id);
    }

    /**
     * Lists which process leaves which artefact.
     *
     * @return 123 outputs, in the order of the processes
     */
    public static List<ProcessOutput> outputs() {
        return OUTPUTS;
    }

    /**
     * Lists what one process leaves.
     *
     * @param process the process, for example 4.1
     * @return the outputs, in order; empty for a process without any, which includes all of PMBOK 8
     */
    public static List<ProcessOutput> outputs(ProcessId process) {
        return BY_PROCESS.getOrDefault(process.value(), List.of());
    }

    /**
     * Lists the documents that one process should leave: the core artefacts that it creates. Data (WPD and the like) are left
     * out, they live in measurements and reports.
     *
     * @param process the process, for example 4.1
     * @return the artefacts, in order, for example CHARTER; empty for a process without any
     */
    public static List<ArtefactType> coreDocuments(ProcessId process) {
        return outputs(process).stream()
                .filter(output -> output.creates() && output.core())
                .map(output -> BY_ID.get(output.artefact()))
                .filter(type -> !type.kind().equals("DATA"))
                .toList();
    }

    /**
     * Lists the processes that create an artefact. Those that only update it do not count, nor does
     * {@link #PRE_PROJECT}.
     *
     * @param artefact the id, for example CHANGE_REQUESTS
     * @return the processes, in order; empty if none creates it
     */
    public static List<ProcessId> creators(String artefact) {
        return CREATORS.getOrDefault(artefact, List.of());
    }

    static String name(String id, Function<Localized, String> language) {
        Name name = NAMES.get(id);
        return name == null ? id : language.apply(name);
    }

    private static <T> void append(Map<String, List<T>> lists, String key, T entry) {
        List<T> longer = new ArrayList<>(lists.getOrDefault(key, List.of()));
        longer.add(entry);
        lists.put(key, List.copyOf(longer));
    }

    private static List<ArtefactType> readTypes() {
        List<ArtefactType> types = new ArrayList<>();
        for (CsvRow row : CsvReader.read(ArtefactCatalogue.class, "artefact-types.csv")) {
            ArtefactType type = new ArtefactType(row.text("id"), row.text("kind"));
            types.add(type);
            BY_ID.put(type.id(), type);
            NAMES.put(type.id(), new Name(row.text("nameEn"), row.text("nameZh")));
        }
        return List.copyOf(types);
    }

    private static List<ProcessOutput> readOutputs() {
        List<ProcessOutput> outputs = new ArrayList<>();
        for (CsvRow row : CsvReader.read(ArtefactCatalogue.class, "process-outputs.csv")) {
            outputs.add(new ProcessOutput(
                    new ProcessId(row.text("process")),
                    row.text("artefact"),
                    !row.text("effect").equals("UPDATES"),
                    row.flag("core", "Y", "N")));
        }
        return List.copyOf(outputs);
    }

    private record Name(String nameEn, String nameZh) implements Localized {}
}
