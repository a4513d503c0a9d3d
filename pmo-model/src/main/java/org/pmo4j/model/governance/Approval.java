package org.pmo4j.model.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * A co-approval (会签).
 *
 * @param approver approver
 * @param role role of the approver; null when not held
 * @param approvedOn date; null when not held
 */
public record Approval(
        PersonId approver,
        @Nullable GovernanceRole role,
        @Nullable LocalDate approvedOn) {

    public Approval {
        var check = Check.of(Approval.class);
        check.required("approver", approver);
        check.done();
    }
}
