package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Text;

/** Tries what might remove a finding by itself. What brings another blocking finding is amended, a few steps deep. */
final class Remedies {

    private static final int MAX_DEPTH = 6;

    private final Trial trial;
    private final Map<String, PolicyResult> open;
    private final LocalDate asOf;
    private final boolean exemptions;

    Remedies(Trial trial, Map<String, PolicyResult> open, LocalDate asOf, boolean exemptions) {
        this.trial = trial;
        this.open = open;
        this.asOf = asOf;
        this.exemptions = exemptions;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Adds each remedy that works to the options, or the reason why none does. */
    void of(String key, PolicyResult finding, List<Option> options, Map<String, Unsolved> reasons) {
        if (finding.outcome() != Outcome.FAIL) {
            reasons.put(key, withoutVerdict(finding));
            return;
        }
        Proposal proposal = Fixes.propose(situation(trial.after(List.of()), finding));
        Unsolved reason = new Unsolved(finding, proposal.obstacle(), proposal.detail());
        boolean works = false;
        for (List<Change> alternative : proposal.alternatives()) {
            Attempt attempt = attempt(key, new LinkedHashSet<>(alternative), 1);
            if (attempt.works != null) {
                options.add(option(attempt.works));
                works = true;
            } else {
                reason = whyNot(key, finding, reason, attempt.last);
            }
        }
        if (!works) {
            reasons.put(key, reason);
        }
    }

    private Case situation(Trial.State state, PolicyResult finding) {
        Project project = state.portfolio().project(finding.subject().project());
        return new Case(state.portfolio(), project.knownAt(asOf), finding, asOf, exemptions);
    }

    private Option option(Set<Change> changes) {
        Set<String> left = trial.after(changes).blocking().keySet();
        return new Option(changes, open.keySet().stream().filter(key -> !left.contains(key)).collect(Collectors.toSet()));
    }

    /** Tries changes; where they are not enough, or bring something new, tries what mends that as well. */
    private Attempt attempt(String key, Set<Change> changes, int depth) {
        Trial.State state = trial.after(changes);
        PolicyResult left = state.blocking().get(key);
        List<PolicyResult> added = state.newSince(trial.after(List.of()));
        if (left == null && added.isEmpty()) {
            return new Attempt(changes, state);
        }
        PolicyResult next = left != null ? left : added.get(0);
        if (depth < MAX_DEPTH && next.outcome() == Outcome.FAIL) {
            for (List<Change> more : Fixes.propose(situation(state, next)).alternatives()) {
                Set<Change> longer = new LinkedHashSet<>(changes);
                if (longer.addAll(more) && !trial.exhausted()) {
                    Attempt attempt = attempt(key, longer, depth + 1);
                    if (attempt.works != null) {
                        return attempt;
                    }
                }
            }
        }
        return new Attempt(null, state);
    }

    private Unsolved whyNot(String key, PolicyResult finding, Unsolved otherwise, Trial.State tried) {
        PolicyResult left = tried.blocking().get(key);
        if (left != null) {
            return left.outcome() == Outcome.FAIL ? otherwise : new Unsolved(finding, Obstacle.NOT_HELD, names(left));
        }
        String added = tried.newSince(trial.after(List.of())).stream()
                .map(Trial::key)
                .collect(Collectors.joining(", "));
        return new Unsolved(finding, Obstacle.NEW_FINDING, new Text(added, added));
    }

    private static Unsolved withoutVerdict(PolicyResult finding) {
        return finding.outcome() == Outcome.UNKNOWN
                ? new Unsolved(finding, Obstacle.NOT_HELD, names(finding))
                : new Unsolved(finding, Obstacle.POLICY_FAILED, new Text("", ""));
    }

    private static Text names(PolicyResult unknown) {
        return new Text(
                String.join(", ", unknown.missing()),
                unknown.missing().stream().map(Language.ZH::component).collect(Collectors.joining("、")));
    }

    /** It could be removed alone, but not together with the others. */
    Unsolved inEachOthersWay(PolicyResult finding) {
        return new Unsolved(finding, Obstacle.NEW_FINDING, new Text("", ""));
    }

    /** A waiver is asked for by the manager and approved by the sponsor, never by one person. */
    void waiver(String key, PolicyResult finding, List<Option> options) {
        Case violation = situation(trial.after(List.of()), finding);
        @Nullable PersonId sponsor = violation.holder(GovernanceRole.SPONSOR);
        @Nullable PersonId manager = manager(violation);
        boolean kept = violation.whole().waivers() != null;
        if (finding.outcome() != Outcome.FAIL || !kept || sponsor == null || manager == null) {
            return;
        }
        ProjectId project = violation.project().id();
        Set<Change> changes = Set.of(new GrantWaiver(
                free(violation, options), finding.policy().id(), finding.subject(), project, finding.message(Language.EN),
                manager, sponsor, asOf, asOf.plusDays(PathSearch.WAIVER_DAYS)));
        Trial.State state = trial.after(changes);
        if (!state.blocking().containsKey(key) && state.bringsNothingNew(trial.after(List.of()))) {
            options.add(option(changes));
        }
    }

    private @Nullable PersonId manager(Case violation) {
        return violation.project().managers() == null
                ? null
                : violation.project().managers().accountableParties(asOf).stream()
                        .map(party -> party instanceof PersonId person ? person : null)
                        .filter(person -> person != null && violation.employed(person))
                        .findFirst()
                        .orElse(null);
    }

    private WaiverId free(Case violation, List<Option> options) {
        List<WaiverId> taken = violation.whole().waivers().waivers().stream().map(Waiver::id).toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new WaiverId("W-" + violation.project().id() + "-" + asOf + "-" + number))
                .filter(id -> !taken.contains(id))
                .filter(id -> options.stream()
                        .flatMap(option -> option.changes().stream())
                        .noneMatch(change -> change instanceof GrantWaiver waiver && waiver.waiver().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The changes that work, null where none do, and what was found after the last ones tried. */
    private record Attempt(@Nullable Set<Change> works, Trial.State last) {}
}
