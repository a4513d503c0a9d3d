package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;

/**
 * A gate is held: a review is decided, or a decision is taken again by those who may (召开关口评审).
 *
 * @param project the project
 * @param gate the gate
 * @param review the review; a new one where the gate has none of this id
 * @param decision what is decided
 * @param by who decides
 * @param on the day
 * @param again true where the review was decided before
 */
public record DecideGate(
        ProjectId project,
        GateId gate,
        GateReviewId review,
        GateDecision decision,
        PersonId by,
        LocalDate on,
        boolean again)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, this::decided);
    }

    private Project decided(Project given) {
        GatePlan plan = Edit.held(given.gatePlan(), "gatePlan");
        return given.withGatePlan(plan.withGates(Edit.replaced(
                plan.gates(), entry -> entry.id().equals(gate), entry -> entry.withReviews(reviews(entry)), "gate " + gate)));
    }

    private List<GateReview> reviews(Gate held) {
        GateReview known = find(held);
        if (known == null) {
            return Edit.with(held.reviews(), decide(GateReviewBuilder.builder().id(review).openedOn(on)));
        }
        return Edit.replaced(
                held.reviews(), entry -> entry.id().equals(review), entry -> decide(entry.with()), "review " + review);
    }

    private @Nullable GateReview find(Gate held) {
        return held.reviews().stream().filter(entry -> entry.id().equals(review)).findFirst().orElse(null);
    }

    /** The word of the framework belongs to a decision that is not this one. */
    private GateReview decide(GateReviewBuilder builder) {
        return builder.decision(decision)
                .decisionWord(again ? builder.decisionWord() : null)
                .decidedBy(by)
                .decidedOn(on)
                .build();
    }

    @Override
    public String describe(Language language) {
        return again
                ? language.pick(
                        "Have " + by + " confirm or replace the decision of review " + review + " of gate " + gate + " on " + on
                                + "; the path holds if it stays " + decision + ".",
                        "由" + by + "于" + on + "确认或重新作出关口" + gate + "评审" + review + "的决策;维持" + decision.nameZh()
                                + "时本路径成立。")
                : language.pick(
                        "Hold gate " + gate + " on " + on + " with " + by + " deciding; the path holds if it is passed.",
                        "于" + on + "召开关口" + gate + "评审,由" + by + "决策;通过后本路径成立。");
    }
}
