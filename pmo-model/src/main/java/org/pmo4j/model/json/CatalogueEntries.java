package org.pmo4j.model.json;

import org.jspecify.annotations.Nullable;

/**
 * Records that a document may name by the code of a built-in catalogue, for example {@code "PMP"}, instead of spelling
 * them out.
 */
final class CatalogueEntries {

    private CatalogueEntries() {}

    /** Tells whether values of a type may be given by a code. */
    static boolean covers(Class<?> type) {
        return false;
    }

    /** Returns the built-in entry of a code; null if the catalogue has none. */
    static @Nullable Record find(Class<?> type, String code) {
        return null;
    }

    /** Returns the code of an entry that equals the built-in one; null for an entry of the source's own. */
    static @Nullable String code(Object entry) {
        return null;
    }
}
