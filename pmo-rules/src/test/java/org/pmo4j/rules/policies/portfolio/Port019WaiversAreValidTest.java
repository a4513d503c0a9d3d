package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.governance.WaiverStep;
import org.pmo4j.model.governance.WaiverStepKind;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.rules.policies.PolicyCheck;

class Port019WaiversAreValidTest {

    private static final PolicyCheck PORT_019 = PolicyCheck.of("PORT-019");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_waiver_that_expired_yesterday() {
        given(waiver("W-1").expiresOn(day("2026-03-30")).build()).at(AS_OF)
                .yields("FAIL Waiver/W-1")
                .says("Waiver W-1 of GATE-008 for Project/P-1 is invalid: EXPIRED (expires 2026-03-30, longest 180 days).")
                .saysInChinese("豁免W-1(GATE-008,Project/P-1)无效:已过期(到期2026-03-30,最长180天)。")
                .becauseOf("waiver=W-1", "policy=GATE-008", "waivedSubject=Project/P-1", "defects=EXPIRED",
                        "expiresOn=2026-03-30", "maxDays:180 (default)");
    }

    @Test
    void passes_waiver_on_its_last_day() {
        given(waiver("W-1").expiresOn(day(AS_OF)).build()).at(AS_OF).yields("PASS Waiver/W-1");
    }

    @Test
    void does_not_examine_expired_waiver_that_is_closed() {
        Waiver expired = waiver("W-1").expiresOn(day("2026-03-30")).build();

        given(expired.withClosedOn(day(AS_OF))).at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
        given(expired.withClosedOn(day("2026-04-01"))).at(AS_OF).yields("FAIL Waiver/W-1");
    }

    @Test
    void passes_expired_waiver_that_is_renewed() {
        Waiver expired = waiver("W-1").expiresOn(day("2026-03-30")).build();
        Waiver renewal = waiver("W-2").approvedOn(day("2026-03-31")).expiresOn(day("2026-06-30")).build();

        given(expired, renewal).at(AS_OF).yields("PASS Waiver/W-1", "PASS Waiver/W-2");
    }

    @Test
    void reports_expired_waiver_whose_renewal_is_not_in_force() {
        Waiver expired = waiver("W-1").expiresOn(day("2026-03-30")).build();
        Waiver tomorrow = waiver("W-2").approvedOn(day("2026-04-01")).expiresOn(day("2026-06-30")).build();
        Waiver other = tomorrow.with().approvedOn(day(AS_OF)).policy("GATE-009").build();

        given(expired, tomorrow).at(AS_OF).yields("FAIL Waiver/W-1");
        given(expired, other).at(AS_OF).yields("FAIL Waiver/W-1", "PASS Waiver/W-2");
    }

    @Test
    void passes_waiver_for_180_days() {
        given(waiver("W-1").expiresOn(day("2026-06-30")).build()).at(AS_OF).yields("PASS Waiver/W-1");
    }

    @Test
    void reports_waiver_for_181_days() {
        given(waiver("W-1").expiresOn(day("2026-07-01")).build()).at(AS_OF)
                .yields("FAIL Waiver/W-1")
                .says("Waiver W-1 of GATE-008 for Project/P-1 is invalid: TOO_LONG (expires 2026-07-01, longest 180 days).");
    }

    @Test
    void follows_a_longest_time_of_its_own() {
        Waiver waiver = waiver("W-1").build();

        given(waiver).with("PORT-019.maxDays", "100").at("2026-01-31").yields("FAIL Waiver/W-1");
        given(waiver.withExpiresOn(day("2026-04-11"))).with("PORT-019.maxDays", "100").at(AS_OF)
                .yields("PASS Waiver/W-1");
        given(waiver.withExpiresOn(day("2026-04-12"))).with("PORT-019.maxDays", "100").at(AS_OF)
                .yields("FAIL Waiver/W-1");
    }

    @Test
    void reports_missing_reason_approver_and_expiry_together() {
        Waiver bare = waiver("W-1").reason(" ").approvedBy(null).expiresOn(null).build();

        given(bare).at(AS_OF)
                .yields("FAIL Waiver/W-1")
                .says("Waiver W-1 of GATE-008 for Project/P-1 is invalid: NO_REASON, NO_APPROVER, NO_EXPIRY (expires NONE, longest 180 days).")
                .saysInChinese("豁免W-1(GATE-008,Project/P-1)无效:无理由、无批准人、无到期日(到期无,最长180天)。");
    }

    @Test
    void reports_waiver_approved_by_its_requester() {
        given(waiver("W-1").requestedBy(id("bob")).build()).at(AS_OF)
                .yields("FAIL Waiver/W-1")
                .says("Waiver W-1 of GATE-008 for Project/P-1 is invalid: SELF_APPROVED (expires 2026-05-31, longest 180 days).");
    }

    @Test
    void cannot_tell_without_requester_or_day_of_approval() {
        given(waiver("W-1").requestedBy(null).build()).at(AS_OF).yields("UNKNOWN Waiver/W-1: requestedBy");
        given(waiver("W-1").approvedOn(null).build()).at(AS_OF).yields("UNKNOWN Waiver/W-1: approvedOn");
        given(waiver("W-1").requestedBy(null).approvedOn(null).build()).at(AS_OF)
                .yields("UNKNOWN Waiver/W-1: approvedOn, requestedBy");
    }

    @Test
    void reports_a_known_defect_although_the_requester_is_missing() {
        given(waiver("W-1").requestedBy(null).expiresOn(day("2026-03-30")).build()).at(AS_OF).yields("FAIL Waiver/W-1");
    }

    @Test
    void does_not_examine_waiver_approved_tomorrow() {
        given(waiver("W-1").approvedOn(day("2026-04-01")).build()).at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
        given(waiver("W-1").approvedOn(day(AS_OF)).build()).at(AS_OF).yields("PASS Waiver/W-1");
    }

    @Test
    void does_not_examine_waiver_that_is_only_asked_for() {
        Waiver asked = Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", id("ann"), day("2026-03-30"), "supplier change");
        Waiver approved = asked.approve(id("bob"), day(AS_OF), "no other supplier", day("2026-05-31"), 180);

        given(asked).at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
        given(approved).at("2026-03-30").yields("NOT_APPLICABLE Portfolio/PF");
        given(approved).at(AS_OF).yields("PASS Waiver/W-1");
    }

    @Test
    void reports_waiver_extended_by_its_requester() {
        Waiver approved = Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", id("ann"), day("2026-03-01"), "supplier change")
                .approve(id("bob"), day("2026-03-02"), "no other supplier", day("2026-04-01"), 180);
        List<WaiverStep> steps = new ArrayList<>(approved.steps());
        steps.add(new WaiverStep(WaiverStepKind.EXTENSION, id("ann"), day(AS_OF), "still late", day("2026-05-31")));

        given(approved.with().expiresOn(day("2026-05-31")).steps(steps).build()).at(AS_OF)
                .yields("FAIL Waiver/W-1")
                .says("Waiver W-1 of GATE-008 for P-1 is invalid: SELF_APPROVED (expires 2026-05-31, longest 180 days).");
    }

    @Test
    void counts_an_extension_from_the_day_it_was_decided() {
        Waiver extended = Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", id("ann"), day("2026-03-01"), "supplier change")
                .approve(id("bob"), day("2026-03-02"), "no other supplier", day("2026-04-01"), 180)
                .extend(id("bob"), day("2026-04-01"), "still late", day("2026-12-31"), 400);

        given(extended).at(AS_OF).yields("PASS Waiver/W-1");
        given(extended).at("2026-04-01").yields("FAIL Waiver/W-1");
    }

    @Test
    void is_not_applicable_without_waivers() {
        given().at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
        PORT_019.given(project().build()).at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
    }

    private static PolicyCheck.Case given(Waiver... waivers) {
        return PORT_019.given(project().build())
                .inPortfolio(portfolio -> portfolio.waivers(new WaiverRegister(List.of(waivers))));
    }

    /** A sound waiver from 2026-01-01 to 2026-05-31, 150 days. */
    private static WaiverBuilder waiver(String id) {
        return WaiverBuilder.builder()
                .id(new WaiverId(id))
                .policy("GATE-008")
                .subject("Project/P-1")
                .reason("supplier change")
                .requestedBy(id("ann"))
                .approvedBy(id("bob"))
                .approvedOn(day("2026-01-01"))
                .expiresOn(day("2026-05-31"));
    }
}
