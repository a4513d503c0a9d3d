package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A credential held by a person, for example PMP until 2027-05-31 (证书).
 *
 * @param type kind of credential (catalogue)
 * @param issuedOn date issued or last renewed; start of the renewal cycle; null when not held
 * @param expiresOn last valid day; null when not held
 * @param pdusEarned development units earned in the running cycle; &gt;= 0 PDU; null when not held
 */
@RecordBuilder
public record Credential(
        CredentialType type,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Range(min = "0") @Nullable BigDecimal pdusEarned)
        implements CredentialBuilder.With {

    public Credential {
        var check = Check.of(Credential.class);
        check.required("type", type);
        pdusEarned = check.notNegative("pdusEarned", pdusEarned);
        check.done();
    }

    // DERIVED: expiryDate
}
