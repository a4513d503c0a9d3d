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
import org.pmo4j.model.Money;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.id.ActionId;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.StandardId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.CareerLevel;
import org.pmo4j.model.organization.ControlDegree;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.DevelopmentPlan;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.organization.OrganizationUnit;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoAction;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.organization.PmoCharter;
import org.pmo4j.model.organization.PmoCharterSection;
import org.pmo4j.model.organization.PmoEngagement;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoMeasure;
import org.pmo4j.model.organization.PmoMeasurement;
import org.pmo4j.model.organization.PmoService;
import org.pmo4j.model.organization.PmoStatus;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.RolePeriod;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.organization.Sponsorship;
import org.pmo4j.model.organization.Standard;
import org.pmo4j.model.organization.TrainingRecord;
import org.pmo4j.model.organization.TrainingTopic;

/** The organisation of a compliant portfolio: units, people, an enterprise, a unit and a project PMO, and one that has ended. */
final class CompliantOrganization {

    static final UnitId BOARD = new UnitId("BOARD");
    static final UnitId OPERATIONS = new UnitId("OPERATIONS");
    static final UnitId IT = new UnitId("IT");
    static final UnitId TESTING = new UnitId("IT-TEST");
    static final UnitId AUDIT = new UnitId("AUDIT");
    static final PersonId DIRECTOR = new PersonId("DIRECTOR");
    static final PersonId SPONSOR = new PersonId("SPONSOR");
    static final PersonId CONTROLLER = new PersonId("CONTROLLER");
    static final PersonId LINE = new PersonId("LINE");
    static final PersonId REVIEWER = new PersonId("REVIEWER");
    static final PersonId HEAD = new PersonId("PMO-HEAD");
    static final PmoId ENTERPRISE = new PmoId("EPMO");
    static final PmoId UNIT = new PmoId("UPMO");
    static final PmoId PROJECT = new PmoId("PPMO");
    static final PmoId ENDED = new PmoId("OLD");

    private static final String[] CODES = {"PMP", "PRINCE2_P", "IPMA_C", "IPMA_B", "PGMP"};

    private final Random random;
    private final String currency;
    private final List<ProjectId> projects;
    private final boolean supportive;

    /** @param projects the projects at work, which PMOs serve */
    CompliantOrganization(Random random, String currency, List<ProjectId> projects, boolean supportive) {
        this.random = random;
        this.currency = currency;
        this.projects = projects;
        this.supportive = supportive;
    }

    static PersonId manager(int index) {
        return new PersonId("PM-" + (index + 1));
    }

    Organization of() {
        List<Person> people = new ArrayList<>(List.of(
                person(DIRECTOR, BOARD, null).executive(true).build(),
                person(SPONSOR, OPERATIONS, DIRECTOR).executive(random.nextBoolean()).build(),
                person(CONTROLLER, OPERATIONS, DIRECTOR).build(),
                person(LINE, IT, DIRECTOR).build(),
                person(REVIEWER, AUDIT, DIRECTOR).build(),
                person(new PersonId("GUEST"), AUDIT, REVIEWER).employmentFinish(AS_OF.plusDays(90)).build(),
                person(HEAD, OPERATIONS, DIRECTOR)
                        .careerLevel(CareerLevel.SENIOR)
                        .roleHistory(List.of(new RolePeriod(GovernanceRole.PMO_MANAGER, AS_OF.minusYears(2), null)))
                        .credentials(List.of(credential("PMI_PMOCP"), credential("PMP")))
                        .build()));
        for (int i = 0; i < CompliantPortfolio.MOST_PROJECTS; i++) {
            people.add(projectManager(i));
        }
        return new Organization(
                new OrganizationId("ORG"),
                "Harbour Authority",
                OrganizationStructure.values()[random.nextInt(5)],
                List.of(
                        new OrganizationUnit(BOARD, "Board", "董事会", null, DIRECTOR, true),
                        new OrganizationUnit(OPERATIONS, "Operations", null, BOARD, SPONSOR, false),
                        new OrganizationUnit(IT, "Information technology", null, BOARD, LINE, false),
                        new OrganizationUnit(TESTING, "Testing", null, IT, LINE, false),
                        new OrganizationUnit(AUDIT, "Audit", null, BOARD, REVIEWER, false)),
                people,
                List.of(
                        pmo(ENTERPRISE, PmoLevel.ENTERPRISE, OPERATIONS, Set.of(BOARD)).build(),
                        pmo(UNIT, PmoLevel.UNIT, IT, Set.of(IT)).build(),
                        pmo(PROJECT, PmoLevel.PROJECT, OPERATIONS, Set.of(OPERATIONS)).build(),
                        ended(pmo(ENDED, PmoLevel.UNIT, IT, Set.of(IT))).build()));
    }

    private static PersonBuilder person(PersonId id, UnitId unit, @Nullable PersonId lineManager) {
        return PersonBuilder.builder()
                .id(id)
                .name("Person " + id)
                .homeUnit(unit)
                .lineManager(lineManager)
                .executive(false)
                .careerLevel(CareerLevel.EXPERT)
                .roleHistory(List.of())
                .credentials(List.of())
                .trainings(List.of())
                .projectMonths(48)
                .agileMonths(0)
                .developmentPlans(List.of());
    }

    private Person projectManager(int index) {
        boolean junior = random.nextInt(4) == 0;
        List<Credential> credentials = new ArrayList<>(List.of(credential(CODES[random.nextInt(CODES.length)])));
        int agile = random.nextInt(3);
        if (agile == 0) {
            credentials.add(new Credential(
                    new CredentialType("PSM", "Scrum.org", QualificationLevel.ASSOCIATE, null, null, true), AS_OF.minusDays(700), null, null));
        }
        if (random.nextInt(3) == 0) {
            credentials.add(new Credential(CredentialTypes.find("CAPM"), AS_OF.minusDays(1500), AS_OF.minusDays(405), new BigDecimal("3")));
        }
        return person(manager(index), IT, LINE)
                .careerLevel(junior ? CareerLevel.JUNIOR : CareerLevel.values()[1 + random.nextInt(3)])
                .roleHistory(List.of(new RolePeriod(GovernanceRole.PROJECT_MANAGER, AS_OF.minusYears(3), null)))
                .credentials(credentials)
                .trainings(List.of(
                        new TrainingRecord(TrainingTopic.PROJECT_MANAGEMENT, AS_OF.minusDays(900)),
                        new TrainingRecord(agile == 1 ? TrainingTopic.AGILE : TrainingTopic.OTHER, AS_OF.minusDays(300))))
                .projectMonths(36 + random.nextInt(60))
                .agileMonths(agile == 2 ? 1 + random.nextInt(30) : 0)
                .developmentPlans(List.of(new DevelopmentPlan(
                        AS_OF.minusDays(200), "PMP", AS_OF.plusDays(150), random.nextInt(4) == 0 ? HEAD : null)))
                .build();
    }

    private Credential credential(String code) {
        CredentialType type = CredentialTypes.find(code);
        LocalDate issued = AS_OF.minusDays(100L + random.nextInt(700));
        LocalDate expires = issued.plusYears(type.validityYears());
        return new Credential(type, issued, expires, type.pdusPerCycle());
    }

    private PmoBuilder pmo(PmoId id, PmoLevel level, UnitId unit, Set<UnitId> scope) {
        PmoType type = supportive
                ? PmoType.SUPPORTIVE
                : PmoType.values()[switch (level) {
                    case PROJECT -> random.nextInt(3);
                    case UNIT -> random.nextInt(4);
                    case ENTERPRISE -> 1 + random.nextInt(3);
                }];
        Set<ServiceKind> services = new TreeSet<>(Set.of(ServiceKind.values()));
        boolean temporary = random.nextInt(3) == 0;
        return PmoBuilder.builder()
                .id(id)
                .name("PMO " + id)
                .nameZh("项目管理办公室")
                .aliases(List.of("Project Management Centre " + id))
                .type(type)
                .controlDegree(ControlDegree.values()[Math.min(type.ordinal(), 2)])
                .level(level)
                .status(PmoStatus.ACTIVE)
                .homeUnit(unit)
                .scopeUnits(scope)
                .reportsTo(BOARD)
                .head(HEAD)
                .headAppointed(true)
                .budget(Money.of(currency, "250000"))
                .temporary(temporary)
                .sunsetOn(temporary ? AS_OF.plusDays(400) : null)
                .charter(new PmoCharter(
                        DocumentStatus.APPROVED,
                        DIRECTOR,
                        AS_OF.minusDays(500),
                        new TreeSet<>(Set.of(PmoCharterSection.values())),
                        new TreeSet<>(Set.of(DecisionKind.PLAN, DecisionKind.METHOD)),
                        services,
                        type,
                        AS_OF.plusDays(200)))
                .sponsorships(List.of(new Sponsorship(DIRECTOR, AS_OF.minusDays(500), random.nextBoolean() ? null : AS_OF.plusDays(300))))
                .services(services.stream().map(kind -> new PmoService(kind, 1 + kind.ordinal(), AS_OF.minusDays(480), null)).toList())
                .standards(List.of(
                        new Standard(new StandardId(id + "-S1"), "Gate standard", DocumentStatus.APPROVED, AS_OF.minusDays(470), AS_OF.minusDays(100)),
                        new Standard(new StandardId(id + "-S2"), "Risk standard", DocumentStatus.DRAFT, null, null)))
                .engagements(engagements(level))
                .interventions(List.of(
                        new PmoAction(new ActionId("A1"), AS_OF.minusDays(60), CompliantPortfolio.project(0), BindingForce.ADVISE, DecisionKind.PLAN, false),
                        new PmoAction(new ActionId("A2"), AS_OF.minusDays(30), null, allowed(type), DecisionKind.METHOD, type == PmoType.STRATEGIC)))
                .measurements(List.of(
                        new PmoMeasurement(PmoMeasure.PERFORMANCE, AS_OF.minusDays(80), new BigDecimal("0.8")),
                        new PmoMeasurement(PmoMeasure.CUSTOMER_SATISFACTION, AS_OF.minusDays(50), new BigDecimal("0.7"))))
                .administrativeShare(new BigDecimal("0." + (20 + random.nextInt(41))))
                .maturity(new BigDecimal(3 + random.nextInt(3)))
                .transfers(List.of());
    }

    private static BindingForce allowed(PmoType type) {
        return switch (type) {
            case SUPPORTIVE -> BindingForce.ADVISE;
            case CONTROLLING -> BindingForce.REQUIRE;
            case DIRECTIVE, STRATEGIC -> BindingForce.DIRECT;
        };
    }

    private List<PmoEngagement> engagements(PmoLevel level) {
        List<PmoEngagement> engagements = new ArrayList<>();
        for (int i = 0; i < CompliantPortfolio.MOST_PROJECTS; i++) {
            ServiceKind service = ServiceKind.values()[ServiceKind.COACHING.ordinal() + random.nextInt(3)];
            engagements.add(new PmoEngagement(service, null, manager(i), AS_OF.minusDays(20 + random.nextInt(150))));
        }
        for (ProjectId project : projects) {
            engagements.add(new PmoEngagement(ServiceKind.OVERSIGHT, project, null, AS_OF.minusDays(40)));
            if (level == PmoLevel.ENTERPRISE) {
                engagements.add(new PmoEngagement(ServiceKind.CUSTOMER_INTERFACE, project, null, AS_OF.minusDays(70)));
            }
        }
        return engagements;
    }

    private static PmoBuilder ended(PmoBuilder pmo) {
        LocalDate closed = AS_OF.minusDays(100);
        return pmo.status(PmoStatus.CLOSED)
                .closedOn(closed)
                .transfers(List.of(
                        new Handover(HandoverSubject.PROJECT, null, ENTERPRISE, closed),
                        new Handover(HandoverSubject.STANDARD, null, ENTERPRISE, closed),
                        new Handover(HandoverSubject.LESSONS, null, ENTERPRISE, closed)));
    }
}
