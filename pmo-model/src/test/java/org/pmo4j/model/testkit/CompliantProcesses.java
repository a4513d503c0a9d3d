package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessCatalogue;
import org.pmo4j.model.process.ProcessDefinition;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.Charter;
import org.pmo4j.model.project.ManagementPlan;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.SubsidiaryPlan;

/** Processes, plans and documents of a compliant project. */
final class CompliantProcesses {

    /** Processes that need what others of their group make, and begin after them. */
    private static final Set<String> LAST = Set.of("4.5", "4.6", "5.5", "4.1");

    private final PersonId manager;
    private final Timeline time;
    private final CompliantGates gates;
    private final PmbokEdition edition;
    private final boolean buys;
    private final Map<String, LocalDate> documents = new LinkedHashMap<>();
    private final ProcessLog log;

    CompliantProcesses(Random random, Timeline time, CompliantGates gates, boolean buys, PersonId manager) {
        this.manager = manager;
        this.time = time;
        this.gates = gates;
        this.buys = buys;
        this.edition = PmbokEdition.values()[random.nextInt(2)];
        this.log = log(random);
    }

    ProcessLog log() {
        return log;
    }

    private ProcessLog log(Random random) {
        if (time.state() == ProjectState.PROPOSED) {
            return new ProcessLog(edition, List.of());
        }
        List<ProcessDefinition> processes = new ArrayList<>(ProcessCatalogue.processes(edition));
        processes.sort(Comparator.comparing(one -> LAST.contains(one.id().value())));
        List<ProcessRecord> records = new ArrayList<>();
        int[] taken = new int[ProcessGroup.values().length];
        for (ProcessDefinition process : processes) {
            boolean procurement = SubsidiaryPlan.PROCUREMENT.name().equals(String.valueOf(process.area()));
            int place = taken[process.group().ordinal()]++;
            if (procurement && !buys) {
                Tailoring reason = new Tailoring("Nothing is bought", CompliantOrganization.SPONSOR, time.start());
                records.add(new ProcessRecord(process.id(), null, ProcessStatus.NOT_APPLICABLE, null, null, null, reason));
            } else {
                records.add(performed(process, first(process.group()).plusDays(place), random));
            }
        }
        return new ProcessLog(edition, records);
    }

    private LocalDate first(ProcessGroup group) {
        return switch (group) {
            case INITIATING -> time.start();
            case PLANNING -> time.planning();
            case EXECUTING -> time.execution();
            case MONITORING_AND_CONTROLLING -> time.execution().plusDays(12);
            case CLOSING -> time.closing();
        };
    }

    private LocalDate last(ProcessGroup group) {
        return switch (group) {
            case INITIATING -> time.planning().minusDays(2);
            case PLANNING -> time.execution().minusDays(5);
            case EXECUTING -> time.closing().minusDays(2);
            case MONITORING_AND_CONTROLLING -> time.closing().plusDays(25);
            case CLOSING -> time.closing().plusDays(28);
        };
    }

    private ProcessRecord performed(ProcessDefinition process, LocalDate start, Random random) {
        LocalDate finish = last(process.group());
        if (!time.reached(start)) {
            return new ProcessRecord(process.id(), null, ProcessStatus.NOT_STARTED, null, null, null, null);
        }
        ArtefactCatalogue.coreDocuments(process.id()).forEach(document -> documents.putIfAbsent(document.id(), start));
        boolean complete = time.reached(finish);
        LocalDate performed = complete ? finish : time.cut().minusDays(1L + random.nextInt(9));
        return new ProcessRecord(
                process.id(),
                random.nextInt(4) == 0 ? CompliantGates.phase(0) : null,
                complete ? ProcessStatus.COMPLETED : ProcessStatus.IN_PROGRESS,
                start,
                complete ? finish : null,
                performed.isBefore(start) ? start : performed,
                null);
    }

    Charter charter() {
        boolean approved = time.reached(gates.prepared(0));
        return new Charter(
                approved ? DocumentStatus.APPROVED : DocumentStatus.DRAFT,
                approved ? gates.prepared(0) : null,
                approved ? CompliantOrganization.SPONSOR : null,
                "CH-" + (time.index() + 1),
                manager);
    }

    ManagementPlan managementPlan() {
        boolean approved = time.reached(gates.prepared(1));
        return new ManagementPlan(
                approved ? DocumentStatus.APPROVED : DocumentStatus.DRAFT,
                approved ? gates.prepared(1) : null,
                approved ? CompliantOrganization.SPONSOR : null,
                new TreeSet<>(Set.of(SubsidiaryPlan.values())),
                time.adaptive() ? new Tailoring("Work starts with the backlog", CompliantOrganization.SPONSOR, time.planning()) : null);
    }

    ArtefactRegister artefacts() {
        List<Artefact> artefacts = new ArrayList<>();
        documents.forEach((id, day) -> artefacts.add(document(ArtefactCatalogue.find(id), day)));
        artefacts.add(document(new ArtefactType("HARBOUR_PERMIT", "DOCUMENT"), time.start().minusDays(30)));
        return new ArtefactRegister(artefacts);
    }

    private static Artefact document(ArtefactType type, LocalDate day) {
        LocalDate known = day.isAfter(AS_OF) ? AS_OF : day;
        return new Artefact(
                type,
                List.of(
                        new DocumentVersion("0.9", known.minusDays(3), null, DocumentStatus.DRAFT),
                        new DocumentVersion("1.0", known, known, DocumentStatus.APPROVED)));
    }
}
