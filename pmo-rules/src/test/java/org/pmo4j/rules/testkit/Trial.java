package org.pmo4j.rules.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.PolicyResult;

/** One portfolio under one law: what is compared with what, and how a difference reads. */
final class Trial {

    private static final int SHOWN = 10;

    final GovernanceEngine engine;
    final Portfolio portfolio;
    final LocalDate asOf;
    final Random random;
    private final Predicate<PolicyResult> judged;
    private final List<String> breaches = new ArrayList<>();

    /**
     * @param seed the seed of what is drawn by lot
     * @param judged tells the rows that the law is about
     */
    Trial(GovernanceEngine engine, Portfolio portfolio, LocalDate asOf, long seed, Predicate<PolicyResult> judged) {
        this.engine = engine;
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.judged = judged;
    }

    /** Builds a variant of the portfolio; null where the model does not accept it. */
    static @Nullable Portfolio attempt(Supplier<Portfolio> variant) {
        try {
            return variant.get();
        } catch (InvalidModelException e) {
            return null;
        }
    }

    List<PolicyResult> results(Portfolio variant) {
        return results(engine, variant);
    }

    List<PolicyResult> results(GovernanceEngine other, Portfolio variant) {
        return judged(other.evaluate(variant, asOf));
    }

    /** Returns the rows of a report that the law is about. */
    List<PolicyResult> judged(GovernanceReport report) {
        return report.results().filter(judged).toList();
    }

    /** Tells whether the law is about a row. */
    boolean judges(PolicyResult result) {
        return judged.test(result);
    }

    /** Writes rows down by policy and subject. */
    static Map<String, String> rows(List<PolicyResult> results) {
        Map<String, String> rows = new LinkedHashMap<>();
        results.forEach(result -> rows.put(key(result), Rows.inFull(result)));
        return rows;
    }

    static String key(PolicyResult result) {
        return result.policy().id() + " " + result.subject();
    }

    /** Notes where two lists of rows differ; the change tells what was done to the portfolio in between. */
    void compare(String change, Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            String was = before.get(key);
            String is = after.get(key);
            if (was == null || !was.equals(is)) {
                lines.add("  - " + (was == null ? "no row " + key : was));
                lines.add("  + " + (is == null ? "no row " + key : is));
            }
        }
        breach(change, lines);
    }

    /** Notes a breach with the rows that show it; none where there are no rows. */
    void breach(String change, List<String> rows) {
        if (!rows.isEmpty()) {
            String more = rows.size() > SHOWN ? "\n  and " + (rows.size() - SHOWN) + " more" : "";
            breaches.add("change: " + change + "\n"
                    + String.join("\n", rows.subList(0, Math.min(SHOWN, rows.size()))) + more);
        }
    }

    List<String> breaches() {
        return breaches;
    }
}
