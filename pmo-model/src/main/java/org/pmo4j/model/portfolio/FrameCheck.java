package org.pmo4j.model.portfolio;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Project;

/**
 * Checks the projects of a {@link PortfolioFrame} one by one, as strictly as a portfolio checks all of them. It remembers their
 * ids and nothing else of them. Not thread-safe.
 */
public final class FrameCheck {

    private PortfolioIntegrity.@Nullable Surroundings surroundings;
    private final Set<ProjectId> awaited = new TreeSet<>();
    private Set<ProjectId> seen = new HashSet<>();

    FrameCheck(PortfolioFrame frame) {
        surroundings = frame.surroundings();
        frame.awaits(awaited::add);
    }

    /**
     * Takes the next project.
     *
     * @param project the project
     * @throws InvalidModelException if it refers to what neither it nor the frame holds, or a project before it has its id; paths
     *     begin at the project
     * @throws IllegalStateException if the check has ended
     */
    public void next(Project project) {
        if (surroundings == null) {
            throw new IllegalStateException("project " + project.id() + " comes after the end of the check");
        }
        var check = Check.of(Project.class);
        if (!seen.add(project.id())) {
            check.fault("id", "'" + project.id() + "' is the id of another project of this portfolio");
        }
        PortfolioIntegrity.check(check, surroundings, List.of(), project, id -> {
            if (!seen.contains(id)) {
                awaited.add(id);
            }
        });
        check.done();
    }

    /**
     * Ends the check when all projects have come, and frees what it remembers.
     *
     * @throws InvalidModelException if something refers to projects that have not come; each is named once
     */
    public void end() {
        seen.forEach(awaited::remove);
        seen = Set.of();
        surroundings = null;
        if (!awaited.isEmpty()) {
            throw new InvalidModelException("Portfolio", awaited.stream()
                    .map(id -> new Fault("projects", "'" + id + "' is referred to, and is no project of this portfolio"))
                    .toList());
        }
    }
}
