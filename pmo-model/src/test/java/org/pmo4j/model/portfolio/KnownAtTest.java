package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.pmo;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.BenefitsPlan;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.LessonsLog;
import org.pmo4j.model.delivery.Requirement;
import org.pmo4j.model.delivery.RequirementsRegister;
import org.pmo4j.model.delivery.SatisfactionSurvey;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.delivery.StakeholderRegister;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.governance.AuditLog;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.DecisionBuilder;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.ActionId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DecisionId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.LessonId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.id.RequirementId;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.PmoAction;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoMeasure;
import org.pmo4j.model.organization.PmoMeasurement;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;
import org.pmo4j.model.performance.PerformanceHistory;
import org.pmo4j.model.performance.PerformanceMeasurementBuilder;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.ExceptionReport;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StateChange;
import org.pmo4j.model.project.StateHistory;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.StatusReportLog;
import org.pmo4j.model.project.ToleranceAspect;
import org.pmo4j.model.project.ToleranceRegister;
import org.pmo4j.model.resource.CostEntry;
import org.pmo4j.model.resource.CostLedger;

class KnownAtTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate NEXT_DAY = AS_OF.plusDays(1);
    private static final LocalDate EARLIER = AS_OF.minusDays(30);
    private static final ArtefactType CHARTER = new ArtefactType("CHARTER", "DOCUMENT");

    /** A portfolio that holds entries of one type at the given dates and nothing else that is dated. */
    private record Dated(String type, Function<List<LocalDate>, Portfolio> portfolio) {
        Portfolio on(LocalDate... dates) {
            return portfolio.apply(List.of(dates));
        }

        @Override
        public String toString() {
            return type;
        }
    }

    static List<Dated> every_type_that_is_removed() {
        List<Dated> types = new ArrayList<>();
        ofProject(types, "GateReview", (to, dates) -> to.gatePlan(GatePlanBuilder.builder()
                .phases(List.of())
                .gates(List.of(GateBuilder.builder()
                        .id(new GateId("G1"))
                        .sequence(1)
                        .name("Gate 1")
                        .reviews(each(dates, (id, date) -> review(id, GateDecision.GO, date)))
                        .build()))
                .build()));
        ofProject(types, "Decision of a project", (to, dates) -> to.decisions(decisions(dates)));
        types.add(new Dated("Decision of the portfolio", dates -> portfolio().decisions(decisions(dates)).build()));
        ofProject(types, "ProcessRecord", (to, dates) -> to.processLog(new ProcessLog(
                PmbokEdition.PMBOK6,
                each(dates, (id, date) -> ProcessRecordBuilder.builder()
                        .process(new ProcessId("4." + (id.length())))
                        .status(ProcessStatus.IN_PROGRESS)
                        .startedOn(date)
                        .build()))));
        ofProject(types, "DocumentVersion of an artefact", (to, dates) -> to.artefacts(
                new ArtefactRegister(List.of(new Artefact(CHARTER, each(dates, KnownAtTest::version))))));
        ofProject(types, "DocumentVersion of the business case", (to, dates) -> to.businessCase(
                new BusinessCase(DocumentStatus.APPROVED, true, each(dates, KnownAtTest::version))));
        ofProject(types, "PerformanceMeasurement", (to, dates) -> to.performanceHistory(new PerformanceHistory(
                each(dates, (id, date) -> PerformanceMeasurementBuilder.builder().statusDate(date).build()),
                null, null, null)));
        ofProject(types, "StatusReport", (to, dates) -> to.statusReports(
                new StatusReportLog(each(dates, (id, date) -> new StatusReport(date, null, null)))));
        ofProject(types, "ExceptionReport", (to, dates) -> to.tolerances(new ToleranceRegister(
                List.of(), each(dates, (id, date) -> new ExceptionReport(ToleranceAspect.COST, date)))));
        ofProject(types, "SatisfactionSurvey", (to, dates) -> to.stakeholderRegister(new StakeholderRegister(
                List.of(), each(dates, (id, date) -> new SatisfactionSurvey(date, BigDecimal.ONE)))));
        ofProject(types, "Stakeholder", (to, dates) -> to.stakeholderRegister(new StakeholderRegister(
                each(dates, (id, date) -> new Stakeholder(new StakeholderId(id), "Neighbour", date)), null)));
        ofProject(types, "CostEntry", (to, dates) -> to.costs(
                new CostLedger(each(dates, (id, date) -> new CostEntry(date, Money.of("CAD", "10"))))));
        ofProject(types, "Lesson", (to, dates) -> to.lessons(new LessonsLog(
                each(dates, (id, date) -> new Lesson(new LessonId(id), "Lesson", date)), null, null)));
        ofProject(types, "Audit", (to, dates) -> to.audits(
                new AuditLog(each(dates, (id, date) -> new Audit(AuditKind.GOVERNANCE, date)))));
        ofProject(types, "StateChange", (to, dates) -> to.stateHistory(
                new StateHistory(each(dates, (id, date) -> new StateChange(ProjectState.EXECUTING, date)))));
        ofPerson(types, "Credential", (to, dates) -> to.credentials(each(dates, KnownAtTest::credential)));
        ofPerson(types, "TrainingRecord", (to, dates) -> to.trainings(
                each(dates, (id, date) -> new TrainingRecord(TrainingTopic.PMO, date))));
        ofPerson(types, "DevelopmentPlan", (to, dates) -> to.developmentPlans(
                each(dates, (id, date) -> new DevelopmentPlan(date, null, null, null))));
        ofPmo(types, "PmoMeasurement", (to, dates) -> to.measurements(
                each(dates, (id, date) -> new PmoMeasurement(PmoMeasure.PERFORMANCE, date, null))));
        ofPmo(types, "PmoEngagement", (to, dates) -> to.engagements(
                each(dates, (id, date) -> new PmoEngagement(ServiceKind.COACHING, null, null, date))));
        ofPmo(types, "PmoAction", (to, dates) -> to.interventions(each(dates, (id, date) ->
                new PmoAction(new ActionId(id), date, null, BindingForce.ADVISE, null, false))));
        return types;
    }

    @ParameterizedTest
    @MethodSource("every_type_that_is_removed")
    void an_entry_dated_on_the_day_stays_and_the_portfolio_is_the_same_instance(Dated type) {
        Portfolio portfolio = type.on(EARLIER, AS_OF);

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known).isSameAs(portfolio);
    }

    @ParameterizedTest
    @MethodSource("every_type_that_is_removed")
    void an_entry_dated_one_day_later_goes_and_nothing_else(Dated type) {
        Portfolio portfolio = type.on(EARLIER, NEXT_DAY);

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known).isEqualTo(type.on(EARLIER)).isNotEqualTo(portfolio);
    }

    @ParameterizedTest
    @MethodSource("every_type_that_is_removed")
    void a_view_taken_twice_is_the_same_instance(Dated type) {
        Portfolio known = type.on(EARLIER, NEXT_DAY).knownAt(AS_OF);

        Portfolio again = known.knownAt(AS_OF);

        assertThat(again).isSameAs(known);
    }

    @Test
    void a_review_decided_later_goes_as_a_whole_and_does_not_become_a_pending_one() {
        Portfolio portfolio = portfolio(gated(review("R1", GateDecision.GO, NEXT_DAY))).build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known.projects().get(0).gatePlan().gates().get(0).reviews()).isEmpty();
    }

    @Test
    void a_pending_review_stays_and_so_does_a_decision_without_a_date() {
        GateReview pending = review("R1", null, null);
        GateReview undated = review("R2", GateDecision.GO, null);
        Portfolio portfolio = portfolio(gated(pending, undated)).build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known).isSameAs(portfolio);
    }

    @Test
    void a_gate_review_keeps_dates_of_later_events() {
        GateReview withdrawnLater = review("R1", GateDecision.GO, AS_OF)
                .with(review -> review.withdrawnOn(NEXT_DAY).validUntil(NEXT_DAY).nextReviewOn(NEXT_DAY)
                        .resumedOn(NEXT_DAY).ratedOn(NEXT_DAY));
        Portfolio portfolio = portfolio(gated(withdrawnLater)).build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known).isSameAs(portfolio);
    }

    @Test
    void an_artefact_left_without_versions_goes() {
        Artefact charter = new Artefact(CHARTER, List.of(version("1", NEXT_DAY)));
        Artefact plan = new Artefact(new ArtefactType("PM_PLAN", "DOCUMENT"), List.of(version("1", AS_OF)));
        Project project = project("P-1").artefacts(new ArtefactRegister(List.of(charter, plan))).build();

        Project known = project.knownAt(AS_OF);

        assertThat(known.artefacts().artefacts()).containsExactly(plan);
    }

    @Test
    void a_register_that_loses_all_entries_is_known_to_be_empty() {
        Project project = project("P-1").costs(new CostLedger(List.of(new CostEntry(NEXT_DAY, Money.of("CAD", "1")))))
                .build();

        Project known = project.knownAt(AS_OF);

        assertThat(known.costs()).isEqualTo(new CostLedger(List.of()));
    }

    @Test
    void entries_without_a_date_stay() {
        Undated undated = new Undated();

        Portfolio known = undated.portfolio.knownAt(AS_OF);

        assertThat(known).isSameAs(undated.portfolio);
    }

    @Test
    void a_requirement_stays_when_the_stakeholder_who_asked_is_not_known_yet() {
        Stakeholder later = new Stakeholder(new StakeholderId("S1"), "Neighbour", NEXT_DAY);
        Requirement asked = new Requirement(new RequirementId("RQ-1"), "Silence", later.id(), null);
        Portfolio portfolio = portfolio(project("P-1")
                        .stakeholderRegister(new StakeholderRegister(List.of(later), null))
                        .requirements(new RequirementsRegister(List.of(asked)))
                        .build())
                .build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known.projects().get(0).requirements().requirements()).containsExactly(asked.withStakeholder(null));
        assertThat(portfolio.knownAt(NEXT_DAY)).isSameAs(portfolio);
    }

    @Test
    void planned_dates_and_dates_of_later_events_stay() {
        Project planned = project("P-1")
                .plannedFinish(NEXT_DAY)
                .forecastFinish(NEXT_DAY)
                .actualStart(NEXT_DAY)
                .stateSince(NEXT_DAY)
                .benefitsPlan(new BenefitsPlan(List.of(), List.of(NEXT_DAY)))
                .lessons(new LessonsLog(List.of(), NEXT_DAY, NEXT_DAY))
                .changeLog(new ChangeLog(List.of(ChangeRequestBuilder.builder()
                        .id(new ChangeRequestId("CR-1"))
                        .title("Change")
                        .status(ChangeStatus.APPROVED)
                        .requestedOn(NEXT_DAY)
                        .decidedOn(NEXT_DAY)
                        .implementedOn(NEXT_DAY)
                        .build())))
                .processLog(new ProcessLog(PmbokEdition.PMBOK6, List.of(ProcessRecordBuilder.builder()
                        .process(new ProcessId("4.1"))
                        .status(ProcessStatus.COMPLETED)
                        .startedOn(AS_OF)
                        .finishedOn(NEXT_DAY)
                        .lastPerformedOn(NEXT_DAY)
                        .build())))
                .artefacts(new ArtefactRegister(List.of(new Artefact(
                        CHARTER, List.of(new DocumentVersion("1", AS_OF, NEXT_DAY, DocumentStatus.APPROVED))))))
                .build();
        Portfolio portfolio = portfolio(planned)
                .organization(Portfolios.with(pmo("EPMO").sunsetOn(NEXT_DAY).closedOn(NEXT_DAY)))
                .waivers(new WaiverRegister(List.of(WaiverBuilder.builder()
                        .id(new WaiverId("W-1"))
                        .policy("GATE-008")
                        .subject("Project/P-1")
                        .approvedOn(NEXT_DAY)
                        .expiresOn(NEXT_DAY)
                        .closedOn(NEXT_DAY)
                        .build())))
                .build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known).isSameAs(portfolio);
    }

    @Test
    void a_waiver_is_as_its_steps_up_to_the_day_have_made_it() {
        PersonId ann = new PersonId("H-1");
        PersonId bob = new PersonId("H-2");
        Waiver approved = Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", ann, AS_OF, "Strike")
                .approve(bob, AS_OF, "No other port", NEXT_DAY, 180);
        Waiver extended = approved.extend(bob, NEXT_DAY, "The strike goes on", NEXT_DAY.plusDays(30), 180)
                .withdraw(ann, NEXT_DAY.plusDays(2), "The strike is over");
        Waiver later = Waiver.request(new WaiverId("W-2"), "GATE-009", "P-1", ann, NEXT_DAY, "Strike");
        Portfolio portfolio = portfolio(project("P-1").build())
                .organization(Portfolios.organization().people(List.of(person("H-1").build(), person("H-2").build())).build())
                .waivers(new WaiverRegister(List.of(extended, later)))
                .build();

        assertThat(portfolio.knownAt(AS_OF).waivers()).isEqualTo(new WaiverRegister(List.of(approved)));
        assertThat(portfolio.knownAt(AS_OF.minusDays(1)).waivers()).isEqualTo(new WaiverRegister(List.of()));
        assertThat(portfolio.knownAt(NEXT_DAY.plusDays(2))).isSameAs(portfolio);
    }

    @Test
    void projects_that_lose_nothing_are_handed_on_as_they_are() {
        Project unchanged = project("P-1").build();
        Project changed = project("P-2").decisions(decisions(List.of(NEXT_DAY))).build();
        Portfolio portfolio = portfolio(unchanged, changed).build();

        Portfolio known = portfolio.knownAt(AS_OF);

        assertThat(known.projects()).hasSize(2);
        assertThat(known.projects().get(0)).isSameAs(unchanged);
        assertThat(known.projects().get(1)).isEqualTo(project("P-2").decisions(decisions(List.of())).build());
        assertThat(known.organization()).isSameAs(portfolio.organization());
    }

    /** Where the date of an entry may be missing, the entry is taken as known. */
    private static final class Undated {
        private final Portfolio portfolio = portfolio(project("P-1")
                        .decisions(new DecisionLog(List.of(decision("D1", null))))
                        .lessons(new LessonsLog(List.of(new Lesson(new LessonId("L1"), "Lesson", null)), null, null))
                        .stakeholderRegister(new StakeholderRegister(
                                List.of(new Stakeholder(new StakeholderId("S1"), "Neighbour", null)), null))
                        .processLog(new ProcessLog(PmbokEdition.PMBOK6, List.of(ProcessRecordBuilder.builder()
                                .process(new ProcessId("4.1"))
                                .status(ProcessStatus.IN_PROGRESS)
                                .build())))
                        .build())
                .organization(Portfolios.with(person("H-1").credentials(List.of(credential("PMP", null)))))
                .build();
    }

    private static Project gated(GateReview... reviews) {
        return project("P-1")
                .gatePlan(GatePlanBuilder.builder()
                        .phases(List.of())
                        .gates(List.of(GateBuilder.builder()
                                .id(new GateId("G1"))
                                .sequence(1)
                                .name("Gate 1")
                                .reviews(List.of(reviews))
                                .build()))
                        .build())
                .build();
    }

    private static GateReview review(String id, GateDecision decision, LocalDate decidedOn) {
        return GateReviewBuilder.builder()
                .id(new GateReviewId(id))
                .decision(decision)
                .decidedOn(decidedOn)
                .build();
    }

    private static DocumentVersion version(String version, LocalDate updatedOn) {
        return new DocumentVersion(version, updatedOn, null, DocumentStatus.DRAFT);
    }

    private static Credential credential(String code, LocalDate issuedOn) {
        CredentialType type = new CredentialType(code, "PMI", QualificationLevel.PRACTITIONER, 3, null, false);
        return new Credential(type, issuedOn, null, null);
    }

    private static DecisionLog decisions(List<LocalDate> dates) {
        return new DecisionLog(each(dates, KnownAtTest::decision));
    }

    private static Decision decision(String id, LocalDate decidedOn) {
        return DecisionBuilder.builder()
                .id(new DecisionId(id))
                .kind(DecisionKind.PLAN)
                .decidedOn(decidedOn)
                .affectedProjects(Set.of())
                .build();
    }

    private interface Put<B> {
        void into(B builder, List<LocalDate> dates);
    }

    private interface Make<T> {
        T entry(String id, LocalDate date);
    }

    /** Makes one entry for each date, with the ids X, XX, XXX. */
    private static <T> List<T> each(List<LocalDate> dates, Make<T> make) {
        List<T> entries = new ArrayList<>();
        for (LocalDate date : dates) {
            entries.add(make.entry("X".repeat(entries.size() + 1), date));
        }
        return entries;
    }

    private static void ofProject(List<Dated> types, String type, Put<ProjectBuilder> put) {
        types.add(new Dated(type, dates -> {
            ProjectBuilder project = project("P-1");
            put.into(project, dates);
            return portfolio(project.build()).build();
        }));
    }

    private static void ofPerson(List<Dated> types, String type, Put<PersonBuilder> put) {
        types.add(new Dated(type, dates -> {
            PersonBuilder person = person("H-1");
            put.into(person, dates);
            return portfolio().organization(Portfolios.with(person)).build();
        }));
    }

    private static void ofPmo(List<Dated> types, String type, Put<PmoBuilder> put) {
        types.add(new Dated(type, dates -> {
            PmoBuilder pmo = pmo("EPMO");
            put.into(pmo, dates);
            return portfolio().organization(Portfolios.with(pmo)).build();
        }));
    }
}
