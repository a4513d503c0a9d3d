package org.pmo4j.model.project;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.internal.Check;

/**
 * Answer to the question what a project holds of an artefact on a date, for example HELD as APPROVED. It says nothing
 * of the content of the artefact.
 *
 * @param kind whether it is there, known to be missing, or not kept by the source
 * @param status state on that date; null when it cannot be told, and whenever the artefact is not held
 */
public record Evidence(Kind kind, @Nullable DocumentStatus status) {

    /** Whether an artefact is there. */
    public enum Kind {
        /** It is there. */
        HELD,
        /** It is known not to be there. */
        MISSING,
        /** The source does not keep it, or no longer keeps what it was on that date. */
        NOT_HELD
    }

    static final Evidence MISSING = new Evidence(Kind.MISSING, null);
    static final Evidence NOT_HELD = new Evidence(Kind.NOT_HELD, null);

    public Evidence {
        var check = Check.of(Evidence.class);
        check.required("kind", kind);
        if (kind != null && kind != Kind.HELD && status != null) {
            check.fault("status", status + " is given although the artefact is " + kind);
        }
        check.done();
    }

    static Evidence held(@Nullable DocumentStatus status) {
        return new Evidence(Kind.HELD, status);
    }

    /**
     * Tells whether the artefact is there.
     *
     * @return true if the kind is HELD
     */
    public boolean held() {
        return kind == Kind.HELD;
    }

    /**
     * Tells whether the artefact is known not to be there.
     *
     * @return true if the kind is MISSING
     */
    public boolean missing() {
        return kind == Kind.MISSING;
    }

    /**
     * Tells whether the source does not keep the artefact.
     *
     * @return true if the kind is NOT_HELD
     */
    public boolean notHeld() {
        return kind == Kind.NOT_HELD;
    }

    /**
     * Tells whether the artefact is certainly not what is asked for.
     *
     * @param minimum lowest status accepted
     * @return true if it is missing, or held in a known status below the minimum
     */
    public boolean fallsShortOf(DocumentStatus minimum) {
        return missing() || held() && status != null && status.compareTo(minimum) < 0;
    }

    /**
     * Tells whether it cannot be told if the artefact is what is asked for.
     *
     * @return true if the source does not keep it, or does not say in which status it was
     */
    public boolean undecided() {
        return notHeld() || held() && status == null;
    }
}
