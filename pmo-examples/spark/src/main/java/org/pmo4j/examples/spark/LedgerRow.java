package org.pmo4j.examples.spark;

import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/**
 * What one policy says of one subject, in texts that a table can hold.
 *
 * @param policy for example {@code GATE-008}
 * @param subject for example {@code GateCondition/P-104/C-3}
 * @param outcome for example {@code FAIL}
 * @param severity for example {@code MAJOR}
 * @param evidence for example {@code due observed 2026-03-30; graceDays required 0 (default)}; empty for PASS and NOT_APPLICABLE
 * @param message one sentence in English; empty for PASS and NOT_APPLICABLE
 */
record LedgerRow(String policy, String subject, String outcome, String severity, String evidence, String message) {

    static final StructType SCHEMA = new StructType()
            .add("policy", DataTypes.StringType)
            .add("subject", DataTypes.StringType)
            .add("outcome", DataTypes.StringType)
            .add("severity", DataTypes.StringType)
            .add("evidence", DataTypes.StringType)
            .add("message", DataTypes.StringType);

    static LedgerRow of(PolicyResult result) {
        return new LedgerRow(
                result.policy().id(),
                result.subject().toString(),
                result.outcome().name(),
                result.severity().name(),
                result.evidence().stream().map(LedgerRow::text).collect(Collectors.joining("; ")),
                result.message(Language.EN));
    }

    private static String text(Evidence evidence) {
        return evidence.name()
                + (evidence.observed() == null ? "" : " observed " + evidence.observed())
                + (evidence.required() == null ? "" : " required " + evidence.required())
                + (evidence.source() == null ? "" : " (" + evidence.source() + ")");
    }

    static LedgerRow of(Row row) {
        return new LedgerRow(
                row.getString(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    Row row() {
        return RowFactory.create(policy, subject, outcome, severity, evidence, message);
    }
}
