package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmo4j.model.Localized;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.PerformanceDomain;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessCatalogue;
import org.pmo4j.model.process.ProcessDefinition;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/**
 * The processes of one project by process group and knowledge area (edition 6, 5 × 10), or by focus area and performance
 * domain (edition 8, 5 × 7). What was performed is read from the process log; what is missing, from the violations of the
 * policies that ask for it.
 *
 * @param columns the knowledge areas or performance domains, in order
 * @param rows the cells of each process group, in order of the columns
 */
record ProcessMatrix(List<? extends Localized> columns, List<List<Cell>> rows) {

    private static final String GROUPS_ARE_EVIDENCED = "PROC-005";
    private static final String AREAS_ARE_COVERED = "PROC-006";
    private static final String DOMAINS_ARE_COVERED = "PROC-015";

    /** What is known of the processes of a cell. */
    enum State {
        /** The edition has no process here. */
        EMPTY,
        /** All are performed, or some are and the others are tailored out with approval. */
        PERFORMED,
        /** All are tailored out with approval. */
        TAILORED,
        /** Some are neither performed nor tailored out. */
        PARTLY,
        /** None is performed or tailored out, and no policy asks for it yet. */
        NOT_PERFORMED,
        /** None is performed or tailored out, and a violated policy asks for the group or the area. */
        MISSING
    }

    /**
     * One process group in one area.
     *
     * @param state what is known of its processes
     * @param done processes performed or tailored out with approval
     * @param all processes that the edition has here
     * @param faults violations of policies on records of these processes
     */
    record Cell(State state, int done, int all, int faults) {}

    /**
     * Reads the matrix of a project.
     *
     * @param project the project; its process log is held
     * @param decided its violations
     */
    static ProcessMatrix of(Project project, List<PolicyResult> decided) {
        ProcessLog log = project.processLog();
        boolean sixth = log.edition() == PmbokEdition.PMBOK6;
        List<? extends Localized> columns = sixth ? List.of(KnowledgeArea.values()) : List.of(PerformanceDomain.values());
        Set<Object> missing = decided.stream()
                .filter(result -> result.outcome() == Outcome.FAIL)
                .flatMap(result -> missing(result.policy().id(), project).stream())
                .collect(Collectors.toSet());
        List<String> faults = decided.stream()
                .filter(result -> result.subject().type().equals("ProcessRecord"))
                .map(result -> result.subject().id().replaceFirst("@.*", ""))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (ProcessGroup group : ProcessGroup.values()) {
            List<Cell> row = new ArrayList<>();
            for (Localized column : columns) {
                List<ProcessDefinition> here = ProcessCatalogue.processes(log.edition()).stream()
                        .filter(process -> process.group() == group)
                        .filter(process -> (sixth ? process.area() : process.domain()) == column)
                        .toList();
                row.add(cell(here, log, faults, missing.contains(group) || missing.contains(column)));
            }
            rows.add(row);
        }
        return new ProcessMatrix(columns, rows);
    }

    private static List<?> missing(String policy, Project project) {
        return switch (policy) {
            case GROUPS_ARE_EVIDENCED -> project.processes().missingGroups();
            case AREAS_ARE_COVERED -> project.processes().missingAreas();
            case DOMAINS_ARE_COVERED -> project.processLog().uncoveredDomains();
            default -> List.of();
        };
    }

    private static Cell cell(List<ProcessDefinition> here, ProcessLog log, List<String> faults, boolean asked) {
        int performed = 0;
        int tailored = 0;
        int found = 0;
        for (ProcessDefinition process : here) {
            List<ProcessRecord> records =
                    log.records().stream().filter(record -> record.process().equals(process.id())).toList();
            if (records.stream().anyMatch(ProcessRecord::performed)) {
                performed++;
            } else if (records.stream().anyMatch(ProcessRecord::tailoredOut)) {
                tailored++;
            }
            found += (int) faults.stream().filter(process.id().value()::equals).count();
        }
        return new Cell(state(here.size(), performed, tailored, asked), performed + tailored, here.size(), found);
    }

    private static State state(int all, int performed, int tailored, boolean asked) {
        if (all == 0) {
            return State.EMPTY;
        } else if (tailored == all) {
            return State.TAILORED;
        } else if (performed + tailored == all) {
            return State.PERFORMED;
        } else if (performed + tailored > 0) {
            return State.PARTLY;
        }
        return asked ? State.MISSING : State.NOT_PERFORMED;
    }
}
