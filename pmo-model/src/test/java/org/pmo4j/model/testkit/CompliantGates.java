package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Checklist;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.gate.EvidenceRequirement;
import org.pmo4j.model.gate.FollowUp;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.ProjectState;

/** Phases, gates and business case of a compliant project: a gate before each phase, one amid execution, one removed. */
final class CompliantGates {

    private static final List<GateId> GATES = List.of(new GateId("G1"), new GateId("G2"), new GateId("G3"), new GateId("G4"));
    private static final String[] FRAMEWORKS = {
        "Cooper Stage-Gate", "UK OGC/IPA/NISTA Gateway", "PRINCE2", "PM2 (EU)", "NASA NPR 7120.5", "GB/T (CN national standards)"
    };

    private final Random random;
    private final Timeline time;
    private final List<LocalDate> days;
    private final String framework;
    private final boolean pending;
    private final Set<String> blocking;

    CompliantGates(Random random, Timeline time, boolean supportive) {
        // Where PMOs only support, a gate is blocked by what binds everybody.
        this.blocking = supportive ? Set.of("GATE-001") : Set.of("GATE-003");
        this.random = random;
        this.time = time;
        this.days = List.of(time.planning(), time.execution(), time.middle(), time.closing());
        this.framework = FRAMEWORKS[random.nextInt(FRAMEWORKS.length)];
        // A gate can be asked for once what it looks at is made.
        boolean prepared = time.state() != ProjectState.PLANNING || time.reached(time.planning().plusDays(28));
        this.pending = !time.over() && time.state() != ProjectState.ON_HOLD && random.nextInt(3) == 0 && prepared;
    }

    GatePlan plan() {
        List<Phase> phases = new ArrayList<>();
        String[] names = {"Initiation", "Planning", "Execution", "Closing", "Operation"};
        for (int i = 0; i < names.length; i++) {
            phases.add(new Phase(phase(i), i + 1, names[i], null));
        }
        List<Gate> gates = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            gates.add(gate(i));
        }
        gates.add(new Gate(
                new GateId("G9"), 9, "Review after a year", null, false,
                new Tailoring("Nothing is handed over in stages", CompliantOrganization.SPONSOR, time.start().minusDays(10)),
                false, false, null, List.of(), Set.of(GovernanceRole.SPONSOR), null, List.of()));
        int current = (time.reached(days.get(0)) ? 1 : 0) + (time.reached(days.get(1)) ? 1 : 0) + (time.reached(days.get(3)) ? 1 : 0);
        LocalDate since = current == 0 ? time.start() : current == 3 ? days.get(3) : days.get(current - 1);
        return new GatePlan(framework, phases, gates, phase(current), since.isAfter(Portfolios.AS_OF) ? Portfolios.AS_OF : since);
    }

    static PhaseId phase(int number) {
        return new PhaseId("PH" + (number + 1));
    }

    /** Returns the position of the gate whose review was or will be next; the number of gates after the last one. */
    private int next() {
        int next = 0;
        while (next < days.size() && time.reached(days.get(next))) {
            next++;
        }
        return next;
    }

    private Gate gate(int number) {
        List<GateReview> reviews = new ArrayList<>();
        LocalDate day = days.get(number);
        if (number < next()) {
            if (random.nextInt(4) == 0) {
                reviews.add(review(number, "a", GateDecision.RECYCLE, day.minusDays(3)).blockedBy(blocking).build());
            }
            reviews.add(passed(number, day));
        } else if (number == next() && time.halt() != null) {
            reviews.add(halted(number));
        } else if (number == next() && pending) {
            reviews.add(review(number, "b", null, null).openedOn(Portfolios.AS_OF).build());
        }
        return new Gate(
                GATES.get(number),
                number + 1,
                "Gate " + (number + 1),
                "关口" + (number + 1),
                true,
                null,
                number == 1,
                number == 1,
                number == 2 ? null : phase(number == 3 ? 3 : number + 1),
                evidence(number),
                new TreeSet<>(Set.of(GovernanceRole.STEERING_COMMITTEE, GovernanceRole.INVESTMENT_BOARD)),
                day.plusDays(random.nextInt(10)),
                reviews);
    }

    private GateReview passed(int number, LocalDate day) {
        boolean conditional = random.nextInt(3) == 0;
        return review(number, "b", conditional ? GateDecision.CONDITIONAL_GO : GateDecision.GO, day)
                .validUntil(random.nextBoolean() ? null : day.plusDays(500))
                .conditions(conditional ? conditions(number, day) : List.of())
                .build();
    }

    private List<GateCondition> conditions(int number, LocalDate day) {
        boolean past = day.plusDays(30).isBefore(Portfolios.AS_OF);
        return List.of(
                new GateCondition(
                        new GateConditionId("C" + number + "1"), "Name the deputy", CompliantOrganization.LINE, day.plusDays(30),
                        past ? ConditionStatus.CLOSED : ConditionStatus.OPEN, past ? day.plusDays(20) : null),
                new GateCondition(
                        new GateConditionId("C" + number + "2"), "Measure again", CompliantOrganization.UNIT, null, ConditionStatus.WITHDRAWN, null));
    }

    private GateReview halted(int number) {
        GateDecision halt = time.halt();
        GateReviewBuilder review = review(number, "b", halt, time.cut().minusDays(1)).blockedBy(blocking);
        return (halt == GateDecision.HOLD ? review.nextReviewOn(Portfolios.AS_OF.plusDays(14)) : review).build();
    }

    private GateReviewBuilder review(int number, String suffix, @Nullable GateDecision decision, @Nullable LocalDate day) {
        boolean rated = day != null && random.nextBoolean();
        DeliveryConfidence rating = random.nextInt(5) == 0 ? DeliveryConfidence.RED : DeliveryConfidence.values()[2 + random.nextInt(3)];
        boolean recent = day != null && day.isAfter(Portfolios.AS_OF.minusDays(200));
        return GateReviewBuilder.builder()
                .id(new GateReviewId("R" + (number + 1) + suffix))
                .decision(decision)
                .decisionWord(decision == null ? null : decision.name())
                .openedOn(day == null ? null : day.minusDays(14))
                .decidedOn(day)
                .decidedBy(day == null ? null : CompliantOrganization.CONTROLLER)
                .conditions(List.of())
                .checklist(new Checklist(decision == GateDecision.CONDITIONAL_GO ? 12 : 17, 20))
                .team(List.of(
                        new ReviewTeamMember(CompliantOrganization.REVIEWER, random.nextBoolean() ? true : null),
                        new ReviewTeamMember(CompliantOrganization.LINE, false)))
                .rating(rated ? recent && time.state() != ProjectState.ON_HOLD ? DeliveryConfidence.GREEN : rating : null)
                .ratedOn(rated && random.nextBoolean() ? day : null)
                .followUp(rated ? new FollowUp(day.plusDays(20), day.plusDays(100)) : null)
                .blockedBy(Set.of());
    }

    private static List<EvidenceRequirement> evidence(int number) {
        return switch (number) {
            case 0 -> List.of(required("BUSINESS_CASE", DocumentStatus.APPROVED), required("CHARTER", null), wished("ASSUMPTION_LOG"));
            case 1 -> List.of(required("PM_PLAN", null), required("SCOPE_BASELINE", DocumentStatus.APPROVED), required("STAKEHOLDER_REGISTER", null));
            case 2 -> List.of(required("RISK_REGISTER", null), required("BUSINESS_CASE", DocumentStatus.REVIEWED), wished("WPR"));
            default -> List.of(required("DELIVERABLES", null), required("LESSONS_REGISTER", null));
        };
    }

    private static EvidenceRequirement required(String artefact, @Nullable DocumentStatus status) {
        return new EvidenceRequirement(ArtefactCatalogue.find(artefact), true, status);
    }

    private static EvidenceRequirement wished(String artefact) {
        return new EvidenceRequirement(ArtefactCatalogue.find(artefact), false, null);
    }

    /** Returns the day on which what a gate asks for was approved. */
    LocalDate prepared(int number) {
        LocalDate day = days.get(number).minusDays(12);
        boolean early = pending && number == next() && day.isAfter(Portfolios.AS_OF);
        return early ? Portfolios.AS_OF : day;
    }

    /** The business case is renewed before each gate. */
    BusinessCase businessCase() {
        List<DocumentVersion> versions = new ArrayList<>();
        versions.add(version(1, time.start().minusDays(20)));
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = prepared(i);
            if (time.reached(day)) {
                versions.add(version(i + 2, day));
            }
        }
        return new BusinessCase(DocumentStatus.APPROVED, true, versions.stream().filter(one -> !one.updatedOn().isAfter(Portfolios.AS_OF)).toList());
    }

    private static DocumentVersion version(int number, LocalDate day) {
        return new DocumentVersion(number + ".0", day, day, DocumentStatus.APPROVED);
    }
}
