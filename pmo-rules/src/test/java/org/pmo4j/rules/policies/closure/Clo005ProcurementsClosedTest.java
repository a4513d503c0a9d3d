package org.pmo4j.rules.policies.closure;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.delivery.Agreement;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.PolicyCheck;

class Clo005ProcurementsClosedTest {

    private static final PolicyCheck CLO_005 = PolicyCheck.of("CLO-005");

    @Test
    void reports_closed_project_with_open_agreements() {
        Project project = ended(ProjectState.CLOSED, agreement("A-3", true, null), agreement("A-1", true, null), agreement("A-2", false, null));

        CLO_005.given(project).at("2026-03-31")
                .yields("FAIL Project/P-1")
                .says("Project has ended with 2 of 3 agreements open: A-1, A-3.")
                .saysInChinese("项目已结束,3份协议中2份未结束:A-1、A-3。")
                .becauseOf("agreements=A-1, A-3", "count=2", "total=3");
    }

    @Test
    void reports_terminated_project_with_an_open_agreement() {
        CLO_005.given(ended(ProjectState.TERMINATED, agreement("A-1", true, null))).at("2026-03-31")
                .yields("FAIL Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({", PASS", "2026-03-31, PASS", "2026-04-01, FAIL"})
    void goes_by_the_day_on_which_the_agreement_is_closed(String closedOn, String outcome) {
        CLO_005.given(ended(ProjectState.CLOSED, agreement("A-1", false, closedOn))).at("2026-03-31")
                .yields(outcome + " Project/P-1");
    }

    @Test
    void does_not_apply_without_agreements() {
        Project without = ended(ProjectState.CLOSED);
        Project buysNothing = project("P-2").state(ProjectState.CLOSED).buys(false).build();
        Project stateless = project("P-3").procurements(new ProcurementLog(List.of())).build();
        Project statelessBuysNothing = project("P-4").buys(false).build();

        CLO_005.given(without, buysNothing, stateless, statelessBuysNothing).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1", "NOT_APPLICABLE Project/P-2", "NOT_APPLICABLE Project/P-3",
                        "NOT_APPLICABLE Project/P-4");
    }

    @Test
    void cannot_tell_without_procurements_where_the_project_buys_or_may_buy() {
        Project mayBuy = project("P-1").state(ProjectState.CLOSED).build();
        Project buys = project("P-2").state(ProjectState.TERMINATED).buys(true).build();

        CLO_005.given(mayBuy, buys).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: procurements", "UNKNOWN Project/P-2: procurements");
    }

    @Test
    void examines_agreements_of_a_project_that_is_said_not_to_buy() {
        Project project = ended(ProjectState.CLOSED, agreement("A-1", true, null)).withBuys(false);

        CLO_005.given(project).at("2026-03-31").yields("FAIL Project/P-1");
    }

    @Test
    void does_not_examine_project_that_goes_on() {
        Project project = project().state(ProjectState.EXECUTING).build();

        CLO_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_state_and_dates() {
        CLO_005.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: state");
    }

    @Test
    void does_not_examine_project_without_state_that_plainly_goes_on() {
        Project project = project().forecastFinish(day("2026-04-01")).build();

        CLO_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_open_agreements_of_a_project_that_goes_on() {
        CLO_005.given(ended(ProjectState.EXECUTING, agreement("A-1", true, null))).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    private static Agreement agreement(String id, boolean open, String closedOn) {
        return new Agreement(new AgreementId(id), null, open, closedOn == null ? null : day(closedOn));
    }

    private static Project ended(ProjectState state, Agreement... agreements) {
        return project().state(state).procurements(new ProcurementLog(List.of(agreements))).build();
    }
}
