package org.pmo4j.model.testkit;

import static org.pmo4j.model.testkit.Portfolios.AS_OF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.change.ImpactArea;
import org.pmo4j.model.delivery.Agreement;
import org.pmo4j.model.delivery.Benefit;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.ProcurementLog;
import org.pmo4j.model.delivery.Requirement;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.SatisfactionSurvey;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.AgreementId;
import org.pmo4j.model.id.BenefitId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.LessonId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.RequirementId;
import org.pmo4j.model.id.RiskId;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.risk.Issue;
import org.pmo4j.model.risk.IssueLog;
import org.pmo4j.model.risk.IssueSeverity;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.model.risk.RiskStrategy;

/** Changes, risks, deliverables, lessons and the end of a compliant project. */
final class CompliantDelivery {

    static final ChangeRequestId CHANGE = new ChangeRequestId("CR-1");

    private static final StakeholderId USERS = new StakeholderId("ST-1");
    private static final DeliverableId PIER = new DeliverableId("D-1");

    private final Random random;
    private final PersonId manager;
    private final Timeline time;
    private final CompliantPerformance performance;
    private final @Nullable PartyId receiver;

    CompliantDelivery(Random random, Timeline time, CompliantPerformance performance, PersonId manager) {
        this.manager = manager;
        this.random = random;
        this.time = time;
        this.performance = performance;
        this.receiver = time.over() ? CompliantOrganization.OPERATIONS : null;
    }

    ChangeLog changes() {
        List<ChangeRequest> requests = new ArrayList<>();
        if (performance.changed()) {
            LocalDate decided = performance.changedOn();
            boolean done = time.reached(decided.plusDays(10));
            requests.add(request(CHANGE, done ? ChangeStatus.IMPLEMENTED : ChangeStatus.APPROVED, decided)
                    .costImpact(performance.share("0.05"))
                    .durationImpactDays(BigDecimal.valueOf(random.nextInt(12)))
                    .implementedOn(done ? decided.plusDays(10) : null)
                    .build());
            requests.add(request(new ChangeRequestId("CR-5"), ChangeStatus.IMPLEMENTED, decided)
                    .costImpact(performance.share("0.1"))
                    .decisionLevel(ApprovalLevel.values()[1 + random.nextInt(2)])
                    .implementedOn(decided)
                    .build());
            requests.add(request(new ChangeRequestId("CR-4"), ChangeStatus.APPROVED, decided)
                    .decidedBy(manager)
                    .costImpact(performance.share("0.01"))
                    .build());
            requests.add(request(new ChangeRequestId("CR-2"), ChangeStatus.REJECTED, decided).costImpact(performance.share("0.3")).build());
        }
        if (time.reached(time.planning())) {
            requests.add(request(new ChangeRequestId("CR-3"), ChangeStatus.SUBMITTED, null).requestedOn(time.planning()).build());
        }
        return new ChangeLog(requests);
    }

    private ChangeRequestBuilder request(ChangeRequestId id, ChangeStatus status, @Nullable LocalDate decided) {
        Set<ImpactArea> areas = new TreeSet<>(Set.of(ImpactArea.values()));
        areas.remove(random.nextBoolean() ? ImpactArea.BENEFITS : ImpactArea.RESOURCES);
        return ChangeRequestBuilder.builder()
                .id(id)
                .title("Longer pier " + id)
                .status(status)
                .requestedBy(manager)
                .requestedOn(decided == null ? null : decided.minusDays(12))
                .decidedBy(decided == null ? null : CompliantOrganization.CONTROLLER)
                .decidedOn(decided)
                .decisionLevel(decided == null ? null : ApprovalLevel.values()[random.nextInt(3)])
                .scopeChanging(random.nextBoolean())
                .itemsAdded(random.nextInt(4))
                .itemsRemoved(0)
                .analysedAreas(areas)
                .pmoNotifiedOn(decided == null ? null : decided.minusDays(3))
                .receivingOwner(receiver);
    }

    RiskRegister risks() {
        List<Risk> risks = new ArrayList<>();
        risks.add(risk("RK-1", RiskKind.THREAT, "0.3", "0.6", RiskStrategy.MITIGATE, "Order early"));
        risks.add(risk("RK-2", RiskKind.THREAT, "0.1", "0.4", null, null).withOwner(null));
        risks.add(risk("RK-3", RiskKind.OPPORTUNITY, "0.5", "0.4", RiskStrategy.ENHANCE, "Share the quay"));
        risks.add(risk("RK-4", RiskKind.THREAT, "0.9", "0.2", RiskStrategy.ACCEPT, null));
        risks.add(risk("RK-5", RiskKind.THREAT, "0.8", "0.9", null, null).withStatus(RiskStatus.CLOSED));
        return new RiskRegister(risks, time.now().minusDays(1L + random.nextInt(20)));
    }

    private Risk risk(String id, RiskKind kind, String probability, String impact, @Nullable RiskStrategy strategy, @Nullable String plan) {
        return new Risk(
                new RiskId(id), "Risk " + id, kind, RiskStatus.OPEN, new BigDecimal(probability), new BigDecimal(impact),
                performance.share("0.01"), manager, strategy, plan,
                id.equals("RK-1") ? CompliantProject.COMMON_CAUSE : "LOCAL-" + time.index(), receiver);
    }

    IssueLog issues() {
        return new IssueLog(List.of(
                new Issue(new IssueId("I-1"), "Crane stands still", IssueSeverity.HIGH, true, CompliantOrganization.LINE, receiver),
                new Issue(new IssueId("I-2"), "Noise", IssueSeverity.LOW, false, null, null)));
    }

    StakeholderRegister stakeholders() {
        List<SatisfactionSurvey> surveys = new ArrayList<>();
        for (LocalDate day : time.every(60, time.execution().plusDays(20), AS_OF)) {
            surveys.add(new SatisfactionSurvey(day, new BigDecimal("0." + (70 + random.nextInt(30)))));
        }
        LocalDate identified = time.start().isAfter(AS_OF) ? AS_OF.minusDays(5) : time.start();
        return new StakeholderRegister(
                List.of(new Stakeholder(USERS, "Users", identified), new Stakeholder(new StakeholderId("ST-2"), "Neighbours", identified)), surveys);
    }

    RequirementsRegister requirements() {
        return new RequirementsRegister(List.of(
                new Requirement(new RequirementId("RQ-1"), "Ships of 300 m can land", USERS, PIER),
                new Requirement(new RequirementId("RQ-2"), "Works in winter", null, null)));
    }

    DeliverableRegister deliverables() {
        List<Deliverable> deliverables = new ArrayList<>();
        boolean finished = time.state() == ProjectState.CLOSED || time.state() == ProjectState.CLOSING;
        LocalDate verified = time.middle().minusDays(20);
        deliverables.add(deliverable(PIER, time.reached(time.middle()), verified));
        deliverables.add(deliverable(new DeliverableId("D-2"), finished, time.closing().minusDays(20)));
        if (performance.changed()) {
            deliverables.add(new Deliverable(
                    new DeliverableId("D-3"), "Lamps", finished ? DeliverableStatus.DESCOPED : DeliverableStatus.IN_PROGRESS, false, CHANGE, null, null, null));
        }
        for (int i = 4; i < 14; i++) {
            deliverables.add(deliverable(new DeliverableId("D-" + i), finished, time.closing().minusDays(30)));
        }
        return new DeliverableRegister(deliverables);
    }

    private Deliverable deliverable(DeliverableId id, boolean accepted, LocalDate verified) {
        boolean started = time.reached(time.execution());
        DeliverableStatus status = accepted ? DeliverableStatus.ACCEPTED : started ? DeliverableStatus.IN_PROGRESS : DeliverableStatus.PLANNED;
        return new Deliverable(
                id, "Part " + id, status, true, null, accepted ? verified : null, accepted ? verified.plusDays(5) : null,
                accepted ? CompliantOrganization.SPONSOR : null);
    }

    BenefitsPlan benefits() {
        LocalDate review = time.end().plusMonths(6 + random.nextInt(12));
        return new BenefitsPlan(
                List.of(
                        new Benefit(
                                new BenefitId("B-1"), "More ships", CompliantOrganization.OPERATIONS, "ships a day", time.end().plusDays(200),
                                BigDecimal.valueOf(40), BigDecimal.valueOf(38), false),
                        new Benefit(
                                new BenefitId("B-2"), "Shorter wait", CompliantOrganization.SPONSOR, "hours", time.end().plusDays(200),
                                BigDecimal.valueOf(10), BigDecimal.valueOf(11), true)),
                List.of(review));
    }

    ProcurementLog procurements(boolean buys) {
        if (!buys) {
            return new ProcurementLog(List.of());
        }
        return new ProcurementLog(List.of(
                new Agreement(new AgreementId("AG-1"), "Crane Ltd", !time.over(), time.over() ? time.end() : null)));
    }

    LessonsLog lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (LocalDate day : time.every(50, time.start().plusDays(5), AS_OF)) {
            lessons.add(new Lesson(new LessonId("L-" + (10 + lessons.size())), "Ask the pilots first", day));
        }
        LocalDate reused = time.planning().plusDays(4);
        return new LessonsLog(lessons, time.over() ? time.end() : null, time.reached(reused) ? reused : null);
    }

    @Nullable ClosureRecord closure() {
        if (!time.over()) {
            return null;
        }
        boolean early = time.state() == ProjectState.TERMINATED;
        return new ClosureRecord(
                early ? ClosureKind.EARLY_TERMINATION : ClosureKind.COMPLETION,
                time.end(),
                time.end(),
                early ? "The harbour moves" : null,
                CompliantOrganization.CONTROLLER,
                true,
                List.of(
                        new Handover(HandoverSubject.PRODUCT, null, CompliantOrganization.OPERATIONS, time.end()),
                        new Handover(HandoverSubject.LESSONS, null, CompliantOrganization.ENTERPRISE, time.end())));
    }
}
