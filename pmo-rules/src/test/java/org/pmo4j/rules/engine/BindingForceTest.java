package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;

/**
 * How strongly each result of a whole evaluation binds when the type of one PMO rises. The portfolios are the sample and
 * generated ones, with PMOs of any type, in service or not, that govern any of the projects.
 */
class BindingForceTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    private static final Portfolio SAMPLE = Sample.portfolio();
    private static final List<PortfolioKind> KINDS = List.of(PortfolioKind.values());

    /** All types, and one that is not held. */
    private static final List<PmoType> TYPES =
            Arrays.asList(PmoType.SUPPORTIVE, PmoType.CONTROLLING, PmoType.DIRECTIVE, PmoType.STRATEGIC, null);

    /** The three positions that a PMO may take, in ascending order; a directive PMO stands outside this ladder. */
    private static final List<PmoType> LADDER = List.of(PmoType.SUPPORTIVE, PmoType.CONTROLLING, PmoType.STRATEGIC);

    /** Policies that ask for the type of a PMO: what they say changes with it. */
    private static final Set<String> ABOUT_THE_TYPE = Set.of(
            "PMO-003", "PMO-004", "PMO-005", "PMO-006", "PMO-010", "PMO-011", "PMO-014", "PMO-018", "PMO-020");

    /** A portfolio before and after one of its PMOs rose. */
    private record Rise(Portfolio before, Portfolio after) {}

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void never_weakens_when_the_type_of_a_pmo_rises(@ForAll("rises") Rise rise) {
        Map<String, PolicyResult> before = results(rise.before());
        Map<String, PolicyResult> after = results(rise.after());

        assertThat(outcomes(after)).isEqualTo(outcomes(before));
        before.forEach((key, result) -> {
            PolicyResult risen = after.get(key);
            if (risen != null && risen.severity() == result.severity()) {
                assertThat(risen.bindingForce()).as(key).isGreaterThanOrEqualTo(result.bindingForce());
            }
        });
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void is_mandatory_by_authority_and_only_so_whatever_the_types(@ForAll("portfolios") Portfolio portfolio) {
        results(portfolio).forEach((key, result) -> assertThat(result.bindingForce() == BindingForce.MANDATORY)
                .as(key)
                .isEqualTo(result.policy().enforcement() == Enforcement.AUTH));
    }

    @Provide
    Arbitrary<Rise> rises() {
        return Arbitraries.randomValue(random -> {
            Portfolio portfolio = portfolio(random);
            int pmo = random.nextInt(portfolio.organization().pmos().size());
            int from = random.nextInt(LADDER.size() - 1);
            int to = from + 1 + random.nextInt(LADDER.size() - 1 - from);
            return new Rise(with(portfolio, pmo, LADDER.get(from)), with(portfolio, pmo, LADDER.get(to)));
        });
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Arbitraries.randomValue(BindingForceTest::portfolio);
    }

    private static Portfolio portfolio(Random random) {
        Portfolio given = random.nextBoolean() ? SAMPLE : Portfolios.of(random.nextLong(), one(KINDS, random));
        if (given.organization().pmos().isEmpty()) {
            return portfolio(random);
        }
        List<Pmo> pmos = given.organization().pmos().stream().map(pmo -> pmo.withType(one(TYPES, random))).toList();
        return given.with()
                .organization(given.organization().withPmos(pmos))
                .projects(given.projects().stream()
                        .map(project -> project.withGoverningPmos(some(pmos, random)))
                        .toList())
                .build();
    }

    /** Returns up to three of the PMOs; seldom null, as if the source did not hold them. */
    private static Set<PmoId> some(List<Pmo> pmos, Random random) {
        Set<PmoId> some = new TreeSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one(pmos, random).id());
        }
        return random.nextInt(20) == 0 ? null : some;
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Portfolio with(Portfolio portfolio, int pmo, PmoType type) {
        List<Pmo> pmos = new ArrayList<>(portfolio.organization().pmos());
        pmos.set(pmo, pmos.get(pmo).withType(type));
        return portfolio.withOrganization(portfolio.organization().withPmos(pmos));
    }

    /** Returns each result by policy and subject. */
    private static Map<String, PolicyResult> results(Portfolio portfolio) {
        Map<String, PolicyResult> results = new TreeMap<>();
        ENGINE.evaluate(portfolio, Sample.AS_OF).results()
                .forEach(result -> results.put(result.policy().id() + " " + result.subject(), result));
        return results;
    }

    /** Returns what is said by the policies that do not ask for the type. */
    private static Map<String, String> outcomes(Map<String, PolicyResult> results) {
        return results.entrySet().stream()
                .filter(entry -> !ABOUT_THE_TYPE.contains(entry.getValue().policy().id()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().outcome() + " " + entry.getValue().severity(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
