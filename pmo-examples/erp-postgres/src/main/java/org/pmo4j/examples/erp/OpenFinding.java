package org.pmo4j.examples.erp;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/**
 * An open row of table finding.
 *
 * @param id its key
 * @param message the message
 * @param standing outcome, severity, binding force and waiver; another one is another finding
 */
record OpenFinding(long id, String message, Standing standing) {

    /** What a finding is worth. */
    record Standing(String outcome, String severity, String bindingForce, @Nullable String waiver) {

        static Standing of(PolicyResult result) {
            return new Standing(
                    result.outcome().name(), result.severity().name(), result.bindingForce().name(), result.waiver());
        }
    }

    static OpenFinding read(Rows row) throws SQLException {
        return new OpenFinding(
                row.number("id"),
                row.text("message"),
                new Standing(
                        row.text("outcome"), row.text("severity"), row.text("binding_force"), row.optionalText("waiver")));
    }

    boolean stands(PolicyResult result) {
        return standing.equals(Standing.of(result));
    }

    boolean says(PolicyResult result) {
        return message.equals(result.message(Language.EN));
    }
}
