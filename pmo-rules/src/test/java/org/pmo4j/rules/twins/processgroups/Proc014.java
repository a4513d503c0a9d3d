package org.pmo4j.rules.twins.processgroups;


import org.pmo4j.model.delivery.SatisfactionSurvey;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Stakeholder satisfaction is measured and met. */
final class Proc014 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.state() == null
                ? Boolean.FALSE.equals(project.ended(given.asOf()))
                : project.state() != ProjectState.CLOSED) {
            return;
        }
        if (project.state() == null
                || project.stakeholderRegister() == null
                || project.stakeholderRegister().surveys() == null) {
            verdicts.owner().unknown();
            return;
        }
        SatisfactionSurvey latest = null;
        for (SatisfactionSurvey survey : project.stakeholderRegister().surveys()) {
            if (!survey.measuredOn().isAfter(given.asOf())
                    && (latest == null || !survey.measuredOn().isBefore(latest.measuredOn()))) {
                latest = survey;
            }
        }
        boolean met = latest != null && latest.score().compareTo(verdicts.limits().decimal("minScore")) >= 0;
        verdicts.owner().verdict(!met, false);
    }
}
