package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.model.project.StatusReportLog;

class RedShareTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @Test
    void counts_running_projects_by_their_latest_report() {
        Portfolio portfolio = portfolio(
                project("P-1", Health.GREEN, Health.RED),
                project("P-2", Health.RED, Health.GREEN),
                project("P-3", Health.RED).withState(ProjectState.CLOSED),
                project("P-4"),
                project("P-5", (Health) null),
                project("P-6").withStatusReports(null));

        RedShare share = RedShare.of(portfolio, AS_OF);

        assertThat(share)
                .isEqualTo(new RedShare(
                        1,
                        5,
                        List.of(
                                "projects.statusReports.reports",
                                "projects.statusReports.reports.health",
                                "projects.statusReports")));
        assertThat(share.rated()).isEqualTo(2);
        assertThat(share.missing())
                .containsExactly(
                        "projects.statusReports", "projects.statusReports.reports", "projects.statusReports.reports.health");
    }

    @Test
    void bounds_the_share_from_both_sides() {
        RedShare share = new RedShare(1, 4, List.of("projects.statusReports"));

        assertThat(share.exceeds(QUARTER)).isFalse();
        assertThat(share.mayExceed(QUARTER)).isTrue();
        assertThat(share.mayExceed(new BigDecimal("0.5"))).isFalse();
        assertThat(share.exceeds(new BigDecimal("0.2499"))).isTrue();
    }

    private static Portfolio portfolio(Project... projects) {
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF"))
                .name("Portfolio")
                .organization(OrganizationBuilder.builder()
                        .id(new OrganizationId("ORG"))
                        .name("Organisation")
                        .units(List.of())
                        .people(List.of())
                        .pmos(List.of())
                        .build())
                .programs(List.of())
                .projects(List.of(projects))
                .build();
    }

    /** A project that reports once a day, last on the day of judgement. */
    private static Project project(String id, Health... healths) {
        List<StatusReport> reports = IntStream.range(0, healths.length)
                .mapToObj(i -> new StatusReport(AS_OF.minusDays(healths.length - 1 - i), healths[i], null))
                .toList();
        return ProjectBuilder.builder()
                .id(new ProjectId(id))
                .name(id)
                .statusReports(new StatusReportLog(reports))
                .build();
    }
}
