package org.pmo4j.model.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * How formally a manager was assigned: by which authority, on which day, by which document, for example by the board on
 * 2026-01-15 in charter CH-104 (正式任命).
 *
 * @param assignment the assignment
 * @param reference the document that names the manager; the word CHARTER for a charter without number; null when there is
 *     none or none is held
 * @param charterHeld whether the charter of the project is held, so that a missing reference is known to be missing
 */
public record FormalAssignment(ManagerAssignment assignment, @Nullable String reference, boolean charterHeld) {

    public FormalAssignment {
        var check = Check.of(FormalAssignment.class);
        check.required("assignment", assignment);
        reference = check.optionalText("reference", reference);
        check.done();
    }

    /**
     * Looks at an assignment and at the charter, which may name the manager too.
     *
     * @param assignment the assignment
     * @param charter the charter of its project; null when not held
     * @return the view
     */
    public static FormalAssignment of(ManagerAssignment assignment, @Nullable Charter charter) {
        String reference = assignment.charterReference();
        if (reference == null && charter != null && assignment.party().equals(charter.namedManager())) {
            reference = charter.reference() != null ? charter.reference() : "CHARTER";
        }
        return new FormalAssignment(assignment, reference, charter != null);
    }

    /**
     * Tells whether the assignment is certainly not formal: one who assigns himself, or a part that is missing while another
     * one is held.
     *
     * @return true if so; false also when no part is held
     */
    public boolean defective() {
        boolean partMissing = assignment.assignedBy() == null
                || assignment.assignedOn() == null
                || reference == null && charterHeld;
        return assignment.party().equals(assignment.assignedBy()) || recorded() && partMissing;
    }

    /**
     * Names what keeps us from telling whether the assignment is formal.
     *
     * @return the three parts when the source keeps none of them; {@code charter} when only the reference is missing and
     *     might stand in a charter that is not held; else empty
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (!recorded()) {
            gaps.addAll(List.of("assignedBy", "assignedOn", "charterReference"));
        } else if (reference == null && !charterHeld) {
            gaps.add("charter");
        }
        return List.copyOf(gaps);
    }

    private boolean recorded() {
        return Stream.of(assignment.assignedBy(), assignment.assignedOn(), reference).anyMatch(Objects::nonNull);
    }
}
