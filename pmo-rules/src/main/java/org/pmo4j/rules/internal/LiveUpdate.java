package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * One change of a portfolio under watch: finds what it reaches, judges that again and nothing else. A project is judged again by
 * all policies when something differs that every project sees: the date, the organisation, the objectives, its waivers. Where
 * only the project differs, the policies judge again that read what does. A policy on the portfolio judges again when something
 * outside the projects differs, a project comes or goes, or something differs in a project that the policy reads.
 */
final class LiveUpdate {

    /** Up to so many changed projects are taken one by one; more are judged side by side, by all policies. */
    private static final int FEW = 20;

    private final Evaluator evaluator;
    private final LiveLedger.State before;
    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final Set<String> around;
    private final boolean all;
    private final Context context;
    private final Waivers waivers;

    private final List<@Nullable ScopeLedger> projects;
    private final List<Slot> slots = new ArrayList<>();
    private final List<LedgerChange> changes = new ArrayList<>();

    /**
     * A project that is judged again, comes or goes.
     *
     * @param was its outcomes before; null for one that comes
     * @param position its place in the portfolio; -1 for one that goes
     */
    private record Slot(@Nullable ScopeLedger was, int position) {

        boolean stays() {
            return was != null && position >= 0;
        }
    }

    LiveUpdate(Evaluator evaluator, LiveLedger.State before, Portfolio portfolio, LocalDate asOf) {
        this.evaluator = evaluator;
        this.before = before;
        this.portfolio = portfolio;
        this.asOf = asOf;
        boolean sameDay = asOf.equals(before.asOf());
        this.around = Differences.between(before.portfolio(), portfolio, "projects");
        this.all = !sameDay || around.contains("organization") || around.contains("objectives");
        this.context = all ? evaluator.context(portfolio, asOf) : before.context().around(portfolio);
        this.waivers = sameDay && !around.contains("waivers") ? before.waivers() : evaluator.waivers(portfolio, asOf);
        this.projects = new ArrayList<>(portfolio.projects().size());
    }

    /** Returns what holds afterwards. */
    LiveLedger.State run() {
        findProjects();
        judgeProjects();
        WholeLedger whole = before.whole() == null ? null : whole();
        slots.forEach(this::compare);
        return new LiveLedger.State(portfolio, asOf, context, waivers, whole, projects);
    }

    /** Returns the outcomes that are not the same any more, in the order of the ledger. */
    List<LedgerChange> changes() {
        return changes;
    }

    private void findProjects() {
        Project[] old = before.portfolio().projects().toArray(new Project[0]);
        Project[] young = portfolio.projects().toArray(new Project[0]);
        boolean skips = !all && waivers == before.waivers();
        int i = 0;
        int j = 0;
        while (i < old.length || j < young.length) {
            if (skips) {
                int differing = Arrays.mismatch(old, i, old.length, young, j, young.length);
                int same = differing < 0 ? old.length - i : differing;
                projects.addAll(before.projects().subList(i, i + same));
                i += same;
                j += same;
                if (differing < 0) {
                    break;
                }
            }
            int order = i == old.length ? 1 : j == young.length ? -1 : order(old[i], young[j]);
            if (order == 0 && !reached(old[i], young[j])) {
                projects.add(before.projects().get(i));
            } else if (order < 0) {
                slots.add(new Slot(before.projects().get(i), -1));
            } else {
                slots.add(new Slot(order == 0 ? before.projects().get(i) : null, projects.size()));
                projects.add(null);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private static int order(Project old, Project young) {
        return old == young ? 0 : old.id().compareTo(young.id());
    }

    private boolean reached(Project old, Project young) {
        return all
                || old != young && !old.equals(young)
                || waivers != before.waivers() && !waivers.sameFor(young.id(), before.waivers());
    }

    private void judgeProjects() {
        List<Slot> due = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.stays() && slots.size() <= FEW && sameAround(slot)) {
                projects.set(slot.position, again(slot));
            } else if (slot.position >= 0) {
                due.add(slot);
            }
        }
        List<Project> given = due.stream().map(slot -> portfolio.projects().get(slot.position)).toList();
        List<ScopeLedger> judged = evaluator.judge(given, context, waivers);
        for (int i = 0; i < due.size(); i++) {
            projects.set(due.get(i).position, judged.get(i));
        }
    }

    private boolean sameAround(Slot slot) {
        return !all && waivers.sameFor(known(slot.was).id(), before.waivers());
    }

    /** Judges a project of which nothing but itself has changed. */
    private ScopeLedger again(Slot slot) {
        Governed now = context.governed(portfolio.projects().get(slot.position));
        List<Policy> again = evaluator.policiesReading(Derived.changed(governed(slot.was), now), Policy.Level.PROJECT);
        return slot.was.with(evaluator.judge(now, again, waivers), evaluator.positions(again));
    }

    private void compare(Slot slot) {
        ScopeLedger now = slot.position < 0 ? null : projects.get(slot.position);
        changes.addAll(LedgerChange.between(
                slot.was == null ? ScopeLedger.empty(now.scope) : slot.was,
                now == null ? ScopeLedger.empty(slot.was.scope) : now));
    }

    private WholeLedger whole() {
        WholeLedger was = before.whole();
        if (all || !around.isEmpty() || slots.size() > FEW || !slots.stream().allMatch(Slot::stays)) {
            WholeLedger now = evaluator.whole(context, waivers);
            changes.addAll(was.changes(now));
            return now;
        }
        Set<String> changed = new HashSet<>();
        slots.forEach(slot -> changed.addAll(
                Derived.changed(governed(slot.was), governed(projects.get(slot.position)))));
        WholeUpdate update = new WholeUpdate(evaluator, was, known(), changedProjects(), waivers);
        evaluator.policiesReading(changed, Policy.Level.PORTFOLIO).forEach(update::judge);
        changes.addAll(update.changes());
        return update.whole();
    }

    /** Returns the projects that have changed, as they were and as they are. */
    private List<Project> changedProjects() {
        return slots.stream()
                .flatMap(slot -> Stream.of(slot.was, projects.get(slot.position)))
                .map(LiveUpdate::known)
                .toList();
    }

    private static Project known(ScopeLedger ledger) {
        return governed(ledger).project();
    }

    private static Governed governed(ScopeLedger ledger) {
        return (Governed) ledger.scope;
    }

    /** Returns the portfolio as known at the date, in which nothing but some projects has changed. */
    private GovernedPortfolio known() {
        Portfolio known = before.whole().scope().portfolio();
        for (Slot slot : slots) {
            known = known.withProject(known(projects.get(slot.position)));
        }
        return context.portfolio(known);
    }
}
