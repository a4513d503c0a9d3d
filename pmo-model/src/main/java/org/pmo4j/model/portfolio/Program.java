package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProgramId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * A group of related projects managed together (项目集).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param parent programme it is part of; null for a top programme
 * @param manager programme manager; null when not held
 * @param sponsor sponsor; null when not held
 * @param projects projects of the programme; 0..n
 */
@RecordBuilder
public record Program(
        ProgramId id,
        String name,
        @Nullable String nameZh,
        @Nullable ProgramId parent,
        @Nullable PersonId manager,
        @Nullable PersonId sponsor,
        Set<ProjectId> projects)
        implements ProgramBuilder.With {

    public Program {
        var check = Check.of(Program.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        projects = check.set("projects", projects);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
