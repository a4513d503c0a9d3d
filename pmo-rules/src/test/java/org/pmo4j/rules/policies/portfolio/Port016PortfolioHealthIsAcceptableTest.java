package org.pmo4j.rules.policies.portfolio;

import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.reported;
import static org.pmo4j.rules.policies.Facts.reports;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.StatusReport;
import org.pmo4j.rules.policies.PolicyCheck;

class Port016PortfolioHealthIsAcceptableTest {

    private static final PolicyCheck PORT_016 = PolicyCheck.of("PORT-016");
    private static final String AS_OF = "2026-03-31";

    @Test
    void reports_two_of_four_in_red() {
        PORT_016.given(rated(Health.RED, Health.RED, Health.GREEN, Health.AMBER)).at(AS_OF)
                .yields("FAIL Portfolio/PF")
                .says("2 of 4 running projects report RED (4 rated); allowed share 0.25.")
                .saysInChinese("4个在建项目中2个为红(已评4个),允许占比0.25。")
                .becauseOf("red=2", "rated=4", "projects=4", "maxRed:0.25 (default)");
    }

    @Test
    void passes_one_of_four_in_red() {
        PORT_016.given(rated(Health.RED, Health.AMBER, Health.GREEN, Health.AMBER)).at(AS_OF)
                .yields("PASS Portfolio/PF");
    }

    @Test
    void follows_a_share_of_its_own() {
        Project[] projects = rated(Health.RED, Health.RED, Health.GREEN, Health.AMBER);

        PORT_016.given(projects).with("PORT-016.maxRed", "0.5").at(AS_OF).yields("PASS Portfolio/PF");
        PORT_016.given(projects).with("PORT-016.maxRed", "0.499").at(AS_OF).yields("FAIL Portfolio/PF");
    }

    @Test
    void cannot_tell_while_one_project_that_is_not_rated_decides() {
        PORT_016.given(rated(Health.RED, Health.GREEN, Health.GREEN, null)).at(AS_OF)
                .yields("UNKNOWN Portfolio/PF: projects.statusReports.reports.health");
    }

    @Test
    void follows_a_share_of_its_own_with_a_project_that_is_not_rated() {
        Project[] projects = rated(Health.RED, Health.GREEN, Health.GREEN, null);

        PORT_016.given(projects).with("PORT-016.maxRed", "0.5").at(AS_OF).yields("PASS Portfolio/PF");
        PORT_016.given(projects).with("PORT-016.maxRed", "0.499").at(AS_OF)
                .yields("UNKNOWN Portfolio/PF: projects.statusReports.reports.health");
    }

    @Test
    void passes_where_projects_that_are_not_rated_cannot_decide() {
        PORT_016.given(rated(Health.GREEN, Health.GREEN, Health.GREEN, null)).at(AS_OF).yields("PASS Portfolio/PF");
    }

    @Test
    void two_of_four_rated_do_not_make_a_hundred_red() {
        PORT_016.given(hundred(2, 2)).at(AS_OF).yields("UNKNOWN Portfolio/PF: projects.statusReports");
    }

    @Test
    void twenty_six_of_a_hundred_are_red_whatever_the_others_are() {
        PORT_016.given(hundred(26, 0)).at(AS_OF)
                .yields("FAIL Portfolio/PF")
                .says("26 of 100 running projects report RED (26 rated); allowed share 0.25.");
    }

    @Test
    void counts_amber_red_as_red() {
        Project project = project()
                .statusReports(reports(new StatusReport(day("2026-03-01"), null, DeliveryConfidence.AMBER_RED)))
                .build();

        PORT_016.given(project).at(AS_OF).yields("FAIL Portfolio/PF");
    }

    @Test
    void judges_by_the_latest_report() {
        Project project = project()
                .statusReports(reports(reported("2026-03-01", Health.RED), reported("2026-03-15", Health.GREEN)))
                .build();

        PORT_016.given(project).at(AS_OF).yields("PASS Portfolio/PF");
        PORT_016.given(project).at("2026-03-14").yields("FAIL Portfolio/PF");
        PORT_016.given(project).at("2026-02-28").yields("UNKNOWN Portfolio/PF: projects.statusReports.reports");
    }

    @Test
    void does_not_count_projects_that_do_not_run() {
        Project[] projects = rated(Health.RED, Health.GREEN, Health.GREEN, Health.GREEN);
        projects[3] = projects[3].withState(ProjectState.CLOSED);

        PORT_016.given(projects).at(AS_OF)
                .yields("FAIL Portfolio/PF")
                .says("1 of 3 running projects report RED (3 rated); allowed share 0.25.");
    }

    @Test
    void does_not_examine_portfolio_without_running_project() {
        Project held = project().state(ProjectState.ON_HOLD).build();

        PORT_016.given(held).at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
        PORT_016.given().at(AS_OF).yields("NOT_APPLICABLE Portfolio/PF");
    }

    @Test
    void cannot_tell_without_any_report() {
        PORT_016.given(project().build()).at(AS_OF).yields("UNKNOWN Portfolio/PF: projects.statusReports");
        PORT_016.given(project().statusReports(reports()).build()).at(AS_OF)
                .yields("UNKNOWN Portfolio/PF: projects.statusReports.reports");
    }

    @Test
    void names_each_missing_component_once() {
        Project bare = project("P-1").build();
        Project silent = project("P-2").statusReports(reports()).build();
        Project other = project("P-3").build();

        PORT_016.given(bare, silent, other).at(AS_OF)
                .yields("UNKNOWN Portfolio/PF: projects.statusReports, projects.statusReports.reports");
    }

    private static Project[] rated(@Nullable Health... healths) {
        return IntStream.range(0, healths.length)
                .mapToObj(i -> project("P-" + i)
                        .statusReports(reports(reported("2026-03-15", healths[i])))
                        .build())
                .toArray(Project[]::new);
    }

    private static Project[] hundred(int red, int green) {
        Health[] healths = Stream.concat(
                        Stream.generate(() -> Health.RED).limit(red), Stream.generate(() -> Health.GREEN).limit(green))
                .toArray(Health[]::new);
        Stream<Project> unrated = IntStream.range(red + green, 100).mapToObj(i -> project("P-" + i).build());
        return Stream.concat(Arrays.stream(rated(healths)), unrated).toArray(Project[]::new);
    }
}
