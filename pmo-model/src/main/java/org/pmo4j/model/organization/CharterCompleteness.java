package org.pmo4j.model.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the charter of a PMO fails to say, for example no section FUNDING, and TRAINING offered without a mandate (章程完整性).
 *
 * @param missingSections required sections that it does not have, in the order of {@link PmoCharterSection}; empty when its
 *     sections are not held
 * @param servicesOutside kinds of service that are offered and not mandated, in the order of {@link ServiceKind}; empty
 *     when the mandated or the offered ones are not held
 */
public record CharterCompleteness(List<PmoCharterSection> missingSections, List<ServiceKind> servicesOutside) {

    public CharterCompleteness {
        missingSections = List.copyOf(missingSections);
        servicesOutside = List.copyOf(servicesOutside);
    }

    static CharterCompleteness of(
            PmoCharter charter, Collection<PmoCharterSection> required, Collection<ServiceKind> offered) {
        return new CharterCompleteness(
                notAmong(charter.sections(), required), notAmong(charter.services(), offered));
    }

    private static <T> List<T> notAmong(@Nullable Set<T> said, Collection<T> wanted) {
        return said == null
                ? List.of()
                : wanted.stream().filter(one -> !said.contains(one)).sorted().toList();
    }

    /**
     * Tells whether nothing is known to be missing.
     *
     * @return true if both lists are empty
     */
    public boolean complete() {
        return missingSections.isEmpty() && servicesOutside.isEmpty();
    }
}
