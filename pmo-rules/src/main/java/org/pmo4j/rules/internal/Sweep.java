package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.rules.authoring.Scope;

/**
 * One walk over the days of a forecast with some scopes side by side, so that they share the sessions of the rule engine. Each
 * policy judges each scope on the {@link Turns} of the two only; where it says something else on two such days that are not
 * neighbours, the days between are halved until the day of the flip is found.
 */
final class Sweep {

    /** How a scope is seen on a day. */
    interface View {
        Scope of(Forecaster.Day day, int scope);
    }

    private final Forecaster forecaster;
    private final int first;
    private final List<Turns.Named> named;
    private final View view;
    private final List<Forecaster.Found> found = new ArrayList<>();
    private long judgements;

    /**
     * @param first the position of the first scope in the portfolio
     * @param named the days that each scope names
     */
    Sweep(Forecaster forecaster, int first, List<Turns.Named> named, View view) {
        this.forecaster = forecaster;
        this.first = first;
        this.named = named;
        this.view = view;
    }

    /** What a group of policies has to judge, and what it said last. */
    private static final class Track {

        final Forecaster.Group group;
        final List<BitSet> due;
        final ScopeLedger[] ledgers;
        final int[] days;

        Track(Forecaster.Group group, List<BitSet> due) {
            this.group = group;
            this.due = due;
            this.ledgers = new ScopeLedger[due.size()];
            this.days = new int[due.size()];
        }
    }

    Forecaster.Part run(List<Forecaster.Group> groups) {
        Turns turns = forecaster.turns();
        List<Track> tracks = groups.stream()
                .map(group -> new Track(group, named.stream().map(days -> turns.days(group.first(), days)).toList()))
                .toList();
        for (int day = 0; day <= turns.last(); day++) {
            Map<Integer, Scope> seen = new HashMap<>();
            for (Track track : tracks) {
                judge(track, day, seen);
            }
        }
        return new Forecaster.Part(found, judgements);
    }

    private void judge(Track track, int day, Map<Integer, Scope> seen) {
        List<Integer> due = new ArrayList<>();
        for (int scope = 0; scope < named.size(); scope++) {
            if (track.due.get(scope).get(day)) {
                due.add(scope);
                seen.computeIfAbsent(scope, any -> view.of(forecaster.day(day), any));
            }
        }
        List<ScopeLedger> judged = judge(track.group, day, due.stream().map(seen::get).toList());
        for (int i = 0; i < due.size(); i++) {
            int scope = due.get(i);
            if (track.ledgers[scope] != null) {
                compare(track.group, scope, track.days[scope], track.ledgers[scope], day, judged.get(i));
            }
            track.ledgers[scope] = judged.get(i);
            track.days[scope] = day;
        }
    }

    private List<ScopeLedger> judge(Forecaster.Group group, int day, List<Scope> scopes) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        judgements += (long) scopes.size() * group.ids().size();
        Recorder recorder = group.runner().run(scopes, group.ids());
        Waivers waivers = forecaster.day(day).waivers();
        return scopes.stream()
                .map(scope -> new ScopeLedger(scope, recorder.of(scope), entry -> waivers.apply(scope, entry)))
                .toList();
    }

    private void compare(Forecaster.Group group, int scope, int low, ScopeLedger before, int high, ScopeLedger after) {
        List<LedgerChange> changes = LedgerChange.between(before, after);
        if (!changes.isEmpty() && high == low + 1) {
            changes.forEach(change -> found.add(forecaster.found(high, first + scope, change)));
        } else if (!changes.isEmpty()) {
            int middle = (low + high) >>> 1;
            ScopeLedger between =
                    judge(group, middle, List.of(view.of(forecaster.day(middle), scope))).get(0);
            compare(group, scope, low, before, middle, between);
            compare(group, scope, middle, between, high, after);
        }
    }
}
