package org.pmo4j.model.governance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * Name of one thing that policies are checked on, the same from one evaluation to the next, for example
 * {@code GateReview/P-1/R-2} (主体标识). Its text is
 *
 * <ul>
 *   <li>{@code Project/P-1}, or only {@code P-1}, for a project;
 *   <li>{@code GateReview/P-1/R-2}, type, project and id, for something inside a project;
 *   <li>{@code Pmo/EPMO}, type and id, for something of the organisation or of the portfolio.
 * </ul>
 *
 * <p>A slash inside an id is written {@code %2F} and a percent sign {@code %25}: the action A-1 of the PMO EPMO, whose id
 * as a subject is {@code EPMO/A-1}, is {@code PmoAction/EPMO%2FA-1}.
 *
 * @param type what it is, the simple name of its type, for example {@code Risk}; not blank, no slash
 * @param id its id, unique within the project, or within the portfolio where it belongs to no project; not blank
 * @param project the project it is part of; a project's own id for a project; null when it belongs to none
 */
public record SubjectKey(String type, String id, @Nullable ProjectId project) {

    private static final String PROJECT = "Project";

    public SubjectKey {
        var check = Check.of(SubjectKey.class);
        type = check.text("type", type);
        id = check.text("id", id);
        if (type != null && type.indexOf('/') >= 0) {
            check.fault("type", "'" + type + "' holds a slash");
        }
        if (PROJECT.equals(type) && project != null && !project.value().equals(id)) {
            check.fault("project", project + " is not the project " + id + " itself");
        }
        check.done();
        project = PROJECT.equals(type) ? new ProjectId(id) : project;
    }

    /**
     * Creates the key of a project.
     *
     * @param project the project
     * @return for example {@code Project/P-1}
     */
    public static SubjectKey of(ProjectId project) {
        return new SubjectKey(PROJECT, project.value(), project);
    }

    /**
     * Reads what {@link #toString()} writes, or the id of a project alone.
     *
     * @param text for example {@code GateReview/P-1/R-2}
     * @return the key
     * @throws InvalidModelException if a part is blank, if there are more than three, if a project has three, or if a
     *     percent sign is not the start of {@code %2F} or {@code %25}
     */
    public static SubjectKey parse(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            parts.add(decode(text, part));
        }
        return switch (parts.size()) {
            case 1 -> of(new ProjectId(parts.get(0)));
            case 2 -> new SubjectKey(parts.get(0), parts.get(1), null);
            case 3 -> {
                if (PROJECT.equals(parts.get(0))) {
                    throw malformed(text);
                }
                yield new SubjectKey(parts.get(0), parts.get(2), new ProjectId(parts.get(1)));
            }
            default -> throw malformed(text);
        };
    }

    /**
     * Tells whether what holds for this subject holds for another one: for itself, and a project stands for everything in
     * it.
     *
     * @param other the other subject
     * @return true if both are the same, or if this is the project that the other is part of
     */
    public boolean covers(SubjectKey other) {
        return equals(other) || PROJECT.equals(type) && project.equals(other.project);
    }

    /** Returns the text of the key, for example {@code GateReview/P-1/R-2}. */
    @Override
    public String toString() {
        return project == null || PROJECT.equals(type)
                ? type + "/" + encode(id)
                : type + "/" + encode(project.value()) + "/" + encode(id);
    }

    private static String encode(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    private static String decode(String text, String part) {
        String plain = part.replace("%2F", "/").replace("%25", "%");
        if (!encode(plain).equals(part)) {
            throw malformed(text);
        }
        return plain;
    }

    private static InvalidModelException malformed(String text) {
        return new InvalidModelException("SubjectKey", new Fault("", "'" + text
                + "' names no subject: write a project id, TYPE/ID or TYPE/PROJECT/ID, a slash inside an id as %2F"
                + " and a percent sign as %25"));
    }
}
