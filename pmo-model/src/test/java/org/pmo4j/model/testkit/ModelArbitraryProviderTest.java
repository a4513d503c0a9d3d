package org.pmo4j.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;

class ModelArbitraryProviderTest {

    @Property(tries = 30)
    @Domain(BoundaryPortfolios.class)
    void a_domain_gives_values_of_the_types_of_the_model(
            @ForAll Portfolio portfolio, @ForAll Project project, @ForAll Risk risk, @ForAll Money money, @ForAll PartyId party) {
        List<Object> values = new ArrayList<>(List.of(portfolio, project, risk, money, party));

        assertThat(values).doesNotContainNull();
    }

    @Property(tries = 20)
    @Domain(CompliantPortfolios.class)
    void the_compliant_domain_changes_nothing(@ForAll GeneratedPortfolio generated) {
        assertThat(generated.changes()).isEmpty();
    }

    @Property(tries = 30)
    @Domain(NearlyCompliantPortfolios.class)
    void the_nearly_compliant_domain_changes_one_thing(@ForAll GeneratedPortfolio generated) {
        assertThat(generated.changes()).hasSize(1);
    }

    @Example
    void every_record_and_id_that_a_portfolio_holds_is_provided() {
        ModelArbitraryProvider provider = new ModelArbitraryProvider(PortfolioKind.COMPLIANT);
        Set<Class<?>> types = new LinkedHashSet<>();
        addTypes(Portfolio.class, types);

        for (Class<?> type : types) {
            Arbitrary<?> arbitrary = arbitrary(provider, type);

            assertThat(arbitrary.generator(1000).next(new Random(7)).value()).isInstanceOf(type);
        }
    }

    private static void addTypes(Class<?> type, Set<Class<?>> types) {
        if (types.add(type)) {
            for (Part part : Part.of(type)) {
                if (part.composite() || new ModelArbitraryProvider().canProvideFor(TypeUsage.of(part.type()))) {
                    if (part.type().isRecord()) {
                        addTypes(part.type(), types);
                    } else {
                        types.add(part.type());
                    }
                }
            }
        }
    }

    @Example
    void a_counterexample_shrinks_to_one_project_and_one_change() {
        Predicate<GeneratedPortfolio> fails = generated ->
                generated.portfolio().projects().stream().anyMatch(project -> project.gatePlan() == null);
        Arbitrary<?> arbitrary = arbitrary(new ModelArbitraryProvider(PortfolioKind.SPARSE), GeneratedPortfolio.class);
        Shrinkable<?> failing = failing(arbitrary, fails);

        GeneratedPortfolio smallest = (GeneratedPortfolio) smallest(failing, fails).value();

        assertThat(smallest.portfolio().projects()).hasSize(1);
        assertThat(smallest.changes()).containsExactly("projects[0].gatePlan: GatePlan -> null");
    }

    private static Arbitrary<?> arbitrary(ModelArbitraryProvider provider, Class<?> type) {
        return provider.provideFor(TypeUsage.of(type), usage -> Set.of()).iterator().next();
    }

    private static Shrinkable<?> failing(Arbitrary<?> arbitrary, Predicate<GeneratedPortfolio> fails) {
        Random random = new Random(1);
        var generator = arbitrary.generator(1000);
        Shrinkable<?> next = generator.next(random);
        while (next.value() == null || !fails.test((GeneratedPortfolio) next.value())) {
            next = generator.next(random);
        }
        return next;
    }

    private static Shrinkable<?> smallest(Shrinkable<?> failing, Predicate<GeneratedPortfolio> fails) {
        Shrinkable<?> smallest = failing;
        Optional<? extends Shrinkable<?>> next = Optional.of(failing);
        while (next.isPresent()) {
            smallest = next.get();
            next = smallest.shrink().filter(one -> fails.test((GeneratedPortfolio) one.value())).findFirst();
        }
        return smallest;
    }
}
