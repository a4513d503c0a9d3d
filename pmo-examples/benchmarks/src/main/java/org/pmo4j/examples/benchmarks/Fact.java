package org.pmo4j.examples.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ActivityId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.portfolio.Dependency;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.RoleAssignment;
import org.pmo4j.model.resource.Allocation;
import org.pmo4j.model.schedule.Activity;
import org.pmo4j.model.schedule.Relationship;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;

/** The facts that naive rules join by the ids of what they belong to, as the rows of a database are. */
public final class Fact {

    private Fact() {}

    /** A fact that policies examine. */
    public interface Subject {

        SubjectKey subject();
    }

    private static SubjectKey key(String type, ProjectId project, Identifier id) {
        return new SubjectKey(type, id.value(), project);
    }

    public record PortfolioFact(GovernedPortfolio whole) implements Subject {

        @Override
        public SubjectKey subject() {
            return new SubjectKey("Portfolio", whole.portfolio().id().value(), null);
        }
    }

    public record ProjectFact(ProjectId id, Governed given) implements Subject {

        public Project project() {
            return given.project();
        }

        public LocalDate asOf() {
            return given.asOf();
        }

        public Limits limits(String policy) {
            return given.limits(policy);
        }

        /** Whether the project has to measure earned value; null when nobody can tell. */
        public @Nullable Boolean measuring() {
            PerformanceHistory history = project().performanceHistory();
            if (history != null && history.evmRequired() != null) {
                return history.evmRequired();
            }
            return project().tier() == null ? null : (Boolean) limits("EVM-011").contains("tiers", project().tier());
        }

        @Override
        public SubjectKey subject() {
            return SubjectKey.of(id);
        }
    }

    /** The place of its gate in the plan, and its own place at the gate, order decisions of one day. */
    public record ReviewFact(ProjectId project, int gate, int place, GateReview review) implements Subject {

        public GateReviewId id() {
            return review.id();
        }

        public @Nullable PersonId decidedBy() {
            return review.decidedBy();
        }

        /** Tells whether this decision counts, and not the other one. */
        public boolean supersedes(ReviewFact other) {
            int order = decided().compareTo(other.decided());
            int gates = Integer.compare(gate, other.gate);
            return order > 0 || order == 0 && (gates > 0 || gates == 0 && place > other.place);
        }

        private LocalDate decided() {
            return review.decidedOn() == null ? LocalDate.MIN : review.decidedOn();
        }

        @Override
        public SubjectKey subject() {
            return key("GateReview", project, id());
        }
    }

    public record ConditionFact(ProjectId project, GateReviewId review, GateCondition condition) implements Subject {

        @Override
        public SubjectKey subject() {
            return key("GateCondition", project, condition.id());
        }
    }

    public record AssignmentFact(ProjectId project, ManagerAssignment assignment) {

        public PartyId party() {
            return assignment.party();
        }
    }

    public record RoleFact(ProjectId project, RoleAssignment assignment) {

        public PartyId party() {
            return assignment.party();
        }
    }

    public record DeliverableFact(ProjectId project, Deliverable deliverable) implements Subject {

        @Override
        public SubjectKey subject() {
            return key("Deliverable", project, deliverable.id());
        }
    }

    public record ChangeFact(ProjectId project, ChangeRequest request) {

        public ChangeRequestId id() {
            return request.id();
        }
    }

    public record MeasurementFact(ProjectId project, LocalDate on) {}

    public record AllocationFact(ProjectId project, Allocation allocation) {}

    public record ActivityFact(ProjectId project, Activity activity) {

        public ActivityId id() {
            return activity.id();
        }

        public @Nullable ActivityId parent() {
            return activity.parent();
        }
    }

    public record LinkFact(ProjectId project, Relationship link) {

        public ActivityId successor() {
            return link.successor();
        }
    }

    public record DependencyFact(Dependency dependency) implements Subject {

        public ProjectId giver() {
            return dependency.giver();
        }

        public ProjectId receiver() {
            return dependency.receiver();
        }

        @Override
        public SubjectKey subject() {
            return new SubjectKey("Dependency", dependency.id().value(), null);
        }
    }

    public record PmoFact(Pmo pmo) implements Subject {

        public PmoId id() {
            return pmo.id();
        }

        @Override
        public SubjectKey subject() {
            return new SubjectKey("Pmo", id().value(), null);
        }
    }
}
