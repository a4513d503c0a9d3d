package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Tailoring;
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

    // DERIVED: definition; performed; tailoredOut
}
