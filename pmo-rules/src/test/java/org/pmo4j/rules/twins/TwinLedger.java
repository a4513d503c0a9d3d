package org.pmo4j.rules.twins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Scope;

/**
 * What the twins say of a portfolio: policy, subject and outcome of every row that the engine's ledger holds, in the same
 * order, without evidence. Like there, policies that examined nothing take no room.
 */
public final class TwinLedger {

    private static final Comparator<Map.Entry<SubjectKey, Outcome>> BY_SUBJECT = Map.Entry.comparingByKey(
            Comparator.comparing(SubjectKey::type)
                    .thenComparing(SubjectKey::project, Comparator.nullsFirst(Comparator.comparing(ProjectId::value)))
                    .thenComparing(SubjectKey::id));

    private final List<Twin> twins;
    private final String[] policies;
    private final List<Judged> scopes = new ArrayList<>();

    /**
     * One row.
     *
     * @param policy the id of the policy
     */
    public record Row(String policy, SubjectKey subject, Outcome outcome) {}

    /** What was found in one scope, by twin. */
    private record Judged(Scope scope, List<Found> found) {}

    private record Found(int twin, SubjectKey subject, Outcome outcome) {}

    TwinLedger(List<Twin> twins, List<Scope> scopes) {
        this.twins = twins;
        this.policies = twins.stream().map(Twin::policy).toArray(String[]::new);
        scopes.forEach(scope -> this.scopes.add(new Judged(scope, judge(scope))));
    }

    private List<Found> judge(Scope scope) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < policies.length; i++) {
            if (twins.get(i).concerns(scope)) {
                Verdicts verdicts = new Verdicts(policies[i], scope);
                twins.get(i).judge(scope, verdicts);
                add(i, verdicts.outcomes(), found);
            }
        }
        return found;
    }

    private static void add(int twin, Map<SubjectKey, Outcome> outcomes, List<Found> found) {
        if (outcomes.size() > 1) {
            outcomes.entrySet().stream()
                    .sorted(BY_SUBJECT)
                    .forEach(entry -> found.add(new Found(twin, entry.getKey(), entry.getValue())));
        } else {
            outcomes.forEach((subject, outcome) -> found.add(new Found(twin, subject, outcome)));
        }
    }

    /** Returns all rows; the owner of a scope is NOT_APPLICABLE where a policy examined nothing. */
    public Stream<Row> rows() {
        return scopes.stream().flatMap(this::rows);
    }

    private Stream<Row> rows(Judged judged) {
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int twin = 0; twin < policies.length; twin++) {
            int first = next;
            for (; next < judged.found.size() && judged.found.get(next).twin == twin; next++) {
                Found found = judged.found.get(next);
                rows.add(new Row(policies[twin], found.subject, found.outcome));
            }
            if (next == first && twins.get(twin).concerns(judged.scope)) {
                rows.add(new Row(policies[twin], owner(judged.scope), Outcome.NOT_APPLICABLE));
            }
        }
        return rows.stream();
    }

    private static SubjectKey owner(Scope scope) {
        return scope instanceof Governed given
                ? SubjectKey.of(given.project().id())
                : new SubjectKey("Portfolio", ((GovernedPortfolio) scope).portfolio().id().value(), null);
    }
}
