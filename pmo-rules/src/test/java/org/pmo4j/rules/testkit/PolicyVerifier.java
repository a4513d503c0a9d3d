package org.pmo4j.rules.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.authoring.PolicyPack;

/**
 * One policy alone: facts in, exactly these outcomes out.
 *
 * <pre>{@code
 * PolicyVerifier.of("GATE-008").given(project).at(LocalDate.of(2026, 3, 31)).yields("FAIL GateCondition/P-1/C-1");
 * }</pre>
 *
 * <p>A verifier may be kept in a constant: nothing that is given to it changes it.
 */
public final class PolicyVerifier {

    private final String policy;
    private final Function<PolicyParameters, GovernanceEngine> engines;
    private final GovernanceEngine engine;

    private PolicyVerifier(String policy, Function<PolicyParameters, GovernanceEngine> engines) {
        this.policy = policy;
        this.engines = engines;
        this.engine = engines.apply(PolicyParameters.defaults());
        if (engine.policies().stream().map(Policy::id).noneMatch(policy::equals)) {
            throw new IllegalArgumentException("there is no policy " + policy + "; there are "
                    + engine.policies().stream().map(Policy::id).toList());
        }
    }

    /**
     * Verifies a policy of the library.
     *
     * @param policy its id, for example {@code GATE-008}
     * @return the verifier
     * @throws IllegalArgumentException if the library has no such policy
     */
    public static PolicyVerifier of(String policy) {
        String[] packs = GovernanceEngine.standard().policies().stream()
                .filter(known -> known.id().equals(policy))
                .map(Policy::pack)
                .toArray(String[]::new);
        return new PolicyVerifier(policy, parameters ->
                GovernanceEngine.builder().packs(packs).parameters(parameters).threads(1).build());
    }

    /**
     * Verifies a policy of your own, in rules or in Java.
     *
     * @param pack the pack that holds it
     * @param policy its id, for example {@code ACM-001}
     * @return the verifier
     * @throws IllegalArgumentException if the pack holds no such policy, or cannot be used
     */
    public static PolicyVerifier of(PolicyPack pack, String policy) {
        return new PolicyVerifier(policy, parameters ->
                GovernanceEngine.builder().packs().pack(pack).parameters(parameters).threads(1).build());
    }

    /**
     * Verifies a policy among others, under the parameters of an engine.
     *
     * @param engine the engine
     * @param policy the id of the policy
     * @return the verifier; it takes no further parameters
     * @throws IllegalArgumentException if the engine has no such policy
     */
    public static PolicyVerifier of(GovernanceEngine engine, String policy) {
        return new PolicyVerifier(policy, parameters -> {
            if (!parameters.bySource().equals(PolicyParameters.defaults().bySource())) {
                throw new IllegalStateException("the parameters of a given engine are those that it was built with");
            }
            return engine;
        });
    }

    /**
     * Starts with a portfolio.
     *
     * @param portfolio the portfolio
     * @return what the policy is asked about
     */
    public Case given(Portfolio portfolio) {
        return new Case(portfolio, engine);
    }

    /**
     * Starts with projects of an organisation without people, units and PMOs.
     *
     * @param projects the projects; they refer to nothing outside themselves
     * @return what the policy is asked about
     */
    public Case given(Project... projects) {
        var organization = OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Organisation under test")
                .units(List.of())
                .people(List.of())
                .pmos(List.of())
                .build();
        return given(PortfolioBuilder.builder()
                .id(new PortfolioId("PORTFOLIO"))
                .name("Portfolio under test")
                .organization(organization)
                .programs(List.of())
                .projects(List.of(projects))
                .build());
    }

    /** What a policy is asked about. */
    public final class Case {

        private final Portfolio portfolio;
        private final GovernanceEngine judge;

        private Case(Portfolio portfolio, GovernanceEngine judge) {
            this.portfolio = portfolio;
            this.judge = judge;
        }

        /**
         * Sets parameters for the whole organisation.
         *
         * @param keysAndValues keys and values in turn, for example {@code "GATE-008.graceDays", "14"}
         * @return the case with these parameters and no others
         * @throws IllegalArgumentException if a parameter cannot be used
         * @throws IllegalStateException if the verifier was made of an engine
         */
        public Case with(String... keysAndValues) {
            PolicyParameters.Builder parameters = PolicyParameters.builder();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                parameters.set(keysAndValues[i], keysAndValues[i + 1]);
            }
            return with(parameters.build());
        }

        /**
         * Sets parameters.
         *
         * @param parameters the parameters
         * @return the case with these parameters and no others
         * @throws IllegalArgumentException if a parameter cannot be used
         * @throws IllegalStateException if the verifier was made of an engine
         */
        public Case with(PolicyParameters parameters) {
            return new Case(portfolio, engines.apply(parameters));
        }

        /**
         * Evaluates.
         *
         * @param asOf the date of judgement
         * @return what the policy says
         */
        public Verdict at(LocalDate asOf) {
            return new Verdict(policy, judge.evaluate(portfolio, asOf));
        }

        /**
         * Evaluates.
         *
         * @param asOf the date of judgement, for example {@code 2026-03-31}
         * @return what the policy says
         */
        public Verdict at(String asOf) {
            return at(LocalDate.parse(asOf));
        }
    }
}
