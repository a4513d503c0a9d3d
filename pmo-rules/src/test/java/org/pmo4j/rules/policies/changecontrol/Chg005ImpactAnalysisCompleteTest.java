package org.pmo4j.rules.policies.changecontrol;

import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.change.ImpactArea;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.policies.PolicyCheck;

class Chg005ImpactAnalysisCompleteTest {

    private static final PolicyCheck CHG_005 = PolicyCheck.of("CHG-005");

    private static final Set<ImpactArea> COMPLETE = Set.of(
            ImpactArea.SCOPE,
            ImpactArea.SCHEDULE,
            ImpactArea.COST,
            ImpactArea.QUALITY,
            ImpactArea.RISK,
            ImpactArea.RESOURCES);

    @Test
    void reports_approved_change_whose_quality_nobody_looked_at() {
        Project project = withChanges(analysed("CR-1", without(ImpactArea.QUALITY)).build());

        CHG_005.given(project).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Change CR-1 is APPROVED but its impact analysis lacks QUALITY.")
                .saysInChinese("变更CR-1状态为已批准,影响分析缺少质量。")
                .becauseOf("changeRequest=CR-1", "status=APPROVED", "missing=QUALITY");
    }

    @Test
    void passes_analysis_of_all_areas_with_resources() {
        CHG_005.given(withChanges(analysed("CR-1", COMPLETE).build())).at("2026-03-31")
                .yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void passes_analysis_with_benefits_in_the_place_of_resources() {
        Set<ImpactArea> areas = new HashSet<>(without(ImpactArea.RESOURCES));
        areas.add(ImpactArea.BENEFITS);

        CHG_005.given(withChanges(analysed("CR-1", areas).build())).at("2026-03-31")
                .yields("PASS ChangeRequest/P-1/CR-1");
    }

    @Test
    void reports_analysis_of_nothing() {
        CHG_005.given(withChanges(analysed("CR-1", Set.of()).build())).at("2026-03-31")
                .yields("FAIL ChangeRequest/P-1/CR-1")
                .says("Change CR-1 is APPROVED but its impact analysis lacks SCOPE, SCHEDULE, COST, QUALITY, RISK, "
                        + "RESOURCES_OR_BENEFITS.")
                .saysInChinese("变更CR-1状态为已批准,影响分析缺少范围、进度、成本、质量、风险、资源或效益。");
    }

    @Test
    void does_not_examine_change_under_analysis() {
        Project project = withChanges(analysed("CR-1", Set.of()).status(ChangeStatus.UNDER_ANALYSIS).build());

        CHG_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void does_not_examine_change_that_is_decided_tomorrow() {
        Project project = withChanges(analysed("CR-1", Set.of()).decidedOn(day("2026-04-01")).build());

        CHG_005.given(project).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_of_the_one_request_without_analysed_areas() {
        Project project = withChanges(change("CR-1", "2026-03-01").build(), analysed("CR-2", COMPLETE).build());

        CHG_005.given(project).at("2026-03-31")
                .yields("UNKNOWN ChangeRequest/P-1/CR-1: analysedAreas", "PASS ChangeRequest/P-1/CR-2");
    }

    @Test
    void takes_a_draft_for_a_sign_that_analysed_areas_are_kept() {
        Project project = withChanges(
                change("CR-1", "2026-03-01").build(), analysed("CR-2", Set.of()).status(ChangeStatus.DRAFT).build());

        CHG_005.given(project).at("2026-03-31").yields("UNKNOWN ChangeRequest/P-1/CR-1: analysedAreas");
    }

    @Test
    void asks_once_where_no_request_has_analysed_areas() {
        Project project = withChanges(change("CR-1", "2026-03-01").build(), change("CR-2", "2026-03-02").build());

        CHG_005.given(project).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog.requests.analysedAreas");
    }

    @Test
    void does_not_ask_for_analysed_areas_where_nothing_is_approved() {
        CHG_005.given(withChanges(change("CR-1", ChangeStatus.SUBMITTED).build())).at("2026-03-31")
                .yields("NOT_APPLICABLE Project/P-1");
    }

    @Test
    void cannot_tell_without_change_log() {
        CHG_005.given(project().build()).at("2026-03-31").yields("UNKNOWN Project/P-1: changeLog");
    }

    @Test
    void does_not_apply_to_an_empty_change_log() {
        CHG_005.given(withChanges()).at("2026-03-31").yields("NOT_APPLICABLE Project/P-1");
    }

    private static Set<ImpactArea> without(ImpactArea area) {
        return COMPLETE.stream().filter(other -> other != area).collect(Collectors.toSet());
    }

    private static ChangeRequestBuilder analysed(String id, Set<ImpactArea> areas) {
        return change(id, "2026-03-01").analysedAreas(areas);
    }

    private static Project withChanges(ChangeRequest... requests) {
        return project().changeLog(changes(requests)).build();
    }
}
