package org.pmo4j.rules.twins.projectmanager;

import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Exactly one accountable project manager. */
final class Pma001 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        boolean active = given.project().active();
        if (!active && given.project().state() != null) {
            return;
        }
        if (given.project().managers() == null) {
            verdicts.owner().unknown();
            return;
        }
        boolean one = Terms.accountable(given.project().managers(), given.asOf()).size() == 1;
        verdicts.owner().verdict(active && !one, !active && !one);
    }
}
