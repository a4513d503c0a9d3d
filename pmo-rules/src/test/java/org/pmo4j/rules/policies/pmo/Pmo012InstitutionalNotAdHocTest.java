package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.pmo;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo012InstitutionalNotAdHocTest {

    private static final PolicyCheck PMO_012 = PolicyCheck.of("PMO-012");

    @Test
    void reports_pmo_without_budget_and_dedicated_head_and_end() {
        PmoBuilder pmo = named().budget(cny("0")).head(id("ann")).headAppointed(false).temporary(true);

        given(pmo).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The PMO looks ad hoc: budget CNY 0.00, head ann (dedicated: false), temporary true until NONE.")
                .saysInChinese("PMO呈临时状态:预算CNY 0.00,负责人ann(专职:否),临时是,截止无。")
                .becauseOf("budget=CNY 0.00", "head=ann", "headAppointed=false", "temporary=true", "sunsetOn=null",
                        "transitionOn=null");
    }

    @Test
    void passes_pmo_with_budget_and_dedicated_head() {
        given(institutional()).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_budget_of_nothing() {
        given(institutional().budget(cny("0"))).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_the_smallest_budget() {
        given(institutional().budget(cny("0.01"))).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_head_who_is_not_dedicated() {
        given(institutional().headAppointed(false)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_temporary_pmo_with_a_date_of_transition() {
        given(institutional().temporary(true).transitionOn(day("2026-12-31"))).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void passes_temporary_pmo_with_a_sunset_that_has_passed() {
        given(institutional().temporary(true).sunsetOn(day("2026-03-30"))).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_temporary_pmo_without_any_date() {
        given(institutional().temporary(true)).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("budget=CNY 100.00", "head=null", "headAppointed=true", "temporary=true", "sunsetOn=null",
                        "transitionOn=null");
    }

    @Test
    void passes_standing_pmo_without_any_date() {
        given(institutional().temporary(false)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void takes_a_named_head_for_appointed() {
        given(institutional().headAppointed(null).head(id("ann"))).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_where_only_a_name_is_known() {
        given(named()).at("2026-03-31").yields("UNKNOWN Pmo/epmo: budget, head, headAppointed");
    }

    @Test
    void cannot_tell_without_budget() {
        given(institutional().budget(null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: budget");
    }

    @Test
    void cannot_tell_without_any_word_on_the_head() {
        given(institutional().headAppointed(null)).at("2026-03-31").yields("UNKNOWN Pmo/epmo: head, headAppointed");
    }

    @Test
    void reports_known_fault_although_the_budget_is_not_held() {
        given(institutional().budget(null).headAppointed(false)).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void examines_pmo_that_is_closing_but_not_planned_or_closed_ones() {
        given(institutional().status(PmoStatus.CLOSING)).at("2026-03-31").yields("PASS Pmo/epmo");
        given(named().status(PmoStatus.PLANNED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
        given(named().status(PmoStatus.CLOSED)).at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void has_nothing_to_say_where_there_is_no_pmo() {
        PMO_012.given().onlyPmos().at("2026-03-31").yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(PmoBuilder pmo) {
        return PMO_012.given().onlyPmos(pmo.build());
    }

    private static PmoBuilder named() {
        return pmo("epmo");
    }

    private static PmoBuilder institutional() {
        return named().budget(cny("100")).headAppointed(true);
    }
}
