package org.pmo4j.rules.twins.pmo;

import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Governing PMO exists for in-scope projects. */
final class Pmo009 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        boolean tierCounts =
                project.tier() == null || verdicts.limits().contains("tiers", project.tier());
        if (project.state() != null && !project.active() || !tierCounts) {
            return;
        }
        boolean concerned = project.active() && project.tier() != null;
        boolean held = project.governingPmos() != null;
        boolean none = held && given.pmos().isEmpty();
        verdicts.owner().verdict(none && concerned, !held || none && !concerned);
    }
}
