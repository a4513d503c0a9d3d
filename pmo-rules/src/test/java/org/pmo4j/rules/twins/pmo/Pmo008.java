package org.pmo4j.rules.twins.pmo;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** At most one PMO per level governs a project. */
final class Pmo008 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        if (given.project().governingPmos() == null) {
            verdicts.owner().unknown();
            return;
        }
        int max = verdicts.limits().integer("maxPerLevel");
        long open = count(null, given);
        for (PmoLevel level : PmoLevel.values()) {
            long known = count(level, given);
            verdicts.owner().verdict(known > max, known + open > max);
        }
    }

    private static long count(@Nullable PmoLevel level, Governed given) {
        return given.pmos().stream().filter(pmo -> pmo.level() == level).count();
    }
}
