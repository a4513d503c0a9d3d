package org.pmo4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.internal.PolicyCosts;

/** Prints the policies that cost most, each measured alone. */
public final class Profile {

    static final String HEADER = "policy    us/project   share     sum  title";

    private static final String LINE = "%-8s  %10.2f  %5.1f%%  %5.1f%%  %s";
    private static final int SHOWN = 15;
    private static final int RUNS = 9;

    private Profile() {}

    /**
     * Measures in this JVM.
     *
     * @param arguments the number of projects
     */
    public static void main(String[] arguments) {
        int projects = Integer.parseInt(arguments[0]);
        PolicyCosts costs = new PolicyCosts(Portfolios.large(1, projects), Portfolios.AS_OF);
        for (Policy.Level level : Policy.Level.values()) {
            System.out.println("level " + level);
            System.out.println(HEADER);
            lines(costs.of(level, RUNS), projects).forEach(System.out::println);
        }
    }

    /** Writes the dearest policies, with their shares in the sum of all. */
    static List<String> lines(List<PolicyCosts.Cost> costs, int projects) {
        double all = costs.stream().mapToLong(PolicyCosts.Cost::nanos).sum();
        List<String> lines = new ArrayList<>();
        double sum = 0;
        for (PolicyCosts.Cost cost : costs.subList(0, Math.min(SHOWN, costs.size()))) {
            sum += cost.nanos();
            lines.add(String.format(
                    Locale.ROOT,
                    LINE,
                    cost.policy().id(),
                    cost.nanos() / 1e3 / projects,
                    100 * cost.nanos() / all,
                    100 * sum / all,
                    cost.policy().title().en()));
        }
        return lines;
    }
}
