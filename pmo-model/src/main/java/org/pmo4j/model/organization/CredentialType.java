package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * Kind of credential, for example PMP of PMI, practitioner level (证书目录项). The common kinds are found by
 * {@link CredentialTypes#find}; a source may hold others.
 *
 * @param code code; for example PMP, IPMA_C
 * @param issuer issuing body
 * @param level level that policies use
 * @param validityYears validity; null when it never expires; &gt; 0 years
 * @param pdusPerCycle units required per cycle; null when the scheme has none; &gt; 0 PDU
 * @param agile attests agile competence
 */
@RecordBuilder
public record CredentialType(
        String code,
        String issuer,
        QualificationLevel level,
        @Range(min = "0", minExclusive = true) @Nullable Integer validityYears,
        @Range(min = "0", minExclusive = true) @Nullable BigDecimal pdusPerCycle,
        @Default("false") boolean agile)
        implements CredentialTypeBuilder.With {

    public CredentialType {
        var check = Check.of(CredentialType.class);
        code = check.text("code", code);
        issuer = check.text("issuer", issuer);
        check.required("level", level);
        validityYears = check.positive("validityYears", validityYears);
        pdusPerCycle = check.positive("pdusPerCycle", pdusPerCycle);
        check.done();
    }
}
