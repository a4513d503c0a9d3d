package org.pmo4j.rules.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.internal.ChosenRules;
import org.pmo4j.rules.internal.CompiledOnce;
import org.pmo4j.rules.internal.CompiledRules;
import org.pmo4j.rules.internal.DrlFile;
import org.pmo4j.rules.internal.Evaluator;
import org.pmo4j.rules.internal.PrecompiledRules;
import org.pmo4j.rules.internal.RuleSource;
import org.pmo4j.rules.testkit.Verdict;

/**
 * One policy alone: facts in, exactly these outcomes out, from the rules compiled by the build and from its file compiled now.
 *
 * <pre>{@code
 * GATE_008.given(project).at("2026-03-31").yields("FAIL GateCondition/P-1/C-1");
 * }</pre>
 */
public final class PolicyCheck {

    private static final Path FOLDER = Path.of("src/main/resources/org/pmo4j/policies");

    /** What stands in this thread in the place of a policy's file. */
    private static final ThreadLocal<@Nullable Replacement> REPLACEMENT = new ThreadLocal<>();

    private final String id;
    private final List<CompiledRules.Pack> packs;
    private final RuleSource compiled;
    private final RuleSource precompiled;

    private PolicyCheck(String id, List<CompiledRules.Pack> packs, RuleSource precompiled) {
        this.id = id;
        this.packs = packs;
        this.compiled = new CompiledOnce(packs, PolicyCheck.class.getClassLoader());
        this.precompiled = precompiled;
    }

    private static final class Replacement {

        private final String id;
        private final String text;
        private final Map<PolicyCheck, CompiledOnce> rules = new IdentityHashMap<>();
        private boolean stopped;
        private boolean uncompilable;

        private Replacement(String id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    /**
     * Runs tests in this thread while another text stands in the place of a policy's file; the rules compiled by the build
     * are not asked then.
     *
     * @return whether the text compiles; where it does not, every evaluation of the policy fails
     */
    public static boolean replacing(String id, String text, Runnable tests) {
        Replacement replacement = new Replacement(id, text);
        REPLACEMENT.set(replacement);
        try {
            tests.run();
            return !replacement.uncompilable;
        } finally {
            REPLACEMENT.remove();
        }
    }

    /** Finds the policy's file by its id; the companions are policies that it reads about, and say nothing themselves. */
    public static PolicyCheck of(String id, String... companions) {
        List<CompiledRules.Pack> packs = new ArrayList<>(List.of(file(id)));
        Stream.of(companions).map(PolicyCheck::file).forEach(packs::add);
        List<String> names = packs.stream().map(CompiledRules.Pack::name).distinct().toList();
        Set<String> ids = new HashSet<>(List.of(companions));
        ids.add(id);
        ClassLoader classLoader = PolicyCheck.class.getClassLoader();
        return new PolicyCheck(id, packs, new ChosenRules(new PrecompiledRules(names, classLoader), ids));
    }

    /** Lets all further evaluations of {@link #replacing} fail at once, for one test has noticed. */
    public static void stop() {
        REPLACEMENT.get().stopped = true;
    }

    private boolean replaced() {
        return REPLACEMENT.get() != null && REPLACEMENT.get().id.equals(id);
    }

    private RuleSource compiled() {
        if (!replaced()) {
            return compiled;
        }
        if (REPLACEMENT.get().stopped) {
            throw new IllegalStateException("a test has noticed already");
        }
        return REPLACEMENT.get().rules.computeIfAbsent(this, PolicyCheck::replacement);
    }

    private CompiledOnce replacement() {
        CompiledRules.Pack own = packs.get(0);
        List<CompiledRules.Pack> others = new ArrayList<>(packs);
        DrlFile file = new DrlFile(own.files().get(0).fileName(), REPLACEMENT.get().text);
        others.set(0, new CompiledRules.Pack(own.name(), List.of(file)));
        try {
            CompiledOnce rules = new CompiledOnce(others, PolicyCheck.class.getClassLoader());
            rules.compile();
            return rules;
        } catch (RuntimeException e) {
            REPLACEMENT.get().uncompilable = true;
            throw new IllegalArgumentException("the replacement does not compile", e);
        }
    }

    private static CompiledRules.Pack file(String id) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            Path path = files.filter(file -> file.getFileName().toString().startsWith(id + "-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no file of policy " + id));
            DrlFile file = new DrlFile(path.getFileName().toString(), Files.readString(path));
            String pack = path.getParent().getFileName().toString();
            return new CompiledRules.Pack(pack, List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts with projects; people, units and PMOs of {@link Facts} are there without being named. */
    public Case given(Project... projects) {
        return new Case(List.of(projects));
    }

    /** What the policy is asked about. */
    public final class Case {

        private final List<Project> projects;
        private Organization organization = Facts.organization();
        private PolicyParameters parameters = PolicyParameters.defaults();
        private UnaryOperator<PortfolioBuilder> change = UnaryOperator.identity();

        private Case(List<Project> projects) {
            this.projects = projects;
        }

        /** Puts persons in the place of those with the same id. */
        public Case people(Person... people) {
            List<Person> all = new ArrayList<>(organization.people());
            for (Person person : people) {
                all.removeIf(other -> other.id().equals(person.id()));
                all.add(person);
            }
            organization = organization.withPeople(all);
            return this;
        }

        /** Puts units in the place of those with the same id. */
        public Case units(OrganizationUnit... units) {
            List<OrganizationUnit> all = new ArrayList<>(organization.units());
            for (OrganizationUnit unit : units) {
                all.removeIf(other -> other.id().equals(unit.id()));
                all.add(unit);
            }
            organization = organization.withUnits(all);
            return this;
        }

        /** Puts PMOs in the place of those with the same id. */
        public Case pmos(Pmo... pmos) {
            List<Pmo> all = new ArrayList<>(organization.pmos());
            for (Pmo pmo : pmos) {
                all.removeIf(other -> other.id().equals(pmo.id()));
                all.add(pmo);
            }
            organization = organization.withPmos(all);
            return this;
        }

        /** Leaves these PMOs and no others. */
        public Case onlyPmos(Pmo... pmos) {
            organization = organization.withPmos(List.of(pmos));
            return this;
        }

        /** Changes the portfolio around the projects, for example sets its registers; several changes add up. */
        public Case inPortfolio(UnaryOperator<PortfolioBuilder> another) {
            UnaryOperator<PortfolioBuilder> earlier = change;
            change = builder -> another.apply(earlier.apply(builder));
            return this;
        }

        /** Sets parameters: keys and values in turn. */
        public Case with(String... keysAndValues) {
            PolicyParameters.Builder builder = PolicyParameters.builder();
            for (int i = 0; i < keysAndValues.length; i += 2) {
                builder.set(keysAndValues[i], keysAndValues[i + 1]);
            }
            parameters = builder.build();
            return this;
        }

        /** Evaluates. */
        public Verdict at(String asOf) {
            Portfolio portfolio = change.apply(Facts.portfolio().organization(organization).projects(projects)).build();
            Verdict verdict = evaluate(compiled(), portfolio, asOf);
            if (!replaced()) {
                assertThat(evaluate(precompiled, portfolio, asOf).inFull())
                        .as("what the rules compiled by the build say")
                        .isEqualTo(verdict.inFull());
            }
            return verdict;
        }

        private Verdict evaluate(RuleSource rules, Portfolio portfolio, String asOf) {
            return new Verdict(id, new GovernanceReport(
                    new Evaluator(List.of(rules), parameters, 1).evaluate(portfolio, LocalDate.parse(asOf))));
        }
    }
}
