package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.Reporter;

class PolicyLawsTest {

    private static final int SEEDS = 3;

    private static PolicyLaws lawsOf(String pack) {
        PolicyLaws laws = PolicyLaws.of(GovernanceEngine.builder().packs(pack));
        return switch (pack) {
            case "process-groups" -> laws.except(
                    PolicyLaw.NULL_REGISTER,
                    "PROC-011",
                    "a project that entered EXECUTING lately passes without any record of monitoring");
            case "pmo" -> laws.except(
                    PolicyLaw.NULL_REGISTER,
                    "PMO-006",
                    "a strategic PMO of level PROJECT is a violation whatever its services");
            default -> laws;
        };
    }

    @ParameterizedTest
    @MethodSource("org.pmo4j.rules.GovernanceEngine#builtInPacks")
    void policies_of_the_library_keep_to_all_laws(String pack) {
        lawsOf(pack).check(SEEDS);
    }

    @Test
    void policy_that_throws_breaks_the_law_of_no_error() {
        assertThat(broken(new Throwing())).containsExactly(PolicyLaw.NO_ERROR);
    }

    @Test
    void policy_that_remembers_breaks_determinism() {
        assertThat(broken(new Remembering(new AtomicInteger())))
                .containsExactly(
                        PolicyLaw.DETERMINISM, PolicyLaw.ORDER, PolicyLaw.LOCALITY, PolicyLaw.PARTS, PolicyLaw.WAIVER,
                        PolicyLaw.MONITOR, PolicyLaw.STREAM);
    }

    @Test
    void policy_that_takes_the_first_entry_breaks_order() {
        assertThat(broken(new FirstOfList())).containsExactly(PolicyLaw.ORDER);
    }

    @Test
    void policy_that_looks_at_other_projects_breaks_locality_and_parts() {
        PolicyPack joins = PolicyPack.onClassPath(
                "joins", "org/pmo4j/rules/testkit/joins", PolicyLawsTest.class.getClassLoader());

        // What is evaluated together hangs on the number of threads, therefore determinism breaks as well.
        assertThat(broken(joins)).containsExactly(
                PolicyLaw.DETERMINISM, PolicyLaw.LOCALITY, PolicyLaw.PARTS, PolicyLaw.MONITOR, PolicyLaw.STREAM);
    }

    @Test
    void policy_that_misses_what_is_held_breaks_evidence() {
        assertThat(broken(new MissesWhatIsHeld())).containsExactly(PolicyLaw.EVIDENCE);
    }

    @Test
    void policy_that_passes_what_is_not_held_breaks_the_law_of_null_registers() {
        assertThat(broken(new PassesWhatIsNotHeld())).containsExactly(PolicyLaw.NULL_REGISTER);
    }

    @Test
    void policy_that_counts_waivers_and_does_not_declare_it_breaks_the_law_of_waivers() {
        assertThat(broken(new CountsWaivers())).containsExactly(PolicyLaw.WAIVER);
    }

    @Test
    void policy_without_chinese_message_breaks_the_law_of_texts() {
        assertThat(broken(new EnglishOnly())).containsExactly(PolicyLaw.TEXTS);
    }

    @Test
    void broken_law_is_told_with_portfolio_change_and_rows() {
        PolicyLaws laws = PolicyLaws.of(PolicyPack.of("wrong", new PassesWhatIsNotHeld()));
        Portfolio portfolio = portfolio().projects(List.of(project().build())).build();

        assertThatThrownBy(() -> laws.check(portfolio, Portfolios.AS_OF))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        law NULL_REGISTER (what is not held gives neither PASS nor FAIL) is broken
                        change: Project.gatePlan -> null
                          + LAW-005 PASS Project/P-1
                        in: portfolio PF at 2026-03-31""");
    }

    @Test
    void generated_portfolio_is_told_by_the_call_that_makes_it_and_its_changes() {
        PolicyLaws laws = PolicyLaws.of(PolicyPack.of("wrong", new PassesWhatIsNotHeld()));
        String change = Portfolios.generate(7, PortfolioKind.NEARLY_COMPLIANT).changes().get(0);

        assertThatThrownBy(() -> laws.check(PortfolioKind.NEARLY_COMPLIANT, 7))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("\nin: Portfolios.of(7, PortfolioKind.NEARLY_COMPLIANT)\n  " + change);
    }

    @Test
    void exception_lets_one_policy_off_one_law() {
        PolicyLaws laws = PolicyLaws.of(PolicyPack.of("wrong", new PassesWhatIsNotHeld()))
                .except(PolicyLaw.NULL_REGISTER, "LAW-005", "it is wrong on purpose");

        laws.check(1);
    }

    @Test
    void exception_needs_a_policy_and_a_reason() {
        PolicyLaws laws = PolicyLaws.of(PolicyPack.of("wrong", new EnglishOnly()));

        assertThatThrownBy(() -> laws.except(PolicyLaw.TEXTS, "LAW-099", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no policy LAW-099");
        assertThatThrownBy(() -> laws.except(PolicyLaw.TEXTS, "LAW-007", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an exception of LAW-007 needs a reason");
    }

    private static Set<PolicyLaw> broken(JavaPolicy policy) {
        return broken(PolicyPack.of("wrong", policy));
    }

    private static Set<PolicyLaw> broken(PolicyPack pack) {
        PolicyLaws laws = PolicyLaws.of(pack);
        Set<PolicyLaw> broken = EnumSet.noneOf(PolicyLaw.class);
        for (int seed = 0; seed < 40; seed++) {
            Portfolio portfolio = Portfolios.of(seed, PortfolioKind.COMPLIANT);
            broken.addAll(laws.breaches(portfolio, Portfolios.AS_OF, seed).keySet());
        }
        return broken;
    }

    @PolicyMetadata(
            id = "LAW-008", title = "Throws", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project", registers = {},
            references = "test", message = "Never.", messageZh = "从不。", remedy = "None.", remedyZh = "无。", since = "0.1.0")
    private record Throwing() implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            throw new IllegalStateException("not ready");
        }
    }

    @PolicyMetadata(
            id = "LAW-002", title = "Remembers", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project", registers = {},
            references = "test", message = "Call {call}.", messageZh = "第{call}次。", remedy = "None.", remedyZh = "无。",
            since = "0.1.0")
    private record Remembering(AtomicInteger calls) implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed project, Reporter report) {
            report.violated(project, project.project(), "call", calls.incrementAndGet());
        }
    }

    @PolicyMetadata(
            id = "LAW-003", title = "Takes the first", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project",
            registers = "organization", references = "test", message = "First is {first}.", messageZh = "第一个是{first}。",
            remedy = "None.", remedyZh = "无。", since = "0.1.0")
    private record FirstOfList() implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed governed, Reporter report) {
            Project project = governed.project();
            if (project.organization() != null && !project.organization().assignments().isEmpty()) {
                report.violated(governed, project, "first", project.organization().assignments().get(0).role());
            }
        }
    }

    @PolicyMetadata(
            id = "LAW-004", title = "Misses what is held", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project",
            registers = "gatePlan", references = "test", message = "Never.", messageZh = "从不。", remedy = "None.",
            remedyZh = "无。", since = "0.1.0")
    private record MissesWhatIsHeld() implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed governed, Reporter report) {
            if (governed.project().gatePlan() != null) {
                report.unknown(governed, governed.project(), "gatePlan");
            }
        }
    }

    @PolicyMetadata(
            id = "LAW-005", title = "Passes what is not held", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project",
            registers = "gatePlan", references = "test", message = "Never.", messageZh = "从不。", remedy = "None.",
            remedyZh = "无。", since = "0.1.0")
    private record PassesWhatIsNotHeld() implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed governed, Reporter report) {
            report.examined(governed, governed.project());
        }
    }

    @PolicyMetadata(
            id = "LAW-006", title = "Counts waivers", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PORTFOLIO_MANAGER, subject = "Portfolio", registers = {},
            references = "test", message = "There are {count} waivers.", messageZh = "共有{count}项豁免。", remedy = "None.",
            remedyZh = "无。", since = "0.1.0")
    private record CountsWaivers() implements JavaPolicy.OnPortfolio {

        @Override
        public void evaluate(GovernedPortfolio governed, Reporter report) {
            if (governed.portfolio().waivers() != null) {
                report.violated(
                        governed, governed.portfolio(), "count", governed.portfolio().waivers().waivers().size());
            }
        }
    }

    @PolicyMetadata(
            id = "LAW-007", title = "Speaks English only", titleZh = "错误策略", severity = Severity.MINOR,
            enforcement = Enforcement.BYTYPE, addressee = Addressee.PROJECT_MANAGER, subject = "Project", registers = {},
            references = "test", message = "Project {project}.", messageZh = "Project {project}.", remedy = "None.",
            remedyZh = "无。", since = "0.1.0")
    private record EnglishOnly() implements JavaPolicy.OnProject {

        @Override
        public void evaluate(Governed governed, Reporter report) {
            report.violated(governed, governed.project(), "project", governed.project().id());
        }
    }
}
