package org.pmo4j.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.pmo4j.examples.benchmarks.Fact.ActivityFact;
import org.pmo4j.examples.benchmarks.Fact.AllocationFact;
import org.pmo4j.examples.benchmarks.Fact.AssignmentFact;
import org.pmo4j.examples.benchmarks.Fact.ChangeFact;
import org.pmo4j.examples.benchmarks.Fact.ConditionFact;
import org.pmo4j.examples.benchmarks.Fact.DeliverableFact;
import org.pmo4j.examples.benchmarks.Fact.DependencyFact;
import org.pmo4j.examples.benchmarks.Fact.LinkFact;
import org.pmo4j.examples.benchmarks.Fact.MeasurementFact;
import org.pmo4j.examples.benchmarks.Fact.PmoFact;
import org.pmo4j.examples.benchmarks.Fact.PortfolioFact;
import org.pmo4j.examples.benchmarks.Fact.ProjectFact;
import org.pmo4j.examples.benchmarks.Fact.ReviewFact;
import org.pmo4j.examples.benchmarks.Fact.RoleFact;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Scope;

/**
 * Takes a portfolio apart for rules that join facts: one fact for each entry of a register, which carries the id of its
 * project. Only what the policies of {@link Part#SUBSET} read is there.
 */
final class Facts {

    private final List<Object> facts = new ArrayList<>();

    private Facts() {}

    static List<Object> of(List<Scope> scopes) {
        Facts facts = new Facts();
        for (Scope scope : scopes) {
            if (scope instanceof Governed given) {
                facts.add(given, given.project());
            } else if (scope instanceof GovernedPortfolio whole) {
                facts.add(whole);
            }
        }
        return facts.facts;
    }

    private void add(GovernedPortfolio whole) {
        facts.add(new PortfolioFact(whole));
        whole.portfolio().organization().pmos().forEach(pmo -> facts.add(new PmoFact(pmo)));
        if (whole.portfolio().dependencies() != null) {
            whole.portfolio().dependencies().dependencies().forEach(entry -> facts.add(new DependencyFact(entry)));
        }
    }

    private void add(Governed given, Project project) {
        ProjectId id = project.id();
        facts.add(new ProjectFact(id, given));
        if (project.managers() != null) {
            project.managers().assignments().forEach(entry -> facts.add(new AssignmentFact(id, entry)));
        }
        if (project.organization() != null) {
            project.organization().assignments().forEach(entry -> facts.add(new RoleFact(id, entry)));
        }
        if (project.gatePlan() != null) {
            project.gatePlan().gates().forEach(gate -> add(id, gate));
        }
        if (project.deliverables() != null) {
            project.deliverables().deliverables().forEach(entry -> facts.add(new DeliverableFact(id, entry)));
        }
        if (project.changeLog() != null) {
            project.changeLog().requests().forEach(entry -> facts.add(new ChangeFact(id, entry)));
        }
        if (project.performanceHistory() != null) {
            project.performanceHistory()
                    .measurements()
                    .forEach(entry -> facts.add(new MeasurementFact(id, entry.statusDate())));
        }
        if (project.allocations() != null) {
            project.allocations().allocations().forEach(entry -> facts.add(new AllocationFact(id, entry)));
        }
        if (project.schedule() != null) {
            project.schedule().activities().forEach(entry -> facts.add(new ActivityFact(id, entry)));
            if (project.schedule().relationships() != null) {
                project.schedule().relationships().forEach(entry -> facts.add(new LinkFact(id, entry)));
            }
        }
    }

    private void add(ProjectId project, Gate gate) {
        for (int i = 0; i < gate.reviews().size(); i++) {
            GateReview review = gate.reviews().get(i);
            facts.add(new ReviewFact(project, gate.sequence(), i, review));
            if (review.conditions() != null) {
                review.conditions().forEach(entry -> facts.add(new ConditionFact(project, review.id(), entry)));
            }
        }
    }
}
