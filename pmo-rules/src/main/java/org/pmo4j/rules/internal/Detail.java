package org.pmo4j.rules.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Severity;

/**
 * What a rule reported besides the outcome; text is made of it only when somebody reads it.
 *
 * @param severity the severity where it is below the policy's; else null
 * @param evidence names and values in turn
 * @param missing what the source does not hold
 * @param error why the policy failed
 * @param waiver the id of the waiver that exempts the subject
 */
record Detail(
        @Nullable Severity severity,
        Object[] evidence,
        List<String> missing,
        @Nullable String error,
        @Nullable String waiver) {

    private static final Object[] NONE = {};

    static Detail violation(@Nullable Severity severity, Object[] evidence) {
        return new Detail(severity, evidence, List.of(), null, null);
    }

    static Detail missing(@Nullable Severity severity, List<String> missing) {
        return new Detail(severity, NONE, missing, null, null);
    }

    static Detail error(String error) {
        return new Detail(null, NONE, List.of(), error, null);
    }

    /** Tells whether two details, either of which may be missing, say the same. */
    static boolean same(@Nullable Detail one, @Nullable Detail other) {
        return one == other
                || one != null
                        && other != null
                        && one.severity == other.severity
                        && Arrays.equals(one.evidence, other.evidence)
                        && one.missing.equals(other.missing)
                        && Objects.equals(one.error, other.error)
                        && Objects.equals(one.waiver, other.waiver);
    }

    Detail waivedBy(String id) {
        return new Detail(severity, evidence, missing, error, id);
    }
}
