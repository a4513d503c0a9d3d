package org.pmo4j.model.governance;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * A recorded decision (决策).
 *
 * @param id identity
 * @param kind what it is about
 * @param executive taken by top management
 * @param decidedBy who decided; null when not held
 * @param decidedAs role in which the person decided; null when not held
 * @param decidedOn date; null when not held
 * @param amount amount approved; &gt;= 0; null when not held
 * @param approvals co-approvals; 0..n; null when not held
 * @param affectedProjects projects whose plan or allocation it changes, besides its own; 0..n
 * @param followUps actions that carry it out; 0..n; null when not held
 */
@RecordBuilder
public record Decision(
        DecisionId id,
        DecisionKind kind,
        @Default("false") boolean executive,
        @Nullable PersonId decidedBy,
        @Nullable GovernanceRole decidedAs,
        @Nullable LocalDate decidedOn,
        @Range(min = "0") @Nullable Money amount,
        @Nullable List<Approval> approvals,
        @Default("[]") Set<ProjectId> affectedProjects,
        @Nullable List<DecisionAction> followUps)
        implements DecisionBuilder.With {

    public Decision {
        var check = Check.of(Decision.class);
        check.required("id", id);
        check.required("kind", kind);
        amount = check.notNegative("amount", amount);
        approvals = check.optionalList("approvals", approvals);
        affectedProjects = check.set("affectedProjects", affectedProjects);
        followUps = check.optionalList("followUps", followUps);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Lists the co-approvals by somebody else than the one who decided.
     *
     * @return the approvals in the order given; empty when there is none, approvals are not held or {@code decidedBy} is not
     */
    public List<Approval> coApprovals() {
        return approvals == null || decidedBy == null
                ? List.of()
                : approvals.stream().filter(approval -> !approval.approver().equals(decidedBy)).toList();
    }

    /**
     * Lists who approved.
     *
     * @return the approvers in the order given; null when approvals are not held
     */
    public @Nullable List<PersonId> approvers() {
        return approvals == null ? null : approvals.stream().map(Approval::approver).toList();
    }
}
