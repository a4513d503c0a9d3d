package org.pmo4j.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;

/** Collects what naive rules say. Of what is said of one subject the gravest holds: FAIL, then UNKNOWN, then PASS. */
public final class Verdicts {

    private static final List<Outcome> GRAVEST_FIRST = List.of(Outcome.FAIL, Outcome.UNKNOWN, Outcome.PASS);

    private final Map<Key, Outcome> outcomes = new HashMap<>();

    private record Key(String policy, SubjectKey subject) {}

    Verdicts() {}

    public void examined(String policy, SubjectKey subject) {
        say(policy, subject, Outcome.PASS);
    }

    public void violated(String policy, SubjectKey subject) {
        say(policy, subject, Outcome.FAIL);
    }

    public void unknown(String policy, SubjectKey subject) {
        say(policy, subject, Outcome.UNKNOWN);
    }

    private void say(String policy, SubjectKey subject, Outcome outcome) {
        outcomes.merge(new Key(policy, subject), outcome, (one, other) ->
                GRAVEST_FIRST.indexOf(one) <= GRAVEST_FIRST.indexOf(other) ? one : other);
    }

    /** Returns what was said, and NOT_APPLICABLE for each policy and project, or portfolio, of which nothing was. */
    Stream<Way.Row> rows(List<Policy> policies, Portfolio portfolio) {
        Set<Key> judged = outcomes.keySet().stream().map(Verdicts::inWhole).collect(Collectors.toSet());
        Stream<Key> examined = outcomes.keySet().stream();
        Stream<Key> spared = policies.stream()
                .flatMap(policy -> owners(policy, portfolio).map(owner -> new Key(policy.id(), owner)))
                .filter(owner -> !judged.contains(inWhole(owner)));
        return Stream.concat(examined, spared)
                .map(key -> new Way.Row(
                        key.policy(),
                        key.subject().toString(),
                        outcomes.getOrDefault(key, Outcome.NOT_APPLICABLE)));
    }

    private static Stream<SubjectKey> owners(Policy policy, Portfolio portfolio) {
        return policy.level() == Policy.Level.PROJECT
                ? portfolio.projects().stream().map(project -> SubjectKey.of(project.id()))
                : Stream.of(new SubjectKey("Portfolio", portfolio.id().value(), null));
    }

    /** Returns the project that a subject is part of, or the portfolio, which is all one. */
    private static Key inWhole(Key key) {
        return new Key(
                key.policy(),
                key.subject().project() == null
                        ? new SubjectKey("Portfolio", "-", null)
                        : SubjectKey.of(key.subject().project()));
    }
}
