package org.pmo4j.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlMutantsTest {

    @Test
    void moves_comparisons_to_the_neighbour_and_limits_both_ways() {
        assertThat(mutants("Gate( plannedOn < $asOf.minusDays( $limits.integer( \"graceDays\" ) ) ) from $gate")).containsExactly(
                "pattern dropped: (nothing)",
                "constraint dropped: Gate( ) from $gate",
                "comparison: Gate( plannedOn <= $asOf.minusDays( $limits.integer( \"graceDays\" ) ) ) from $gate",
                "limit raised: Gate( plannedOn < $asOf.minusDays( $limits.integer( \"graceDays\" ) + 1 ) ) from $gate",
                "limit lowered: Gate( plannedOn < $asOf.minusDays( $limits.integer( \"graceDays\" ) - 1 ) ) from $gate");
    }

    @Test
    void drops_and_negates_constraints_but_no_bindings() {
        assertThat(mutants("$gate : Gate( $on : plannedOn, !removed, late( $on ) ) from $plan.gates")).containsExactly(
                "pattern dropped: (nothing)",
                "constraint dropped: $gate : Gate( $on : plannedOn, late( $on ) ) from $plan.gates",
                "negation: $gate : Gate( $on : plannedOn, removed, late( $on ) ) from $plan.gates",
                "constraint dropped: $gate : Gate( $on : plannedOn, !removed ) from $plan.gates",
                "negation: $gate : Gate( $on : plannedOn, !removed, !late( $on ) ) from $plan.gates");
    }

    @Test
    void takes_alternatives_apart_and_swaps_registers() {
        assertThat(mutants("Governed( project.gatePlan == null || ( project.closed && projects > 1 ) )")).containsExactly(
                "pattern dropped: (nothing)",
                "constraint dropped: Governed( )",
                "operand dropped: Governed( ( project.closed && projects > 1 ) )",
                "comparison: Governed( project.gatePlan != null || ( project.closed && projects > 1 ) )",
                "register swapped: Governed( project.processLog == null || ( project.closed && projects > 1 ) )",
                "operand dropped: Governed( project.gatePlan == null )",
                "connective: Governed( project.gatePlan == null && ( project.closed && projects > 1 ) )",
                "operand dropped: Governed( project.gatePlan == null || ( projects > 1 ) )",
                "negation: Governed( project.gatePlan == null || ( !project.closed && projects > 1 ) )",
                "operand dropped: Governed( project.gatePlan == null || ( project.closed ) )",
                "connective: Governed( project.gatePlan == null || ( project.closed || projects > 1 ) )",
                "comparison: Governed( project.gatePlan == null || ( project.closed && projects >= 1 ) )",
                "number: Governed( project.gatePlan == null || ( project.closed && projects > 2 ) )");
    }

    @Test
    void turns_quantifiers_round_and_drops_branches() {
        assertThat(mutants("( not Pmo( due ) from $pmos )\n    or ( Pmo( ) from $others )")).containsExactly(
                "branch dropped: ( Pmo( ) from $others )",
                "quantifier: ( exists Pmo( due ) from $pmos )",
                "constraint dropped: ( not Pmo( ) from $pmos )",
                "negation: ( not Pmo( !due ) from $pmos )",
                "pattern dropped: (nothing)");
    }

    /** Returns operator and changed line of all mutants of a rule with these patterns but the one that drops the rule. */
    private static java.util.List<String> mutants(String patterns) {
        String file = "import org.pmo4j.rules.authoring.Governed;\n\nrule \"TST-001 violated\" extends \"TST-001\"\nwhen\n    " + patterns
                + "\nthen\n    report.violated( $g, $g.project() );\nend\n";
        return DrlMutants.of(file).stream()
                .filter(mutant -> !mutant.operator().equals("rule dropped"))
                .map(mutant -> mutant.operator() + ": " + (mutant.changed().isEmpty() ? "(nothing)" : mutant.changed()))
                .toList();
    }
}
