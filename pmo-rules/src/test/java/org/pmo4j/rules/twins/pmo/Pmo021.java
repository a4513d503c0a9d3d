package org.pmo4j.rules.twins.pmo;

import java.util.List;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.project.Customer;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Client-facing projects get PMO negotiation support. */
final class Pmo021 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        Customer customer = project.customer();
        boolean held = project.governingPmos() != null;
        boolean otherState = project.state() != null && !project.active();
        boolean otherTier =
                project.tier() != null && !verdicts.limits().contains("tiers", project.tier());
        boolean internal = customer != null && Boolean.FALSE.equals(customer.external());
        if (otherState || otherTier || internal || held && given.pmos().isEmpty()) {
            return;
        }
        if (!held) {
            verdicts.owner().unknown();
            return;
        }
        List<PmoEngagement> talks = given.pmos().stream()
                .filter(pmo -> pmo.engagements() != null)
                .flatMap(pmo -> pmo.engagements().stream())
                .filter(use -> use.service() == ServiceKind.CUSTOMER_INTERFACE
                        && !use.usedOn().isAfter(given.asOf()))
                .toList();
        boolean supported = some(talks, project.id());
        boolean allKnown = project.active()
                && project.tier() != null
                && customer != null
                && customer.external() != null
                && given.pmos().stream().map(Pmo::engagements).noneMatch(engagements -> engagements == null)
                && talks.stream().noneMatch(use -> use.project() == null);
        verdicts.owner().verdict(!supported && allKnown, !supported && !allKnown);
    }

    private static boolean some(List<PmoEngagement> talks, ProjectId project) {
        return talks.stream().anyMatch(use -> project.equals(use.project()));
    }
}
