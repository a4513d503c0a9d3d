package org.pmo4j.model.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.joda.money.CurrencyUnit;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.Mutation.Style;

/**
 * Gives jqwik values for every record and id of the model, for example for {@code @ForAll Portfolio portfolio}. jqwik finds it
 * by itself. Portfolios are of all kinds; where only one is wanted, a test names its domain, for example
 * {@code @Domain(BoundaryPortfolios.class)}.
 *
 * <p>A portfolio shrinks to the fewest projects and changes that still make the property fail. Other records stand in such a
 * portfolio, or are made from nothing.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {

    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000);
    private static final int TRIES = 100;
    private static final int MOST_STEPS = 25;
    private static final long MOST_SEEDS = 1_000_000;
    private static final int MOST_IDS = 100;

    private final List<PortfolioKind> kinds;

    /** Creates the provider of all kinds; called by jqwik. */
    public ModelArbitraryProvider() {
        this(PortfolioKind.values());
    }

    ModelArbitraryProvider(PortfolioKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /**
     * Tells whether a type is one of the model.
     *
     * @param target the type asked for
     * @return true for records and ids of the model and for {@link GeneratedPortfolio}
     */
    @Override
    public boolean canProvideFor(TypeUsage target) {
        Class<?> type = target.getRawType();
        return type == PartyId.class || type.isRecord() && type.getName().startsWith("org.pmo4j.model.") && Part.readable(type);
    }

    /**
     * Returns the values of a type.
     *
     * @param target the type asked for
     * @param subtypes not used: types of the model have no type variables
     * @return one arbitrary
     */
    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return Set.of(arbitrary(target.getRawType()));
    }

    private Arbitrary<?> arbitrary(Class<?> type) {
        if (type == GeneratedPortfolio.class) {
            return generated();
        } else if (type == Portfolio.class) {
            return generated().map(GeneratedPortfolio::portfolio);
        } else if (type == Money.class) {
            return Combinators.combine(amounts(), currencies()).as(Money::new);
        } else if (type == PartyId.class) {
            return Arbitraries.oneOf(ids(PersonId.class), ids(UnitId.class), ids(PmoId.class));
        } else if (Identifier.class.isAssignableFrom(type)) {
            return ids(type);
        }
        return records(type);
    }

    private Arbitrary<GeneratedPortfolio> generated() {
        List<Arbitrary<GeneratedPortfolio>> all = kinds.stream().map(ModelArbitraryProvider::generated).toList();
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    private static Arbitrary<GeneratedPortfolio> generated(PortfolioKind kind) {
        int most = kind == PortfolioKind.COMPLIANT ? 0 : kind == PortfolioKind.NEARLY_COMPLIANT ? 1 : MOST_STEPS;
        return Combinators.combine(
                        Arbitraries.longs().between(0, MOST_SEEDS).dontShrink(),
                        Arbitraries.integers().between(1, CompliantPortfolio.MOST_PROJECTS),
                        steps(kind).list().ofMinSize(Math.min(1, most)).ofMaxSize(most).withSizeDistribution(RandomDistribution.uniform()))
                .as((seed, projects, steps) -> new Recipe(kind, seed, projects, steps).make());
    }

    private static Arbitrary<Recipe.Step> steps(PortfolioKind kind) {
        Arbitrary<Style> styles = switch (kind) {
            case COMPLIANT, NEARLY_COMPLIANT -> Arbitraries.of(Style.ANY);
            case BOUNDARY -> Arbitraries.of(Style.LIMIT);
            case CONTRADICTORY -> Arbitraries.of(Style.ANY, Style.ANY, Style.LIMIT);
            case SPARSE -> Arbitraries.of(Style.GAP);
        };
        Arbitrary<Boolean> everywhere = Arbitraries.of(kind == PortfolioKind.NEARLY_COMPLIANT ? List.of(false) : List.of(false, false, true));
        return Combinators.combine(
                        Arbitraries.integers().between(-1, CompliantPortfolio.MOST_PROJECTS - 1),
                        styles,
                        everywhere,
                        Arbitraries.longs())
                .as(Recipe.Step::new)
                .dontShrink();
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals().between(MOST_MONEY.negate(), MOST_MONEY).ofScale(2);
    }

    private static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of("CAD", "CNY", "EUR", "JPY").map(CurrencyUnit::of);
    }

    private static Arbitrary<Object> ids(Class<?> type) {
        return Arbitraries.integers().between(0, MOST_IDS).map(number -> Part.create(type, type.getSimpleName() + "-" + number));
    }

    private Arbitrary<Object> records(Class<?> type) {
        Arbitrary<Object> made = Arbitraries.longs().dontShrink().map(seed -> made(type, seed));
        Arbitrary<Object> held = Combinators.combine(
                        generated(), Arbitraries.integers().between(0, MOST_IDS), Arbitraries.longs().dontShrink())
                .as((generated, position, seed) -> {
                    Object record = Surroundings.held(generated.portfolio(), type, position);
                    return record == null ? made(type, seed) : record;
                });
        return Arbitraries.frequencyOf(Tuple.of(1, made), Tuple.of(2, held)).withoutEdgeCases();
    }

    private static Object made(Class<?> type, long seed) {
        for (int attempt = 0; ; attempt++) {
            try {
                return new Values(Recipe.random(seed + attempt), Surroundings.none()).record(type);
            } catch (InvalidModelException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
