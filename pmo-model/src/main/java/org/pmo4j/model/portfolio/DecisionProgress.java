package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionAction;
import org.pmo4j.model.internal.DateSpan;

/**
 * How far a decision is carried out, for example with one of three actions left (决策落实情况): a view, not stored.
 *
 * @param planned actions that carry the decision out; &gt;= 0
 * @param left those that are not done, in the order of the decision
 * @param asOf the day on which they are seen
 */
public record DecisionProgress(int planned, List<DecisionAction> left, LocalDate asOf) {

    public DecisionProgress {
        left = List.copyOf(left);
    }

    /**
     * Looks at the actions of a decision.
     *
     * @param decision the decision
     * @param asOf the day; what is done after it is not done yet
     * @return the progress; null when the actions are not held
     */
    public static @Nullable DecisionProgress of(Decision decision, LocalDate asOf) {
        List<DecisionAction> actions = decision.followUps();
        return actions == null
                ? null
                : new DecisionProgress(
                        actions.size(),
                        actions.stream().filter(action -> !DateSpan.reached(action.doneOn(), asOf)).toList(),
                        asOf);
    }

    /**
     * Tells whether nobody sees to the decision.
     *
     * @param graceDays days after the due date during which an action may be late; &gt;= 0
     * @return true if there is no action at all, or one that is left has no owner, no due date, or was due more than
     *     {@code graceDays} before the day
     */
    public boolean stalled(int graceDays) {
        LocalDate latest = asOf.minusDays(graceDays);
        return planned == 0
                || left.stream().anyMatch(action ->
                        action.owner() == null || action.due() == null || action.due().isBefore(latest));
    }

    /**
     * Describes the actions that are left, for people who read a finding.
     *
     * @return each as {@code Hire two buyers (P-7, 2026-04-30)}, a dash for what is not held, in the order of the decision
     */
    public List<String> openFollowUps() {
        return left.stream()
                .map(action -> action.description() + " (" + shown(action.owner()) + ", " + shown(action.due()) + ")")
                .toList();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
