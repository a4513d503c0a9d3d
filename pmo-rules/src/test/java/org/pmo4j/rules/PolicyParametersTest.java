package org.pmo4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.governedBy;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.authoring.PolicyPack;

/** Which value of a parameter holds for a project, and what is said of values that cannot be used. */
class PolicyParametersTest {

    private static final PolicyPack PACK = PolicyPack.onClassPath(
            "parameters", "org/pmo4j/rules/parameters", PolicyParametersTest.class.getClassLoader());
    private static final String DAYS = "TST-005.days";
    private static final PmoId EPMO = new PmoId("epmo");
    private static final PmoId ITPMO = new PmoId("itpmo");
    private static final PmoId P1PMO = new PmoId("p1pmo");

    private final Project plain = project().build();
    private final Project inTier1 = project().tier(ProjectTier.T1).build();

    @Test
    void the_default_holds_where_nothing_is_set() {
        assertThat(days(PolicyParameters.defaults(), inTier1)).isEqualTo("30 (default)");
    }

    @Test
    void the_profile_holds_instead_of_the_default() {
        PolicyParameters parameters = PolicyParameters.builder().set(DAYS, "60").build();

        assertThat(days(parameters, plain)).isEqualTo("60 (profile)");
    }

    /** Else the hash of the policies would differ from one run to the next. */
    @Test
    void the_values_of_the_profile_come_in_the_order_of_their_keys() {
        PolicyParameters.Builder builder = PolicyParameters.builder();
        for (int number = 130; number > 100; number--) {
            builder.set("TST-" + number + ".days", "1");
        }

        assertThat(List.copyOf(builder.build().profile().keySet())).hasSize(30).isSorted();
    }

    @Test
    void the_profile_is_named_even_where_it_sets_the_default() {
        PolicyParameters parameters = PolicyParameters.builder().set(DAYS, "30").build();

        assertThat(days(parameters, plain)).isEqualTo("30 (profile)");
    }

    @Test
    void the_tier_holds_instead_of_the_profile() {
        PolicyParameters parameters =
                PolicyParameters.builder().set(ProjectTier.T1, DAYS, "14").set(DAYS, "60").build();

        assertThat(days(parameters, inTier1)).isEqualTo("14 (tier T1)");
    }

    @Test
    void the_tier_of_another_project_does_not_hold() {
        PolicyParameters parameters =
                PolicyParameters.builder().set(DAYS, "60").set(ProjectTier.T1, DAYS, "14").build();

        assertThat(days(parameters, project().tier(ProjectTier.T2).build())).isEqualTo("60 (profile)");
        assertThat(days(parameters, plain)).isEqualTo("60 (profile)");
    }

    @Test
    void the_pmo_holds_instead_of_the_tier() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set(ITPMO, DAYS, "7")
                .set(ProjectTier.T1, DAYS, "14")
                .set(DAYS, "60")
                .build();

        assertThat(days(parameters, inTier1.withGoverningPmos(governedBy("itpmo")))).isEqualTo("7 (PMO itpmo)");
    }

    @Test
    void a_pmo_that_does_not_govern_the_project_does_not_hold() {
        PolicyParameters parameters = PolicyParameters.builder().set(ITPMO, DAYS, "7").build();

        assertThat(days(parameters, plain.withGoverningPmos(governedBy("epmo")))).isEqualTo("30 (default)");
        assertThat(days(parameters, plain.withGoverningPmos(Set.of()))).isEqualTo("30 (default)");
        assertThat(days(parameters, plain)).isEqualTo("30 (default)");
    }

    @Test
    void of_several_pmos_the_one_of_the_highest_level_holds() {
        PolicyParameters.Builder two = PolicyParameters.builder().set(P1PMO, DAYS, "5").set(ITPMO, DAYS, "7");
        Project governed = plain.withGoverningPmos(governedBy("p1pmo", "itpmo", "epmo"));

        assertThat(days(two.build(), governed)).isEqualTo("7 (PMO itpmo)");
        assertThat(days(two.set(EPMO, DAYS, "21").build(), governed)).isEqualTo("21 (PMO epmo)");
    }

    @Test
    void each_parameter_has_its_own_source() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set(DAYS, "60")
                .set("TST-005.cap", "0.9")
                .set(ProjectTier.T1, "TST-005.share", "0.75")
                .set(ProjectTier.T1, "TST-005.strict", "true")
                .set(EPMO, "TST-005.status", "REVIEWED")
                .set(EPMO, "TST-005.tiers", "T3 | T1")
                .build();

        assertThat(evidence(parameters, inTier1.withGoverningPmos(governedBy("epmo")))).containsExactly(
                "days: 60 (profile)",
                "share: 0.75 (tier T1)",
                "low: 10 (default)",
                "high: 20 (default)",
                "strict: true (tier T1)",
                "status: REVIEWED (PMO epmo)",
                "tiers: T1, T3 (PMO epmo)",
                "cap: 0.9 (profile)");
    }

    @Test
    void each_project_is_judged_by_its_own_values() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set(ProjectTier.T1, DAYS, "14")
                .set(ProjectTier.T2, DAYS, "21")
                .build();
        GovernanceEngine engine = engine(parameters);

        GovernanceReport report = engine.evaluate(
                portfolio()
                        .projects(List.of(
                                project("P-1").tier(ProjectTier.T1).build(),
                                project("P-2").tier(ProjectTier.T2).build(),
                                project("P-3").build()))
                        .build(),
                LocalDate.of(2026, 3, 31));

        assertThat(report.findings().map(finding -> finding.subject() + " " + finding.message(Language.EN)))
                .containsExactly(
                        "Project/P-1 At most 14 days.", "Project/P-2 At most 21 days.", "Project/P-3 At most 30 days.");
    }

    @Test
    void a_set_may_be_emptied_and_a_limit_taken_away() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set("TST-005.cap", "0.9")
                .set("TST-005.tiers", "")
                .set(ProjectTier.T1, "TST-005.cap", "none")
                .build();

        assertThat(evidence(parameters, inTier1)).containsExactly(
                "days: 30 (default)",
                "share: 0.50 (default)",
                "low: 10 (default)",
                "high: 20 (default)",
                "strict: false (default)",
                "status: APPROVED (default)",
                "tiers: null (profile)",
                "cap: null (tier T1)");
    }

    @ParameterizedTest
    @CsvSource({
        "days, 1", "days, 365", "share, 0", "share, 1", "share, 0.000", "low, 1", "low, 20", "high, 10", "high, 100",
        "strict, true", "status, REVIEWED", "tiers, T4", "cap, none", "cap, 1"
    })
    void values_at_their_bounds_can_be_used(String name, String value) {
        PolicyParameters parameters = PolicyParameters.builder().set("TST-005." + name, value).build();

        assertThat(engine(parameters).policies()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "days, 0, 0 is outside 1..365",
        "days, 366, 366 is outside 1..365",
        "share, -0.0001, -0.0001 is outside 0..1",
        "share, 1.0001, 1.0001 is outside 0..1",
        "low, 21, 21 is outside 1..high",
        "high, 101, 101 is outside 1..100",
        "status, DRAFT, DRAFT is outside REVIEWED|APPROVED",
        "cap, 2, 2 is outside 0..1"
    })
    void values_outside_their_range_cannot_be_used(String name, String value, String fault) {
        PolicyParameters parameters = PolicyParameters.builder().set("TST-005." + name, value).build();

        refuses(parameters, "profile: TST-005." + name + ": " + fault);
    }

    @ParameterizedTest
    @CsvSource({
        "days, soon, 'soon' is no int; allowed is 1..365",
        "days, 7.5, '7.5' is no int; allowed is 1..365",
        "days, none, 'none' is no int; allowed is 1..365",
        "share, half, 'half' is no BigDecimal; allowed is 0..1",
        "strict, yes, 'yes' is no boolean; allowed is true|false",
        "strict, TRUE, 'TRUE' is no boolean; allowed is true|false",
        "status, approved, 'approved' is no DocumentStatus; allowed is REVIEWED|APPROVED",
        "tiers, T1|T9, 'T1|T9' is no Set<ProjectTier>",
        "cap, much, 'much' is no BigDecimal; allowed is 0..1 or none"
    })
    void values_of_another_type_cannot_be_used(String name, String value, String fault) {
        PolicyParameters parameters = PolicyParameters.builder().set("TST-005." + name, value).build();

        refuses(parameters, "profile: TST-005." + name + ": " + fault);
    }

    @Test
    void an_empty_number_cannot_be_used() {
        refuses(PolicyParameters.builder().set(DAYS, "").build(), "profile: TST-005.days: '' is no int; allowed is 1..365");
    }

    @Test
    void a_bound_that_is_lowered_below_the_default_of_another_parameter_cannot_be_used() {
        PolicyParameters parameters = PolicyParameters.builder().set("TST-005.high", "9").build();

        refuses(parameters, "profile: TST-005.low: 10 is outside 1..high");
    }

    @Test
    void a_bound_of_the_profile_holds_for_the_values_of_tiers_and_pmos() {
        PolicyParameters.Builder parameters = PolicyParameters.builder()
                .set("TST-005.high", "50")
                .set(ProjectTier.T1, "TST-005.low", "50")
                .set(EPMO, "TST-005.low", "50");

        assertThat(engine(parameters.build()).policies()).hasSize(1);
        refuses(parameters.set(ProjectTier.T2, "TST-005.low", "51").build(), "tier T2: TST-005.low: 51 is outside 1..high");
    }

    @Test
    void a_bound_of_a_tier_is_checked_against_the_values_of_the_profile() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set("TST-005.low", "15")
                .set(ProjectTier.T1, "TST-005.high", "14")
                .build();

        refuses(parameters, "tier T1: TST-005.low: 15 is outside 1..high");
    }

    @Test
    void a_bound_of_a_tier_is_checked_against_the_values_of_each_pmo() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set(ProjectTier.T1, "TST-005.high", "14")
                .set(EPMO, "TST-005.low", "15")
                .set(ITPMO, "TST-005.low", "14")
                .build();

        refuses(parameters, "tier T1 with PMO epmo: TST-005.low: 15 is outside 1..high");
    }

    @Test
    void all_faults_are_reported_at_once_each_with_its_source() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set("TST-005.day", "30")
                .set("TST-999.days", "30")
                .set(DAYS, "400")
                .set("TST-005.share", "half")
                .set(ProjectTier.T1, DAYS, "soon")
                .set(ProjectTier.T1, "TST-005.low", "30")
                .set(EPMO, DAYS, "0")
                .set(EPMO, "days", "30")
                .build();

        refuses(parameters,
                "PMO epmo: there is no parameter days",
                "profile: there is no parameter TST-005.day",
                "profile: TST-005.share: 'half' is no BigDecimal; allowed is 0..1",
                "profile: there is no parameter TST-999.days",
                "tier T1: TST-005.days: 'soon' is no int; allowed is 1..365",
                "profile: TST-005.days: 400 is outside 1..365",
                "tier T1: TST-005.low: 30 is outside 1..high",
                "PMO epmo: TST-005.days: 0 is outside 1..365");
    }

    @Test
    void parameters_of_packs_that_are_left_out_cannot_be_set() {
        PolicyParameters parameters = PolicyParameters.builder().set("GATE-008.graceDays", "14").build();

        refuses(parameters, "profile: there is no parameter GATE-008.graceDays");
    }

    @Test
    void parameters_tell_what_is_set_by_source() {
        PolicyParameters parameters = PolicyParameters.builder()
                .set(DAYS, "60")
                .set(ProjectTier.T1, DAYS, "14")
                .set(EPMO, DAYS, "7")
                .build();

        assertThat(parameters.bySource()).containsExactly(
                Map.entry("PMO epmo", Map.of(DAYS, "7")),
                Map.entry("profile", Map.of(DAYS, "60")),
                Map.entry("tier T1", Map.of(DAYS, "14")));
        assertThat(parameters.of(ProjectTier.T2)).isEmpty();
        assertThat(parameters.of(ITPMO)).isEmpty();
    }

    @Test
    void the_hash_of_the_policies_depends_on_what_is_set() {
        GovernanceEngine defaults = engine(PolicyParameters.defaults());
        GovernanceEngine set = engine(PolicyParameters.builder().set(DAYS, "60").build());
        GovernanceEngine setAgain = engine(PolicyParameters.builder().set(DAYS, "60").build());
        LocalDate asOf = LocalDate.of(2026, 3, 31);

        String hash = set.evaluate(portfolio().build(), asOf).policyHash();

        assertThat(setAgain.evaluate(portfolio().build(), asOf).policyHash()).isEqualTo(hash);
        assertThat(defaults.evaluate(portfolio().build(), asOf).policyHash()).isNotEqualTo(hash);
    }

    private static GovernanceEngine engine(PolicyParameters parameters) {
        return GovernanceEngine.builder().packs().pack(PACK).parameters(parameters).threads(1).build();
    }

    private static String days(PolicyParameters parameters, Project project) {
        return evidence(parameters, project).get(0).replace("days: ", "");
    }

    private static List<String> evidence(PolicyParameters parameters, Project project) {
        return engine(parameters)
                .evaluate(portfolio().projects(List.of(project)).build(), LocalDate.of(2026, 3, 31))
                .findings()
                .flatMap(finding -> finding.evidence().stream())
                .map(item -> item.name() + ": " + item.required() + " (" + item.source() + ")")
                .toList();
    }

    private static void refuses(PolicyParameters parameters, String... faults) {
        assertThatThrownBy(() -> engine(parameters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters cannot be used:\n  " + String.join("\n  ", faults));
    }
}
