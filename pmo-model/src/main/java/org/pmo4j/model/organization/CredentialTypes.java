package org.pmo4j.model.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.CsvReader;
import org.pmo4j.model.internal.CsvRow;

/**
 * The credentials of PMI, PRINCE2 and IPMA, for example PMP: practitioner, valid for 3 years, 60 PDUs per cycle. The
 * level is our reading of what each attests. A cycle without PDUs here is renewed by other means, or its number is not
 * known (PMI_PMOCP). None of them attests agile competence: a source that holds such a credential brings its own type.
 *
 * <p>Read once, at first use.
 */
public final class CredentialTypes {

    private static final Map<String, CredentialType> BY_CODE = read();
    private static final List<CredentialType> ALL = List.copyOf(BY_CODE.values());

    private CredentialTypes() {}

    /**
     * Lists the kinds of credential.
     *
     * @return eleven kinds, by issuer
     */
    public static List<CredentialType> all() {
        return ALL;
    }

    /**
     * Finds a kind of credential.
     *
     * @param code the code, for example PMP or IPMA_C
     * @return the kind; null if the catalogue does not hold it
     */
    public static @Nullable CredentialType find(String code) {
        return BY_CODE.get(code);
    }

    private static Map<String, CredentialType> read() {
        Map<String, CredentialType> types = new LinkedHashMap<>();
        for (CsvRow row : CsvReader.read(CredentialTypes.class, "credentials.csv")) {
            types.put(
                    row.text("code"),
                    new CredentialType(
                            row.text("code"),
                            row.text("issuer"),
                            row.constant("level", QualificationLevel.class),
                            row.optionalNumber("validityYears"),
                            row.optionalDecimal("pdusPerCycle"),
                            row.flag("agile", "Y", "N")));
        }
        return types;
    }
}
