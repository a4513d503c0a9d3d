package org.pmo4j.rules.twins.pmo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Verdicts;

/** PMO services are used. */
final class Pmo017 extends PmoTwin {

    @Override
    void judge(Pmo pmo, GovernedPortfolio given, Verdicts verdicts) {
        List<Project> projects = Terms.inScope(pmo, given.portfolio());
        boolean governingNotHeld = Terms.governingNotHeld(given.portfolio());
        if (projects.isEmpty() && !governingNotHeld) {
            return;
        }
        if (governingNotHeld || pmo.engagements() == null) {
            verdicts.of("Pmo", pmo.id()).unknown();
            return;
        }
        LocalDate earliest = given.asOf().minusDays(verdicts.limits().integer("windowDays"));
        List<PmoEngagement> uses = pmo.engagements().stream()
                .filter(use -> Terms.within(earliest, given.asOf(), use.usedOn()))
                .toList();
        long using = projects.stream()
                .filter(project -> uses.stream().anyMatch(use -> project.id().equals(use.project())))
                .count();
        BigDecimal required = verdicts.limits().decimal("minShare").multiply(BigDecimal.valueOf(projects.size()));
        boolean tooFew = BigDecimal.valueOf(using).compareTo(required) < 0;
        // A log that never names a project cannot show that projects stay away.
        boolean anonymous = !uses.isEmpty() && uses.stream().allMatch(use -> use.project() == null);
        verdicts.of("Pmo", pmo.id()).verdict(tooFew && !anonymous, tooFew && anonymous);
    }
}
