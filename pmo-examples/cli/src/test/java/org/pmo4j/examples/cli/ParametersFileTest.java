package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParametersFileTest {

    @TempDir
    Path folder;

    @Test
    void sets_the_limits_of_the_organisation() {
        Run run = evaluate("{'profile': {'GATE-008.graceDays': 1}}");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void sets_limits_of_tiers_and_pmos_that_touch_no_other_project() {
        Run run = evaluate("{'tiers': {'T1': {'GATE-008.graceDays': 1}}, 'pmos': {'EPMO': {'GATE-008.graceDays': '1'}}}");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refuses_what_is_no_parameter_file() {
        refuses(
                "{'profil': {}, 'tiers': {'T9': {}, 'T1': 3}, 'pmos': {' ': {}}, 'profile': {'GATE-008.graceDays': null}}",
                "$.profil: is an unknown property; known are profile, tiers, pmos",
                "$.profile['GATE-008.graceDays']: expected a number, a string without control characters, true, false"
                        + " or an array of such",
                "$.tiers.T9: is no tier; there are [T1, T2, T3, T4]",
                "$.tiers.T1: expected an object, found 3",
                "$.pmos[' ']: must not be blank");
    }

    @Test
    void refuses_parameters_that_do_not_exist_and_values_out_of_range() {
        refuses(
                "{'profile': {'GATE-008.days': 1}, 'tiers': {'T1': {'GATE-008.graceDays': 366}}, "
                        + "'pmos': {'EPMO': {'GATE-008.graceDays': 'some'}}}",
                "PMO EPMO: GATE-008.graceDays: 'some' is no int; allowed is 0..365",
                "profile: there is no parameter GATE-008.days",
                "tier T1: GATE-008.graceDays: 366 is outside 0..365");
    }

    @Test
    void refuses_a_value_that_is_given_twice() {
        refuses("{'profile': {}, 'profile': {}}", "$.profile: is given twice");
    }

    @Test
    void refuses_what_is_no_json() {
        refuses("", "$: the file is empty");
    }

    private void refuses(String parameters, String... faults) {
        Run run = evaluate(parameters);

        assertThat(run.faults())
                .containsExactlyElementsOf(Arrays.stream(faults)
                        .map(fault -> "pmo: " + folder.resolve("limits.json") + ": " + fault)
                        .toList());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private Run evaluate(String parameters) {
        Path limits = Documents.file(folder, "limits.json", parameters.replace('\'', '"'));

        return Run.of("evaluate", Documents.overdue(folder), "--as-of", "2026-03-31", "--packs", "stage-gates",
                "--fail-at", "info", "--parameters", limits);
    }
}
