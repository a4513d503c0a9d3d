package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.organization;
import static org.pmo4j.rules.policies.Facts.pmo;
import static org.pmo4j.rules.policies.Facts.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.GovernedPortfolio;

class BindingTableTest {

    /** The three positions that a PMO may take, in ascending order; a directive PMO stands outside this ladder. */
    private static final List<PmoType> LADDER = List.of(PmoType.SUPPORTIVE, PmoType.CONTROLLING, PmoType.STRATEGIC);

    @Test
    void supportive_pmo_only_advises() {
        assertThat(byType(Severity.BLOCKER, PmoType.SUPPORTIVE, false)).isEqualTo(BindingForce.ADVISE);
        assertThat(byType(Severity.BLOCKER, PmoType.SUPPORTIVE, true)).isEqualTo(BindingForce.ADVISE);
        assertThat(byType(Severity.INFO, PmoType.SUPPORTIVE, false)).isEqualTo(BindingForce.ADVISE);
    }

    @Test
    void controlling_pmo_requires_what_is_grave_and_advises_on_the_rest() {
        assertThat(byType(Severity.MAJOR, PmoType.CONTROLLING, false)).isEqualTo(BindingForce.REQUIRE);
        assertThat(byType(Severity.MINOR, PmoType.CONTROLLING, false)).isEqualTo(BindingForce.ADVISE);
        assertThat(byType(Severity.BLOCKER, PmoType.CONTROLLING, true)).isEqualTo(BindingForce.REQUIRE);
    }

    @Test
    void strategic_pmo_directs_what_is_decided_for_the_portfolio() {
        assertThat(byType(Severity.MAJOR, PmoType.STRATEGIC, true)).isEqualTo(BindingForce.DIRECT);
        assertThat(byType(Severity.MAJOR, PmoType.STRATEGIC, false)).isEqualTo(BindingForce.REQUIRE);
        assertThat(byType(Severity.MINOR, PmoType.STRATEGIC, true)).isEqualTo(BindingForce.ADVISE);
    }

    @Test
    void a_matter_of_the_portfolio_is_bound_by_the_pmos_of_the_whole_organisation_in_service() {
        Pmo strategic = pmo("epmo", PmoLevel.ENTERPRISE, PmoType.STRATEGIC).build();
        Pmo ofUnit = pmo("itpmo", PmoLevel.UNIT, PmoType.DIRECTIVE).build();

        assertThat(onPortfolio(strategic)).isEqualTo(BindingForce.DIRECT);
        assertThat(onPortfolio(strategic.withStatus(PmoStatus.CLOSED))).isEqualTo(BindingForce.ADVISE);
        assertThat(onPortfolio(ofUnit)).isEqualTo(BindingForce.ADVISE);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void binding_force_never_weakens_with_a_pmo_of_a_higher_position(
            @ForAll Enforcement enforcement,
            @ForAll Severity severity,
            @ForAll boolean portfolioGate,
            @ForAll @Size(max = 2) List<PmoType> others) {
        List<BindingForce> forces = LADDER.stream()
                .map(type -> BindingTable.force(enforcement, severity, with(others, type), portfolioGate))
                .toList();

        assertThat(forces).isSorted();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void binding_force_never_weakens_with_one_more_pmo(
            @ForAll Enforcement enforcement,
            @ForAll Severity severity,
            @ForAll boolean portfolioGate,
            @ForAll @Size(max = 2) List<PmoType> types,
            @ForAll PmoType more) {
        BindingForce before = BindingTable.force(enforcement, severity, types, portfolioGate);

        BindingForce after = BindingTable.force(enforcement, severity, with(types, more), portfolioGate);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void binding_force_never_weakens_with_the_severity(
            @ForAll Enforcement enforcement,
            @ForAll boolean portfolioGate,
            @ForAll @Size(max = 2) List<PmoType> types) {
        List<BindingForce> forces = List.of(Severity.values()).stream()
                .map(severity -> BindingTable.force(enforcement, severity, types, portfolioGate))
                .toList();

        assertThat(forces).isSorted();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void is_mandatory_by_authority_and_only_so_whatever_the_pmos(
            @ForAll Enforcement enforcement,
            @ForAll Severity severity,
            @ForAll boolean portfolioGate,
            @ForAll @Size(max = 2) List<PmoType> types) {
        BindingForce force = BindingTable.force(enforcement, severity, types, portfolioGate);

        assertThat(force == BindingForce.MANDATORY).isEqualTo(enforcement == Enforcement.AUTH);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void the_order_of_the_pmos_does_not_matter(
            @ForAll Enforcement enforcement,
            @ForAll Severity severity,
            @ForAll boolean portfolioGate,
            @ForAll @Size(max = 2) List<PmoType> types) {
        List<PmoType> reversed = new ArrayList<>(types);
        Collections.reverse(reversed);

        assertThat(BindingTable.force(enforcement, severity, reversed, portfolioGate))
                .isEqualTo(BindingTable.force(enforcement, severity, types, portfolioGate));
    }

    private static BindingForce onPortfolio(Pmo pmo) {
        Portfolio portfolio = portfolio().organization(organization().withPmos(List.of(pmo))).build();
        GovernedPortfolio governed = new GovernedPortfolio(portfolio, LocalDate.of(2026, 3, 31), null);
        return BindingTable.force(Enforcement.BYTYPE, Severity.MAJOR, governed);
    }

    private static BindingForce byType(Severity severity, PmoType type, boolean portfolioGate) {
        return BindingTable.force(Enforcement.BYTYPE, severity, List.of(type), portfolioGate);
    }

    private static List<PmoType> with(List<PmoType> types, PmoType more) {
        List<PmoType> all = new ArrayList<>(types);
        all.add(more);
        return all;
    }
}
