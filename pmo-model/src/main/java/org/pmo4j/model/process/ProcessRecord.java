package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.Check;

/**
 * One process, performed or tailored out, in the project or in one phase (过程记录).
 *
 * @param process process; id of the catalogue, for example 4.1 or GOV-01
 * @param phase phase; null: whole project
 * @param status status
 * @param startedOn first started on; null when not held
 * @param finishedOn first finished on; &gt;= startedOn; null when not held
 * @param lastPerformedOn last performed on; null when not held
 * @param tailoring why it does not apply; null when not held
 */
@RecordBuilder
public record ProcessRecord(
        ProcessId process,
        @Nullable PhaseId phase,
        ProcessStatus status,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate lastPerformedOn,
        @Nullable Tailoring tailoring)
        implements ProcessRecordBuilder.With {

    public ProcessRecord {
        var check = Check.of(ProcessRecord.class);
        check.required("process", process);
        check.required("status", status);
        check.notBefore("finishedOn", finishedOn, "startedOn", startedOn);
        check.done();
    }

    /**
     * Returns what tells this record from the others of its log, for example 4.1, or 9.4@PH-2 for one phase.
     *
     * @return the process, followed by @ and the phase where there is one
     */
    public String key() {
        return phase == null ? process.value() : process.value() + "@" + phase.value();
    }

    /**
     * Returns the catalogue entry of the process.
     *
     * @return the entry, in the edition of the log
     * @throws IllegalStateException if no edition has the process; a {@link ProcessLog} never holds such a record
     */
    public ProcessDefinition definition() {
        ProcessDefinition definition = ProcessCatalogue.find(process);
        if (definition == null) {
            throw new IllegalStateException("'" + process + "' is no process of PMBOK6 or PMBOK8");
        }
        return definition;
    }

    /**
     * Tells whether work on the process has been done.
     *
     * @return true if the status is IN_PROGRESS or COMPLETED
     */
    public boolean performed() {
        return status == ProcessStatus.IN_PROGRESS || status == ProcessStatus.COMPLETED;
    }

    /**
     * Returns why the process does not apply, for example "nothing is bought".
     *
     * @return the reason of its tailoring; null when there is no tailoring or it gives none
     */
    public @Nullable String tailoringReason() {
        return tailoring == null ? null : tailoring.reason();
    }

    /**
     * Returns who approved that the process does not apply.
     *
     * @return the approver of its tailoring; null when there is no tailoring or it names none
     */
    public @Nullable PersonId tailoringApprover() {
        return tailoring == null ? null : tailoring.approvedBy();
    }

    /**
     * Tells whether somebody approved that the process does not apply.
     *
     * @return true if the status is NOT_APPLICABLE and the tailoring names its approver
     */
    public boolean tailoredOut() {
        return status == ProcessStatus.NOT_APPLICABLE && tailoringApprover() != null;
    }
}
