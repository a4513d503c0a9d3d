package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** A forecast as anybody would make it: every day is evaluated and compared with the day before. */
final class DailyEvaluation {

    private final GovernanceEngine engine;

    DailyEvaluation(GovernanceEngine engine) {
        this.engine = engine;
    }

    /** Returns the flips, one a line, those of a day in any order. */
    Set<String> flips(Portfolio portfolio, LocalDate from, LocalDate until) {
        Set<String> flips = new TreeSet<>();
        Map<String, PolicyResult> before = rows(portfolio, from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            Map<String, PolicyResult> after = rows(portfolio, day);
            Set<String> keys = new LinkedHashSet<>(before.keySet());
            keys.addAll(after.keySet());
            for (String key : keys) {
                Outcome from0 = outcome(before.get(key));
                Outcome to = outcome(after.get(key));
                if (from0 != to) {
                    String message = after.containsKey(key) ? after.get(key).message(Language.EN) : "";
                    flips.add(day + " " + key + " " + from0 + " -> " + to + " " + message);
                }
            }
            before = after;
        }
        return flips;
    }

    static String line(Flip flip) {
        return flip.date() + " " + flip.policy().id() + " " + flip.subject() + " " + flip.from() + " -> " + flip.to() + " "
                + flip.result().message(Language.EN);
    }

    private Map<String, PolicyResult> rows(Portfolio portfolio, LocalDate day) {
        Map<String, PolicyResult> rows = new LinkedHashMap<>();
        engine.evaluate(portfolio, day).results().forEach(row -> rows.put(row.policy().id() + " " + row.subject(), row));
        return rows;
    }

    private static Outcome outcome(PolicyResult row) {
        return row == null ? Outcome.NOT_APPLICABLE : row.outcome();
    }
}
