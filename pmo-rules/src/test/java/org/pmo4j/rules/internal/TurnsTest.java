package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.credential;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.organization;
import static org.pmo4j.rules.policies.Facts.person;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;

/** Days are numbered from 2026-04-01, which is 0; the last one is 2026-06-30, 90. */
class TurnsTest {

    private static final LocalDate FROM = day("2026-04-01");
    private static final LocalDate UNTIL = day("2026-06-30");

    /** No length of time is a parameter of it. */
    private static final String PLAIN = "GATE-001";

    /** It counts days from the gate plan. */
    private static final String COUNTING = "GATE-008";

    /** It reads the risk register. */
    private static final String OF_RISKS = "PROC-013";

    private static final List<Policy> POLICIES = GovernanceEngine.standard().policies().stream()
            .filter(policy -> Set.of(PLAIN, COUNTING, OF_RISKS).contains(policy.id()))
            .toList();

    private static final LocalDate TENTH = FROM.plusDays(10);

    @Test
    void policies_are_judged_beside_every_day_that_is_named_within_the_forecast() {
        Turns turns = turns(portfolio().build());
        var named = new Turns.Named(
                new TreeSet<>(List.of(FROM.minusDays(1), FROM, TENTH, UNTIL, UNTIL.plusDays(1))), Map.of());

        assertThat(turns.last()).isEqualTo(90);
        assertThat(turns.plain(position(PLAIN))).isTrue();
        assertThat(turns.days(position(PLAIN), named).stream()).containsExactly(0, 1, 9, 10, 11, 89, 90);
    }

    @Test
    void policies_that_count_days_are_judged_as_far_from_what_they_count_from() {
        Turns turns = turns(portfolio().build());
        int counting = position(COUNTING);
        Integer[] near = {0, 9, 10, 11, 90};
        Integer[] counted = {0, 2, 3, 4, 9, 10, 11, 16, 17, 18, 23, 24, 25, 90};

        assertThat(turns.plain(counting)).isFalse();
        assertThat(turns.days(counting, tenthIn("gatePlan")).stream()).containsExactly(counted);
        assertThat(turns.days(counting, tenthIn("nameOfNoRegister")).stream()).containsExactly(counted);
        assertThat(turns.days(counting, tenthIn("riskRegister")).stream()).containsExactly(near);
        assertThat(turns.days(counting, new Turns.Named(new TreeSet<>(Set.of(TENTH)), Map.of())).stream())
                .containsExactly(counted);
    }

    @Test
    void project_names_its_days_and_those_of_whom_and_what_it_names() {
        Portfolio portfolio = portfolio()
                .organization(organization().with()
                        .people(List.of(
                                dated("ann", "2026-05-01").with().lineManager(id("bob")).build(),
                                dated("bob", "2026-05-02").with().lineManager(id("cleo")).build(),
                                dated("cleo", "2026-05-03"),
                                dated("dan", "2026-05-04"),
                                dated("eve", "2026-05-05")))
                        .units(List.of(unit("it").head(id("dan")).build()))
                        .pmos(List.of(pmo("epmo").sunsetOn(day("2026-05-06")).build(), pmo("other").sunsetOn(day("2026-05-07")).build()))
                        .build())
                .build();
        Project project = project()
                .plannedFinish(day("2026-05-08"))
                .managers(managers(manager("ann").build()))
                .homeUnit(new UnitId("it"))
                .governingPmos(governedBy("epmo"))
                .build();

        Turns.Named named = turns(portfolio).named(project);

        assertThat(named.all()).containsExactly(days("2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-06", "2026-05-08"));
        assertThat(named.parts().get("managers")).containsExactly(days("2026-05-01", "2026-05-02", "2026-05-03"));
        assertThat(named.parts().get("homeUnit")).containsExactly(days("2026-05-04"));
        assertThat(named.parts().get("plannedFinish")).containsExactly(days("2026-05-08"));
        assertThat(turns(portfolio).named().all()).contains(days("2026-05-05", "2026-05-07"));
    }

    @Test
    void waivers_of_a_project_are_named_with_it() {
        Portfolio portfolio = portfolio()
                .projects(List.of(project("P-1").build(), project("P-2").build()))
                .waivers(new WaiverRegister(List.of(waiver("W-1", "P-1", "2026-05-01"), waiver("W-2", "P-2", "2026-05-02"))))
                .build();

        assertThat(turns(portfolio).named(portfolio.projects().get(0)).all())
                .contains(days("2026-05-01"))
                .doesNotContain(days("2026-05-02"));
    }

    private static Waiver waiver(String id, String project, String expiresOn) {
        return WaiverBuilder.builder()
                .id(new WaiverId(id))
                .policy(COUNTING)
                .subject(project)
                .reason("The supplier delivers later")
                .requestedBy(id("ann"))
                .approvedBy(id("bob"))
                .approvedOn(day("2026-02-01"))
                .expiresOn(day(expiresOn))
                .build();
    }

    private static Person dated(String id, String expiresOn) {
        return person(id).credentials(List.of(credential("PMP").expiresOn(day(expiresOn)).build())).build();
    }

    /** Returns the days around a project in one component of which the tenth day stands. */
    private static Turns.Named tenthIn(String component) {
        return new Turns.Named(new TreeSet<>(Set.of(TENTH)), Map.of(component, new TreeSet<>(Set.of(TENTH))));
    }

    private static Turns turns(Portfolio portfolio) {
        return new Turns(portfolio, FROM, UNTIL, POLICIES, List.of(Map.of("GATE-008.graceDays", "7")));
    }

    private static int position(String policy) {
        return POLICIES.stream().map(Policy::id).toList().indexOf(policy);
    }

    private static LocalDate[] days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
