package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of a process (过程定义).
 *
 * @param id id
 * @param edition edition
 * @param group process group (edition 6) or focus area (edition 8)
 * @param area knowledge area (edition 6); null when not held
 * @param domain performance domain (edition 8); null when not held
 */
@RecordBuilder
public record ProcessDefinition(
        ProcessId id,
        PmbokEdition edition,
        ProcessGroup group,
        @Nullable KnowledgeArea area,
        @Nullable PerformanceDomain domain)
        implements ProcessDefinitionBuilder.With {

    public ProcessDefinition {
        var check = Check.of(ProcessDefinition.class);
        check.required("id", id);
        check.required("edition", edition);
        check.required("group", group);
        check.done();
    }
}
