package org.pmo4j.model.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;

/**
 * Records that a document may name by the code of a built-in catalogue, for example {@code "PMP"}, instead of spelling
 * them out.
 */
final class CatalogueEntries {

    private CatalogueEntries() {}

    /** Tells whether values of a type may be given by a code. */
    static boolean covers(Class<?> type) {
        return type == CredentialType.class || type == ArtefactType.class;
    }

    /** Returns the built-in entry of a code; null if the catalogue has none. */
    static @Nullable Record find(Class<?> type, String code) {
        return type == CredentialType.class ? CredentialTypes.find(code) : ArtefactCatalogue.find(code);
    }

    /** Returns the code of an entry that equals the built-in one; null for an entry of the source's own. */
    static @Nullable String code(Object entry) {
        String code = null;
        if (entry instanceof CredentialType type) {
            code = type.code();
        } else if (entry instanceof ArtefactType type) {
            code = type.id();
        }
        return code != null && entry.equals(find(entry.getClass(), code)) ? code : null;
    }

    /** Lists the codes of a covered type, ascending. */
    static List<String> codes(Class<?> type) {
        return type == CredentialType.class
                ? CredentialTypes.all().stream().map(CredentialType::code).sorted().toList()
                : ArtefactCatalogue.types().stream().map(ArtefactType::id).sorted().toList();
    }
}
