package org.pmo4j.examples.ownpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/** Reads the words that gates were decided with, English or Chinese, by what a framework says they mean. */
final class DecisionWords {

    private final GateFramework framework;
    private final Map<String, DecisionWord> used = new TreeMap<>();

    DecisionWords(GateFramework framework) {
        this.framework = framework;
    }

    /**
     * Gives every review that holds a word and no decision the decision that the word means.
     *
     * @throws IllegalArgumentException if the framework does not know a word; the message names every one with its review
     */
    Portfolio decide(Portfolio portfolio) {
        List<String> faults = new ArrayList<>();
        Portfolio decided = portfolio.withProjects(
                portfolio.projects().stream().map(project -> decide(project, faults)).toList());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    framework.id() + " does not know these words:\n  " + String.join("\n  ", faults));
        }
        return decided;
    }

    /** Returns the words met so far, as they were written, with what they mean. */
    Map<String, DecisionWord> used() {
        return used;
    }

    private Project decide(Project project, List<String> faults) {
        GatePlan plan = project.gatePlan();
        if (plan == null || !framework.id().equals(plan.framework())) {
            return project;
        }
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : plan.gates()) {
            List<GateReview> reviews = new ArrayList<>();
            for (GateReview review : gate.reviews()) {
                reviews.add(decide(review, project.id() + "/" + review.id(), faults));
            }
            gates.add(gate.withReviews(reviews));
        }
        return project.withGatePlan(plan.withGates(gates));
    }

    private GateReview decide(GateReview review, String place, List<String> faults) {
        if (review.decisionWord() == null || review.decision() != null) {
            return review;
        }
        DecisionWord word = framework.find(review.decisionWord());
        if (word == null) {
            faults.add(place + ": " + review.decisionWord());
            return review;
        }
        used.put(review.decisionWord(), word);
        return review.withDecision(word.decision());
    }
}
