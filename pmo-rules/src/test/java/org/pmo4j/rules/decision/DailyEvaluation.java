package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/** A forecast as anybody would make it: every day is evaluated and compared with the day before. */
record DailyEvaluation(GovernanceEngine engine) {

    /** A row of the ledger of two days. */
    private record Change(PolicyResult named, Outcome from, Outcome to, String message) {

        String line(LocalDate day) {
            return day + " " + named.policy().id() + " " + named.subject() + " " + from + " -> " + to + " " + message;
        }
    }

    /** Returns the flips, one a line, by day and then as the ledger has them. */
    List<String> flips(Portfolio portfolio, LocalDate from, LocalDate until) {
        List<String> flips = new ArrayList<>();
        Map<String, PolicyResult> before = rows(portfolio, from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate today = day;
            Map<String, PolicyResult> after = rows(portfolio, day);
            changes(before, after).stream().sorted(inLedger()).forEach(change -> flips.add(change.line(today)));
            before = after;
        }
        return flips;
    }

    /** Writes a flip of a forecast as {@link #flips} does. */
    static String line(Flip flip) {
        return flip.date() + " " + flip.policy().id() + " " + flip.subject() + " " + flip.from() + " -> " + flip.to() + " "
                + flip.result().message(Language.EN);
    }

    private Map<String, PolicyResult> rows(Portfolio portfolio, LocalDate day) {
        Map<String, PolicyResult> rows = new HashMap<>();
        engine.evaluate(portfolio, day)
                .results()
                .filter(row -> row.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(row -> rows.put(row.policy().id() + " " + row.subject(), row));
        return rows;
    }

    private static List<Change> changes(Map<String, PolicyResult> before, Map<String, PolicyResult> after) {
        Set<String> keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            PolicyResult old = before.get(key);
            PolicyResult young = after.get(key);
            if (outcome(old) != outcome(young)) {
                changes.add(new Change(
                        young == null ? old : young,
                        outcome(old),
                        outcome(young),
                        young == null ? "" : young.message(Language.EN)));
            }
        }
        return changes;
    }

    private static Outcome outcome(@Nullable PolicyResult row) {
        return row == null ? Outcome.NOT_APPLICABLE : row.outcome();
    }

    private Comparator<Change> inLedger() {
        List<String> policies = engine.policies().stream().map(Policy::id).toList();
        return Comparator.comparing((Change change) -> owner(change.named()))
                .thenComparing(change -> policies.indexOf(change.named().policy().id()))
                .thenComparing(change -> change.named().subject().type())
                .thenComparing(change -> text(change.named().subject().project()))
                .thenComparing(change -> change.named().subject().id());
    }

    private static String owner(PolicyResult row) {
        return row.policy().level() == Policy.Level.PORTFOLIO ? "" : text(row.subject().project());
    }

    private static String text(@Nullable ProjectId id) {
        return id == null ? "" : id.value();
    }
}
