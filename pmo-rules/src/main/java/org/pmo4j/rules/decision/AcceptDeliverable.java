package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A finished deliverable is verified, where that is not done, and accepted (验收交付物).
 *
 * @param project the project
 * @param deliverable the deliverable
 * @param by who accepts it
 * @param on the day
 */
public record AcceptDeliverable(ProjectId project, DeliverableId deliverable, PersonId by, LocalDate on)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, given -> given.withDeliverables(new DeliverableRegister(Edit.replaced(
                Edit.held(given.deliverables(), "deliverables").deliverables(),
                entry -> entry.id().equals(deliverable),
                entry -> entry.with()
                        .status(DeliverableStatus.ACCEPTED)
                        .verifiedOn(entry.verifiedOn() == null ? on : entry.verifiedOn())
                        .acceptedOn(on)
                        .acceptedBy(by)
                        .build(),
                "deliverable " + deliverable))));
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Have deliverable " + deliverable + " accepted by " + by + " on " + on + ".",
                "于" + on + "由" + by + "验收交付物" + deliverable + "。");
    }
}
