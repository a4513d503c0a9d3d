package org.pmo4j.rules.policies.pmo;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.pmo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.Sponsorship;
import org.pmo4j.rules.policies.PolicyCheck;

class Pmo013SurvivesItsSponsorTest {

    private static final PolicyCheck PMO_013 = PolicyCheck.of("PMO-013");

    @Test
    void reports_sponsor_who_leaves_in_thirty_days_without_successor() {
        given(sponsor("bob", "2025-01-01", "2026-04-30")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The sponsor bob leaves on 2026-04-30 and no successor is named (notice 30 days).")
                .saysInChinese("发起人bob将于2026-04-30离任,未指定继任者(提前期30天)。")
                .becauseOf("sponsor=bob", "lastDay=2026-04-30", "noticeDays:30 (default)");
    }

    @Test
    void reports_sponsor_who_leaves_in_29_days() {
        given(sponsor("bob", "2025-01-01", "2026-04-29")).at("2026-03-31").yields("FAIL Pmo/epmo");
    }

    @Test
    void passes_sponsor_who_leaves_in_31_days() {
        given(sponsor("bob", "2025-01-01", "2026-05-01")).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void asks_for_a_longer_notice_where_that_is_set() {
        PolicyCheck.Case until = given(sponsor("bob", "2025-01-01", "2026-05-01"));

        until.with("PMO-013.noticeDays", "31").at("2026-03-31").yields("FAIL Pmo/epmo");
        until.with("PMO-013.noticeDays", "31").at("2026-03-30").yields("PASS Pmo/epmo");
    }

    @Test
    void reports_only_sponsors_who_have_left_where_no_notice_is_asked_for() {
        PolicyCheck.Case until = given(sponsor("bob", "2025-01-01", "2026-03-31")).with("PMO-013.noticeDays", "0");

        until.at("2026-03-31").yields("FAIL Pmo/epmo");
        until.at("2026-03-30").yields("PASS Pmo/epmo");
    }

    @Test
    void passes_successor_who_is_named_from_next_month_on() {
        given(sponsor("bob", "2025-01-01", "2026-04-01"), sponsor("cleo", "2026-05-01", null)).at("2026-03-31")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void passes_successor_who_is_named_from_the_first_day_of_next_month_on() {
        given(sponsor("bob", "2025-01-01", "2026-03-16"), sponsor("cleo", "2026-04-01", null)).at("2026-03-15")
                .yields("PASS Pmo/epmo");
    }

    @Test
    void names_the_last_of_several_sponsors_in_any_order() {
        given(sponsor("cleo", "2026-01-01", "2026-04-15"), sponsor("bob", "2025-01-01", "2025-12-31")).at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("sponsor=cleo", "lastDay=2026-04-15", "noticeDays:30 (default)");
    }

    @Test
    void reports_pmo_that_has_no_sponsor() {
        given().at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .says("The sponsor NONE leaves on NONE and no successor is named (notice 30 days).");
    }

    @Test
    void reports_sponsor_without_end_whose_employment_ended_yesterday() {
        given(sponsor("bob", "2025-01-01", null))
                .people(person("bob").employmentFinish(day("2026-03-30")).build())
                .at("2026-03-31")
                .yields("FAIL Pmo/epmo")
                .becauseOf("sponsor=bob", "lastDay=2026-03-30", "noticeDays:30 (default)");
    }

    @Test
    void passes_sponsor_without_end() {
        given(sponsor("bob", "2025-01-01", null)).at("2026-03-31").yields("PASS Pmo/epmo");
    }

    @Test
    void cannot_tell_without_sponsorships() {
        PMO_013.given().onlyPmos(pmo("epmo").build()).at("2026-03-31")
                .yields("UNKNOWN Pmo/epmo: sponsorships");
    }

    @Test
    void does_not_examine_planned_or_closed_pmo() {
        PMO_013.given()
                .onlyPmos(
                        pmo("closed").status(PmoStatus.CLOSED).build(),
                        pmo("planned").status(PmoStatus.PLANNED).sponsorships(List.of()).build())
                .at("2026-03-31")
                .yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(Sponsorship... sponsorships) {
        return PMO_013.given().onlyPmos(pmo("epmo").sponsorships(List.of(sponsorships)).build());
    }

    private static Sponsorship sponsor(String person, String start, @Nullable String finish) {
        return new Sponsorship(id(person), day(start), finish == null ? null : day(finish));
    }
}
