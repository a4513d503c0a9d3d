package org.pmo4j.model.process;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of a process, for example 4.1 Develop Project Charter 制定项目章程 (过程定义).
 *
 * @param id id; for example 4.1 or GOV-01
 * @param edition edition
 * @param nameEn name
 * @param nameZh chinese name; of edition 8 not official, no Chinese edition of it was found
 * @param nameZhAlias chinese name in the Ruankao (软考) line of texts; null where it is the same
 * @param group process group (edition 6) or focus area (edition 8)
 * @param area knowledge area; not null in edition 6, null in edition 8
 * @param domain performance domain; null in edition 6, not null in edition 8
 * @param predecessors processes of edition 6 that this one continues; 0..n, empty in edition 6
 */
@RecordBuilder
public record ProcessDefinition(
        ProcessId id,
        PmbokEdition edition,
        String nameEn,
        String nameZh,
        @Nullable String nameZhAlias,
        ProcessGroup group,
        @Nullable KnowledgeArea area,
        @Nullable PerformanceDomain domain,
        List<ProcessId> predecessors)
        implements Localized, ProcessDefinitionBuilder.With {

    public ProcessDefinition {
        var check = Check.of(ProcessDefinition.class);
        check.required("id", id);
        check.required("edition", edition);
        nameEn = check.text("nameEn", nameEn);
        nameZh = check.text("nameZh", nameZh);
        nameZhAlias = check.optionalText("nameZhAlias", nameZhAlias);
        check.required("group", group);
        if (edition != null && (area != null) != (edition == PmbokEdition.PMBOK6)) {
            check.fault("area", area + " does not fit " + edition);
        }
        if (edition != null && (domain != null) != (edition == PmbokEdition.PMBOK8)) {
            check.fault("domain", domain + " does not fit " + edition);
        }
        predecessors = check.list("predecessors", predecessors);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
