package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StateChange;

/**
 * Life of a project: what state it is in on {@link Portfolios#AS_OF}, and when its phases begin or began, for example
 * execution eight periods of 30 days long.
 *
 * @param closing first day of the closing phase
 * @param end planned last day; of a project that is over the last one
 * @param cut first day on which nothing happens any more: it is on hold, or over; the day after {@code AS_OF} otherwise
 */
record Timeline(
        int index,
        ProjectState state,
        Lifecycle lifecycle,
        LocalDate start,
        LocalDate planning,
        LocalDate execution,
        LocalDate middle,
        LocalDate closing,
        LocalDate end,
        LocalDate cut) {

    static final int PERIODS = 8;
    static final int PERIOD_DAYS = 30;

    /** Draws a life. The first project of a portfolio is open and is not held, so that others can depend on it. */
    static Timeline of(Random random, int index) {
        ProjectState[] states = ProjectState.values();
        ProjectState state = switch (random.nextInt(8)) {
            case 0, 1 -> ProjectState.EXECUTING;
            case 2 -> ProjectState.CLOSED;
            default -> states[random.nextInt(states.length)];
        };
        if (index == 0 && (!state.open() || state == ProjectState.ON_HOLD)) {
            state = ProjectState.EXECUTING;
        }
        int initiating = 40 + random.nextInt(20);
        int planned = 60 + random.nextInt(30);
        LocalDate today = Portfolios.AS_OF;
        LocalDate execution = switch (state) {
            case PROPOSED -> today.plusDays(20L + initiating + planned);
            case INITIATING -> today.plusDays(planned + 10L + random.nextInt(20));
            case PLANNING -> today.plusDays(20L + random.nextInt(30));
            case EXECUTING -> today.minusDays(45L + random.nextInt(190));
            case ON_HOLD -> today.minusDays(130L + random.nextInt(60));
            case CLOSING -> today.minusDays(PERIODS * PERIOD_DAYS + 6L + random.nextInt(15));
            case CLOSED -> today.minusDays(PERIODS * PERIOD_DAYS + 60L + random.nextInt(700));
            case TERMINATED -> today.minusDays(200L + random.nextInt(200));
        };
        LocalDate closing = execution.plusDays(PERIODS * PERIOD_DAYS);
        LocalDate end = state == ProjectState.TERMINATED ? execution.plusDays(150) : closing.plusDays(31L + random.nextInt(20));
        LocalDate cut = switch (state) {
            case ON_HOLD -> today.minusDays(10L + random.nextInt(60));
            case TERMINATED -> execution.plusDays(130);
            case CLOSED -> end.plusDays(1);
            default -> today.plusDays(1);
        };
        LocalDate planning = execution.minusDays(planned);
        return new Timeline(
                index,
                state,
                Lifecycle.values()[random.nextInt(Lifecycle.values().length)],
                planning.minusDays(initiating),
                planning,
                execution,
                execution.plusDays(100),
                closing,
                end,
                cut);
    }

    /** Tells whether a day has come, and the project was at work on it. */
    boolean reached(LocalDate day) {
        return day.isBefore(cut);
    }

    boolean over() {
        return !state.open();
    }

    boolean adaptive() {
        return lifecycle == Lifecycle.ADAPTIVE;
    }

    /** Lists the days from one on, so many days apart, that the project has reached, those after {@code last} left out. */
    List<LocalDate> every(int days, LocalDate from, LocalDate last) {
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate day = from; reached(day) && !day.isAfter(last); day = day.plusDays(days)) {
            dates.add(day);
        }
        return dates;
    }

    /** Returns the last day of a project that is over; the day of judgement for one that is not. */
    LocalDate now() {
        return over() ? end : Portfolios.AS_OF;
    }

    List<StateChange> changes() {
        List<StateChange> changes = new ArrayList<>();
        changes.add(new StateChange(ProjectState.PROPOSED, start.minusDays(40)));
        add(changes, ProjectState.INITIATING, start);
        add(changes, ProjectState.PLANNING, planning);
        add(changes, ProjectState.EXECUTING, execution);
        add(changes, ProjectState.CLOSING, closing);
        if (state == ProjectState.ON_HOLD) {
            changes.add(new StateChange(state, cut));
        } else if (over()) {
            changes.add(new StateChange(state, end));
        }
        return changes;
    }

    private void add(List<StateChange> changes, ProjectState next, LocalDate day) {
        if (reached(day)) {
            changes.add(new StateChange(next, day));
        }
    }

    /** Returns the decision that stopped the project for now or for good; null where none did. */
    @Nullable GateDecision halt() {
        return state == ProjectState.ON_HOLD ? GateDecision.HOLD : state == ProjectState.TERMINATED ? GateDecision.STOP : null;
    }
}
