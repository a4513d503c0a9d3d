package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.measured;
import static org.pmo4j.rules.policies.Facts.measurement;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.CompiledRules;
import org.pmo4j.rules.internal.DrlFile;
import org.pmo4j.rules.internal.Evaluator;

/** A parameter that a policy declares under the id of another one: EVM-002 reads {@code EVM-003.redCpi}. */
class SharedParameterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void is_set_once_and_holds_for_both_policies() {
        var parameters = PolicyParameters.builder().set("EVM-003.redCpi", "0.80").build();

        assertThat(outcomes(parameters, file("EVM-002"), file("EVM-003"))).containsExactly("EVM-002 FAIL", "EVM-003 PASS");
    }

    @Test
    void has_its_default_and_can_be_set_where_its_own_policy_is_not_evaluated() {
        var parameters = PolicyParameters.builder().set("EVM-003.redCpi", "0.80").build();

        assertThat(outcomes(PolicyParameters.defaults(), file("EVM-002"))).containsExactly("EVM-002 NOT_APPLICABLE");
        assertThat(outcomes(parameters, file("EVM-002"))).containsExactly("EVM-002 FAIL");
    }

    @Test
    void is_reported_once_when_its_value_is_out_of_range() {
        var parameters = PolicyParameters.builder().set("EVM-003.redCpi", "-1").build();

        assertThatThrownBy(() -> outcomes(parameters, file("EVM-002"), file("EVM-003")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters cannot be used:\n  profile: EVM-003.redCpi: -1 is outside 0..2");
    }

    @Test
    void must_be_declared_alike_by_both_policies() {
        DrlFile other = file("EVM-003", text -> text.replace("ratio=0.90", "ratio=0.85"));

        assertThatThrownBy(() -> outcomes(PolicyParameters.defaults(), file("EVM-002"), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("EVM-003 declares parameter EVM-003.redCpi otherwise than another policy does: ");
    }

    /** What the policies say of a project with a CPI of 0.85. */
    private static Stream<String> outcomes(PolicyParameters parameters, DrlFile... files) {
        var rules = new CompiledRules(
                List.of(new CompiledRules.Pack("earned-value", List.of(files))), SharedParameterTest.class.getClassLoader());
        var portfolio = portfolio()
                .projects(List.of(project()
                        .performanceHistory(measured(measurement("2026-03-31", null, "85", "100", "1000").build()))
                        .build()))
                .build();
        return new GovernanceReport(new Evaluator(List.of(rules), parameters, 1).evaluate(portfolio, AS_OF))
                .results()
                .map(result -> result.policy().id() + " " + result.outcome());
    }

    private static DrlFile file(String id) {
        return file(id, text -> text);
    }

    private static DrlFile file(String id, UnaryOperator<String> change) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/pmo4j/policies/earned-value"))) {
            Path path = files.filter(file -> file.getFileName().toString().startsWith(id + "-"))
                    .findFirst()
                    .orElseThrow();
            return new DrlFile(path.getFileName().toString(), change.apply(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
