package org.pmo4j.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.project.Project;

/** The projects of a file of lines. The first faulty line ends the command, but only after all further lines are read for faults. */
final class ProjectLines implements Iterator<Project> {

    private final PortfolioLines lines;
    private final Path file;
    private final Faults faults;

    ProjectLines(PortfolioLines lines, Path file, Faults faults) {
        this.lines = lines;
        this.file = file;
        this.faults = faults;
    }

    @Override
    public boolean hasNext() {
        try {
            return lines.hasNext();
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> faults.add(file, fault.path(), fault.message()));
            faults.throwIfAny();
            throw e;
        } catch (UncheckedIOException e) {
            faults.addUnreadable(file, e.getCause());
            faults.throwIfAny();
            throw e;
        }
    }

    @Override
    public Project next() {
        Project project = attempt();
        if (project == null) {
            while (hasNext()) {
                attempt();
            }
            faults.throwIfAny();
        }
        return project;
    }

    private @Nullable Project attempt() {
        try {
            return lines.next();
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> faults.add(file, "line " + lines.line() + ": " + fault.path(), fault.message()));
            return null;
        }
    }
}
