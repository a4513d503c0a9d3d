package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.cad;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.deliverable;
import static org.pmo4j.rules.policies.Facts.deliverables;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.project;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg003MajorChangeReachesPmoTest {

    private static final PolicyCheck CHG_003 = PolicyCheck.of("CHG-003");

    @Test
    void reports_scope_change_of_exactly_the_limit_without_notice() {
        Project project = governed(scopeChange().costImpact(cad("100000")).itemsAdded(1)).build();

        CHG_003.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Major scope change CR-1 (cost 0.1, duration NONE, items 0.05) was decided on 2026-03-10; PMO notified: "
                        + "NONE.")
                .saysInChinese("重大范围变更CR-1(成本0.1,工期无,交付物0.05)于2026-03-10决策,PMO通报:无。")
                .becauseOf("changeRequest=CR-1", "costShare=0.1", "durationShare=null", "itemShare=0.05",
                        "pmoNotifiedOn=null", "decidedOn=2026-03-10", "costPct:0.10 (default)", "durPct:0.25 (default)",
                        "itemPct:0.10 (default)");
    }

    @ParameterizedTest
    @CsvSource({"99900, PASS", "100000, FAIL", "-99900, PASS", "-100000, FAIL"})
    void calls_a_change_major_from_the_limit_of_cost_on(String cost, String outcome) {
        Project project = governed(scopeChange().costImpact(cad(cost))).build();

        CHG_003.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"199999.99, PASS", "200000, FAIL"})
    void applies_another_limit_of_cost(String cost, String outcome) {
        Project project = governed(scopeChange().costImpact(cad(cost))).build();

        CHG_003.given(project).with("CHG-003.costPct", "0.20").at("2026-03-31")
                .yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"49.98, PASS", "50, FAIL", "-50, FAIL"})
    void calls_a_change_major_from_the_limit_of_duration_on(String days, String outcome) {
        Project project = governed(scopeChange().durationImpactDays(new BigDecimal(days))).build();

        CHG_003.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"1, , PASS", "2, , FAIL", "1, 1, FAIL", ", 2, FAIL"})
    void calls_a_change_major_from_the_limit_of_deliverables_on(Integer added, Integer removed, String outcome) {
        Project project = governed(scopeChange().itemsAdded(added).itemsRemoved(removed)).build();

        CHG_003.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, PASS", "2026-03-11, FAIL", "2026-01-01, PASS"})
    void asks_for_the_notice_by_the_day_of_the_decision(String notifiedOn, String outcome) {
        Project project = governed(scopeChange().costImpact(cad("100000")).pmoNotifiedOn(day(notifiedOn))).build();

        CHG_003.given(project).at("2026-03-31").yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @Test
    void does_not_count_notice_that_is_dated_tomorrow() {
        Project project = governed(
                        scopeChange().decidedOn(null).costImpact(cad("100000")).pmoNotifiedOn(day("2026-04-01")))
                .build();

        CHG_003.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void does_not_examine_change_that_leaves_the_scope_alone() {
        Project project = governed(scopeChange().scopeChanging(false).costImpact(cad("100000"))).build();

        CHG_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_change_under_analysis() {
        Project project =
                governed(scopeChange().status(ChangeStatus.UNDER_ANALYSIS).costImpact(cad("100000"))).build();

        CHG_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_where_no_pmo_governs() {
        Project project = governed(scopeChange().costImpact(cad("100000"))).governingPmos(governedBy()).build();

        CHG_003.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_the_governing_pmos() {
        Project project = governed(scopeChange().costImpact(cad("100000"))).governingPmos(null).build();

        CHG_003.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: governingPmos");
    }

    @Test
    void passes_small_change_although_the_governing_pmos_are_not_held() {
        Project project = governed(scopeChange().costImpact(cad("1"))).governingPmos(null).build();

        CHG_003.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_whether_the_scope_changes() {
        Project project = governed(scopeChange().scopeChanging(null).costImpact(cad("100000"))).build();

        CHG_003.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: scopeChanging");
    }

    @Test
    void cannot_tell_whether_the_scope_changes_in_a_change_of_unknown_size() {
        Project project = governed(scopeChange().scopeChanging(null).costImpact(cad("100000")))
                .baselines(baselines())
                .build();

        CHG_003.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: baselines.budget, scopeChanging");
    }

    @Test
    void passes_change_that_the_pmo_was_told_of_whatever_its_size() {
        Project project = governed(scopeChange().costImpact(cad("100000")).pmoNotifiedOn(day("2026-03-10")))
                .baselines(baselines())
                .build();

        CHG_003.given(project).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_the_size_without_bases() {
        Project project = governed(scopeChange()
                        .costImpact(Money.of("USD", "1"))
                        .durationImpactDays(BigDecimal.ONE)
                        .itemsAdded(1))
                .baselines(null)
                .approvedBudget(cad("5"))
                .deliverables(null)
                .build();

        CHG_003.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: baselines.durationDays, costImpact.currency, deliverables");
    }

    @Test
    void goes_by_what_is_known_of_a_major_change() {
        Project project =
                governed(scopeChange().costImpact(cad("100000")).itemsAdded(1)).deliverables(deliverables()).build();

        CHG_003.given(project).at("2026-03-31").yields("FAIL ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_whether_notice_came_in_time_without_the_day_of_the_decision() {
        Project project = governed(
                        scopeChange().decidedOn(null).costImpact(cad("100000")).pmoNotifiedOn(day("2026-03-31")))
                .build();

        CHG_003.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: decidedOn");
    }

    @Test
    void leaves_missing_figures_to_chg_005() {
        CHG_003.given(governed(scopeChange()).build()).at("2026-03-31").yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_003.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_ask_a_project_without_pmo_for_its_change_log() {
        CHG_003.given(project().governingPmos(governedBy()).build()).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_003.given(project().changeLog(changes()).build()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @ParameterizedTest
    @CsvSource({"0.05, FAIL", "0.054, PASS"})
    void applies_another_limit_of_deliverables(String limit, String outcome) {
        Project project = governed(scopeChange().itemsAdded(1)).build();

        CHG_003.given(project).with("CHG-003.itemPct", limit).at("2026-03-31")
                .yields(outcome + " ChangeRequest/P-1/CR-1");
    }

    @ParameterizedTest
    @CsvSource({
        "99900, , , PASS ChangeRequest/P-1/CR-1",
        "100000, , , UNKNOWN ChangeRequest/P-1/CR-1: governingPmos",
        ", 49.98, , PASS ChangeRequest/P-1/CR-1",
        ", 50, , UNKNOWN ChangeRequest/P-1/CR-1: governingPmos",
        ", , 1, PASS ChangeRequest/P-1/CR-1",
        ", , 2, UNKNOWN ChangeRequest/P-1/CR-1: governingPmos",
    })
    void asks_for_the_governing_pmos_from_the_limits_on(String cost, String days, Integer items, String row) {
        Project project = governed(scopeChange()
                        .costImpact(cost == null ? null : cad(cost))
                        .durationImpactDays(days == null ? null : new BigDecimal(days))
                        .itemsAdded(items))
                .governingPmos(null)
                .build();

        CHG_003.given(project).with("CHG-003.itemPct", "0.055").at("2026-03-31").yields(row);
    }

    @Test
    void asks_for_the_governing_pmos_at_the_limit_of_deliverables() {
        CHG_003.given(governed(scopeChange().itemsAdded(2)).governingPmos(null).build()).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: governingPmos");
    }

    @Test
    void cannot_tell_without_change_log_where_a_pmo_governs() {
        CHG_003.given(project().governingPmos(governedBy("itpmo")).build()).at("2026-03-31")
                .yields("UNKNOWN Project/P-1: changeLog");
    }

    private static ChangeRequestBuilder scopeChange() {
        return change("CR-1", "2026-03-10").scopeChanging(true);
    }

    /** A budget of a million, 200 days and 20 deliverables. */
    private static ProjectBuilder governed(ChangeRequestBuilder change) {
        return project()
                .governingPmos(governedBy("itpmo"))
                .baselines(baselines(
                        baseline(BaselineKind.COST, 1).budget(cad("1000000")).build(),
                        baseline(BaselineKind.SCHEDULE, 1).durationDays(new BigDecimal("200")).build()))
                .deliverables(new DeliverableRegister(IntStream.range(0, 20)
                        .mapToObj(number -> deliverable("D-" + number, DeliverableStatus.PLANNED).build())
                        .toList()))
                .changeLog(changes(change.build()));
    }
}
