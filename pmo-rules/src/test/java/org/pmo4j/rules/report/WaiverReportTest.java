package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmo4j.rules.policies.Facts.condition;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.gatePlan;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.review;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;

/** How waivers stand at 2026-03-31, and what reports show of it. */
class WaiverReportTest {

    private static final GovernanceEngine ENGINE =
            GovernanceEngine.builder().packs("stage-gates").threads(1).build();
    private static final int MAX_DAYS = 180;

    private static final Waiver ASKED = Waiver.request(
            new WaiverId("W"), "GATE-008", "GateCondition/P-1/C-1", id("ann"), day("2026-03-01"), "The supplier delivers in April");
    private static final Waiver SOUND = until("2026-05-01");

    @Test
    void a_valid_waiver_is_announced_30_days_before_its_last_day_and_counts_what_it_exempts() {
        assertThat(seen(until("2026-05-01"))).isEqualTo("VALID [] 1 31");
        assertThat(seen(until("2026-04-30"))).isEqualTo("EXPIRING [] 1 30");
        assertThat(seen(until("2026-03-31"))).isEqualTo("EXPIRING [] 1 0");
    }

    @Test
    void the_caller_may_say_how_long_ahead_it_is_announced() {
        GovernanceReport report = report(new WaiverRegister(List.of(SOUND)));

        assertThat(report.waivers(31)).extracting(WaiverStanding::state).containsExactly(WaiverState.EXPIRING);
        assertThat(report.waivers(0)).extracting(WaiverStanding::state).containsExactly(WaiverState.VALID);
        assertThatIllegalArgumentException().isThrownBy(() -> report.waivers(-1)).withMessage("announceDays -1 is negative");
    }

    @Test
    void an_expired_a_defective_and_an_unknown_waiver_exempt_nothing() {
        assertThat(seen(until("2026-03-30"))).isEqualTo("EXPIRED [EXPIRED] 0 null");
        assertThat(seen(plain().withApprovedBy(id("ann")))).isEqualTo("DEFECTIVE [SELF_APPROVED] 0 null");
        assertThat(seen(plain().with().reason(null).expiresOn(day("2026-03-30")).build()))
                .isEqualTo("DEFECTIVE [NO_REASON, EXPIRED] 0 null");
        assertThat(seen(plain().withRequestedBy(null))).isEqualTo("UNKNOWN [] 0 null");
        assertThat(seen(plain().withApprovedOn(null))).isEqualTo("UNKNOWN [] 0 null");
    }

    @Test
    void a_request_and_an_approval_from_tomorrow_on_are_not_yet_in_force() {
        assertThat(seen(ASKED)).isEqualTo("NOT_YET [] 0 null");
        assertThat(seen(plain().withApprovedOn(day("2026-04-01")))).isEqualTo("NOT_YET [] 0 null");
        assertThat(seen(ASKED.approve(id("bob"), day("2026-04-01"), "Agreed", day("2026-05-01"), MAX_DAYS)))
                .isEqualTo("NOT_YET [] 0 null");
        assertThat(seen(plain().withApprovedOn(day("2026-03-31")))).isEqualTo("VALID [] 1 31");
    }

    @Test
    void a_refused_and_a_withdrawn_waiver_are_closed_from_that_day_on() {
        assertThat(seen(ASKED.refuse(id("bob"), day("2026-03-31"), "Others deliver"))).isEqualTo("CLOSED [] 0 null");
        assertThat(seen(SOUND.withdraw(id("ann"), day("2026-03-31"), "Delivered"))).isEqualTo("CLOSED [] 0 null");
        assertThat(seen(SOUND.withdraw(id("ann"), day("2026-04-01"), "Delivered"))).isEqualTo("VALID [] 1 31");
    }

    @Test
    void an_extension_decided_later_is_not_known_yet() {
        Waiver extended = until("2026-04-02").extend(id("bob"), day("2026-04-01"), "Still late", day("2026-06-30"), MAX_DAYS);

        assertThat(standing(extended).waiver().expiresOn()).isEqualTo(day("2026-04-02"));
        assertThat(seen(extended)).isEqualTo("EXPIRING [] 1 2");
    }

    @Test
    void waivers_that_are_not_held_are_not_the_same_as_none() {
        assertThat(report(null).waivers()).isNull();
        assertThat(report(new WaiverRegister(List.of())).waivers()).isEmpty();
        assertThat(text(Language.EN, null)).contains("\nWaivers  (not held by the source)\n");
        assertThat(text(Language.ZH, new WaiverRegister(List.of()))).contains("\n豁免  (无)\n");
        assertThat(json(null)).doesNotContain("\"waivers\"");
        assertThat(json(new WaiverRegister(List.of()))).contains("\"waivers\" : [ ]");
    }

    @Test
    void text_counts_them_and_shows_first_what_needs_attention() {
        assertThat(text(Language.EN, all())).contains("""

                Waivers  (1 EXPIRING, 1 EXPIRED, 1 DEFECTIVE, 1 UNKNOWN, 1 VALID, 1 NOT_YET, 1 CLOSED)
                  EXPIRING  W-7  GATE-008 on GateCondition/P-1/C-1, until 2026-04-01 (1 day left), exempts 1 finding
                  EXPIRED  W-6  GATE-008 on GateCondition/P-1/C-1, until 2026-03-30
                  DEFECTIVE  W-5  GATE-008 on GateCondition/P-1/C-1, until 2026-05-01, approved by the requester
                  UNKNOWN  W-4  GATE-008 on GateCondition/P-1/C-1, until 2026-05-01
                  VALID  W-8  GATE-009 on P-1, until 2026-05-01 (31 days left)
                  NOT_YET  W-2  GATE-008 on GateCondition/P-1/C-1
                  CLOSED  W-1  GATE-008 on GateCondition/P-1/C-1, until 2026-05-01

                """);
        assertThat(text(Language.ZH, all())).contains("""

                豁免  (1项即将到期,1项已过期,1项有缺陷,1项无法判定,1项有效,1项尚未生效,1项已关闭)
                  即将到期  W-7  GATE-008:GateCondition/P-1/C-1,至2026-04-01(剩1天),豁免1项发现
                  已过期  W-6  GATE-008:GateCondition/P-1/C-1,至2026-03-30
                  有缺陷  W-5  GATE-008:GateCondition/P-1/C-1,至2026-05-01,自行批准
                """);
    }

    @Test
    void json_shows_every_state_with_its_steps_and_is_valid_against_the_published_schema() throws IOException {
        String json = json(all());

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("../docs/report.schema.json")))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json.replaceAll("\\s+", " ")).contains(
                "\"id\" : \"W-7\", \"policy\" : \"GATE-008\", \"subject\" : { \"type\" : \"GateCondition\", \"id\" : \"C-1\", \"project\" : \"P-1\" },"
                        + " \"state\" : \"EXPIRING\", \"defects\" : [ ], \"exempted\" : 1, \"daysLeft\" : 1,"
                        + " \"reason\" : \"The supplier delivers in April\", \"requestedBy\" : \"ann\", \"approvedBy\" : \"bob\","
                        + " \"approvedOn\" : \"2026-03-02\", \"expiresOn\" : \"2026-04-01\", \"steps\" : ["
                        + " { \"kind\" : \"REQUEST\", \"by\" : \"ann\", \"on\" : \"2026-03-01\", \"why\" : \"The supplier delivers in April\" },"
                        + " { \"kind\" : \"APPROVAL\", \"by\" : \"bob\", \"on\" : \"2026-03-02\", \"why\" : \"No other supplier\", \"expiresOn\" : \"2026-04-01\" } ]");
    }

    private static WaiverRegister all() {
        return new WaiverRegister(List.of(
                SOUND.withdraw(id("ann"), day("2026-03-20"), "Delivered").withId(new WaiverId("W-1")),
                ASKED.withId(new WaiverId("W-2")),
                plain().with().id(new WaiverId("W-4")).requestedBy(null).build(),
                plain().with().id(new WaiverId("W-5")).approvedBy(id("ann")).build(),
                until("2026-03-30").withId(new WaiverId("W-6")),
                until("2026-04-01").withId(new WaiverId("W-7")),
                SOUND.with().id(new WaiverId("W-8")).policy("GATE-009").subject("P-1").build()));
    }

    private static Waiver until(String day) {
        return ASKED.approve(id("bob"), day("2026-03-02"), "No other supplier", day(day), MAX_DAYS);
    }

    /** A sound waiver whose steps the source does not hold. */
    private static Waiver plain() {
        return SOUND.withSteps(null);
    }

    private static WaiverStanding standing(Waiver waiver) {
        return report(new WaiverRegister(List.of(waiver))).waivers().get(0);
    }

    private static String seen(Waiver waiver) {
        WaiverStanding standing = standing(waiver);
        return standing.state() + " " + standing.defects() + " " + standing.exempted() + " " + standing.daysLeft();
    }

    private static String text(Language language, @Nullable WaiverRegister waivers) {
        StringBuilder text = new StringBuilder();
        TextReport.in(language).write(report(waivers), text);
        return text.toString();
    }

    private static String json(@Nullable WaiverRegister waivers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.in(Language.EN).write(report(waivers), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static GovernanceReport report(@Nullable WaiverRegister waivers) {
        return ENGINE.evaluate(portfolio().projects(List.of(overdue())).waivers(waivers).build(), day("2026-03-31"));
    }

    private static Project overdue() {
        return project("P-1")
                .gatePlan(gatePlan(gate(
                                "G1",
                                review("R-1", GateDecision.CONDITIONAL_GO, "2026-01-05")
                                        .conditions(List.of(condition("C-1").due(day("2026-01-20")).build()))
                                        .build())
                        .build()))
                .build();
    }
}
