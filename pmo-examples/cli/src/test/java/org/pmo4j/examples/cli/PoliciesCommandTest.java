package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceEngine;

class PoliciesCommandTest {

    @Test
    void lists_every_policy_on_a_line() {
        Run run = Run.of("policies");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(GovernanceEngine.standard().policies().stream()
                        .map(policy -> policy.id())
                        .toList());
    }

    @Test
    void tells_everything_about_one_policy() {
        Run run = Run.of("policies", "gate-008");

        assertThat(run.out().lines())
                .startsWith("GATE-008     Gate conditions are closed on time", "pack         stage-gates")
                .contains("parameters   GATE-008.graceDays = 0 days; int; range 0..365");
    }

    @Test
    void tells_it_in_chinese() {
        Run run = Run.of("policies", "GATE-008", "--lang", "zh");

        assertThat(run.out().lines())
                .startsWith("GATE-008  关口条件按期关闭", "策略包    stage-gates", "严重程度  重要")
                .contains(
                        "检查对象  关口条件(GateCondition) (单个项目)",
                        "读取      关口计划(gatePlan)",
                        "参数      宽限天数(GATE-008.graceDays) = 0 天; int; 范围0..365");
    }

    @Test
    void refuses_a_policy_that_does_not_exist() {
        Run run = Run.of("policies", "GATE-999");

        assertThat(run).isEqualTo(new Run(
                2, "", "pmo: there is no policy 'GATE-999'; 'pmo policies' lists all" + System.lineSeparator()));
    }
}
