package org.pmo4j.examples.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;

/**
 * The bytes of a plan and what MPXJ makes of them.
 *
 * @param name name of the file, without folder and extension
 * @param content what it holds
 */
record PlanFile(String name, byte[] content) {

    /** Reads no more of a file than the limit and one byte. */
    static PlanFile read(Path file, int maxBytes) {
        if (Files.isDirectory(file)) {
            throw new RefusedPlanException("it is a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1);
            if (content.length > maxBytes) {
                throw new RefusedPlanException("it is larger than " + maxBytes + " bytes");
            }
            return new PlanFile(Texts.stem(file), content);
        } catch (NoSuchFileException e) {
            throw new RefusedPlanException("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new RefusedPlanException("access is denied", e);
        } catch (IOException e) {
            throw new RefusedPlanException("it cannot be read: " + e.getMessage(), e);
        }
    }

    PlanFormat format() {
        if (content.length == 0) {
            throw new RefusedPlanException("it is empty");
        }
        PlanFormat format = PlanFormat.of(content);
        if (format == PlanFormat.XER) {
            XerTable.checkTrees(content);
        }
        return format;
    }

    /**
     * Has MPXJ read the plan. It throws whatever a damaged file makes it run into, and so may its parsers run out of
     * stack: all of that is a fault of the file.
     */
    List<ProjectFile> projects(PlanFormat format, NotMapped notMapped) {
        List<ProjectFile> projects;
        try {
            projects = format.reader().readAll(new ByteArrayInputStream(content));
        } catch (MPXJException | RuntimeException | StackOverflowError e) {
            throw damaged(format, e);
        }
        projects = projects == null ? List.of() : projects.stream().filter(Objects::nonNull).toList();
        // A baseline of Primavera is a project of its own; MPXJ has tied it to the project that it belongs to.
        List<ProjectFile> current = projects.stream()
                .filter(project -> !project.getProjectProperties().getProjectIsBaseline())
                .toList();
        if (current.isEmpty()) {
            throw new RefusedPlanException("it holds no project");
        }
        notMapped.add(NotMapped.Kind.OUTSIDE_LINK, SourceLinks.missing(format, content, projects));
        return current;
    }

    static RefusedPlanException damaged(PlanFormat format, Throwable cause) {
        return new RefusedPlanException("it is damaged, or no " + format.title() + ": " + cause(cause), cause);
    }

    private static String cause(Throwable thrown) {
        Throwable deepest = thrown;
        for (int i = 0; deepest.getCause() != null && i < 20; i++) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        String name = deepest.getClass().getSimpleName();
        return message == null || message.isBlank() ? name : name + " (" + Texts.line(message) + ")";
    }
}
