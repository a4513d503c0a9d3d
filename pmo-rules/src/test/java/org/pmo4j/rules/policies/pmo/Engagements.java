package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;

import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.ServiceKind;

/** Uses of PMO services, by one beneficiary each. */
final class Engagements {

    private Engagements() {}

    static PmoEngagement byProject(String project, ServiceKind service, String usedOn) {
        return new PmoEngagement(service, new ProjectId(project), null, day(usedOn));
    }

    static PmoEngagement byPerson(String person, ServiceKind service, String usedOn) {
        return new PmoEngagement(service, null, new PersonId(person), day(usedOn));
    }

    /** A use that names neither project nor person. */
    static PmoEngagement bySomebody(ServiceKind service, String usedOn) {
        return new PmoEngagement(service, null, null, day(usedOn));
    }
}
