package org.pmo4j.rules.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;

/** Deliverables and cost: what was built and spent is a fact; what is finished can be accepted. */
final class DeliveryFixes {

    private static final Set<DeliverableStatus> FINISHED = Set.of(DeliverableStatus.COMPLETED, DeliverableStatus.VERIFIED);

    private DeliveryFixes() {}

    /** Acceptance can be given after closure too, but only of what is finished. */
    static Proposal acceptance(Case violation) {
        List<Deliverable> open = Edit.held(violation.project().deliverables(), "deliverables").deliverables().stream()
                .filter(entry -> Boolean.TRUE.equals(entry.baselined()) && entry.owed(violation.asOf()))
                .toList();
        String unfinished = open.stream()
                .filter(entry -> !FINISHED.contains(entry.status()))
                .map(entry -> entry.id().value())
                .collect(Collectors.joining(", "));
        if (!unfinished.isEmpty()) {
            return Proposal.none(Obstacle.WORK, "deliverables not finished: " + unfinished, "未完成的交付物:" + unfinished);
        }
        @Nullable PersonId by = violation.holder(GovernanceRole.CUSTOMER, GovernanceRole.SPONSOR);
        return by == null
                ? Proposal.none(Obstacle.NOBODY, "customer representative or sponsor", "客户代表或发起人")
                : Proposal.all(
                        open.stream()
                                .map(entry -> new AcceptDeliverable(
                                        violation.project().id(), entry.id(), by, violation.asOf()))
                                .toList(),
                        Obstacle.WORK);
    }

    /** A new baseline would hide the growth from neither base: what the project will cost is what it will cost. */
    static Proposal costGrowth(Case violation) {
        return Proposal.none(
                Obstacle.JUDGEMENT,
                "whether the project is still worth what it will cost: re-certify the business case and waive, or terminate",
                "项目是否仍值得其成本:重新核准业务论证并豁免,或终止项目");
    }
}
