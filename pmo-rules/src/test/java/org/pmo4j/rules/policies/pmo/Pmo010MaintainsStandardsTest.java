package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.organization.StandardBuilder;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo010MaintainsStandardsTest {

    private static final PolicyCheck PMO_010 = PolicyCheck.of("PMO-010");

    @Test
    void reports_standard_reviewed_one_day_too_long_ago() {
        given(maintains(PmoType.CONTROLLING, approved("S-1").reviewedOn(day("2025-03-30")).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The CONTROLLING PMO has 1 approved standards; the newest was approved or reviewed on 2025-03-30 "
                        + "(at most 365 days ago).")
                .saysInChinese("控制型PMO有1项已批准标准,最近批准或评审于2025-03-30(上限365天)。")
                .becauseOf("type=CONTROLLING", "approved=1", "newest=2025-03-30", "reviewDays:365 (default)");
    }

    @Test
    void passes_standard_reviewed_at_the_end_of_the_review_days() {
        given(maintains(PmoType.CONTROLLING, approved("S-1").reviewedOn(day("2025-03-31")).build()))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void goes_by_the_review_days_that_are_set() {
        Pmo pmo = maintains(PmoType.DIRECTIVE, approved("S-1").reviewedOn(day("2026-03-01")).build()).build();

        PMO_010.given().onlyPmos(pmo).with("PMO-010.reviewDays", "30").at("2026-03-31").yields("PASS Pmo/epmo");
        PMO_010.given().onlyPmos(pmo).with("PMO-010.reviewDays", "30").at("2026-04-01").yields("FAIL Pmo/epmo");
    }

    @Test
    void counts_approval_as_the_first_review() {
        given(maintains(PmoType.STRATEGIC, approved("S-1").approvedOn(day("2025-03-31")).build()))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
        given(maintains(PmoType.STRATEGIC, approved("S-1").approvedOn(day("2025-03-30")).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_one_maintained_standard_among_old_ones() {
        given(maintains(
                        PmoType.CONTROLLING,
                        approved("S-1").reviewedOn(day("2020-01-01")).build(),
                        approved("S-2").approvedOn(day("2019-01-01")).reviewedOn(day("2026-01-01")).build(),
                        approved("S-3").build()))
                .at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void reports_pmo_with_drafts_only() {
        given(maintains(
                        PmoType.CONTROLLING,
                        approved("S-1").status(DocumentStatus.DRAFT).reviewedOn(day("2026-03-01")).build(),
                        approved("S-2").status(DocumentStatus.SUPERSEDED).approvedOn(day("2026-03-01")).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("type=CONTROLLING", "approved=0", "newest=null", "reviewDays:365 (default)");
    }

    @Test
    void reports_pmo_whose_only_standard_is_a_draft() {
        given(maintains(
                        PmoType.CONTROLLING,
                        approved("S-1").status(DocumentStatus.DRAFT).reviewedOn(day("2026-03-01")).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void reports_pmo_without_standards() {
        given(maintains(PmoType.CONTROLLING)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void does_not_count_a_later_review() {
        given(maintains(
                        PmoType.CONTROLLING,
                        approved("S-1").approvedOn(day("2025-03-30")).reviewedOn(day("2026-04-01")).build()))
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo");
    }

    @Test
    void cannot_tell_when_approved_standards_have_no_dates() {
        given(maintains(PmoType.CONTROLLING, approved("S-1").build()))
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: standards.approvedOn, standards.reviewedOn");
    }

    @Test
    void cannot_tell_when_approved_standards_have_later_dates_only() {
        given(maintains(PmoType.CONTROLLING, approved("S-1").approvedOn(day("2026-04-01")).build()))
                .at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: standards.approvedOn, standards.reviewedOn");
    }

    @ParameterizedTest
    @EnumSource(names = "SUPPORTIVE", mode = EnumSource.Mode.EXCLUDE)
    void cannot_tell_without_standards(PmoType type) {
        given(pmo("epmo").type(type)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: standards");
    }

    @Test
    void cannot_tell_without_type() {
        given(maintains(null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type");
        given(pmo("epmo")).at("2026-03-31").yields("UNKNOWN Pmo/epmo: type, standards");
    }

    @Test
    void does_not_examine_supportive_pmo() {
        given(maintains(PmoType.SUPPORTIVE)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo("epmo").type(PmoType.SUPPORTIVE)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        given(maintains(PmoType.CONTROLLING).status(PmoStatus.PLANNED)).at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
        given(pmo("epmo").status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_010.given().onlyPmos(pmo.build());
    }

    private static PmoBuilder maintains(@Nullable PmoType type, Standard... standards) {
        return pmo("epmo").type(type).standards(List.of(standards));
    }

    private static StandardBuilder approved(String id) {
        return StandardBuilder.builder().id(new StandardId(id)).title(id).status(DocumentStatus.APPROVED);
    }
}
