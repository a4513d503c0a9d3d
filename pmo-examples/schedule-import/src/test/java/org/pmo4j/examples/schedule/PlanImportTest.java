package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.schedule.ActivityKind;
import org.pmo4j.model.schedule.Relationship;

/** The two plans of the example were written by hand, and so checked was each value of their expected documents. */
class PlanImportTest {

    @Test
    void a_plan_of_ms_project_becomes_the_expected_document() {
        PlanOptions options =
                PlanOptions.defaults().withGates(GateMark.parse("Text1=gate")).withBaselinesApproved(true);

        ImportedPlan plan = PlanImport.read(Plans.PUMP_STATION, options);

        assertThat(plan.format()).isEqualTo(PlanFormat.MSPDI);
        assertThat(PortfolioJson.write(plan.portfolio())).isEqualTo(Plans.resource("pump-station.json"));
    }

    @Test
    void a_plan_of_primavera_becomes_the_expected_document() {
        PlanOptions options = PlanOptions.defaults().withGates(GateMark.parse("Stage Gate=DP\\d"));

        ImportedPlan plan = PlanImport.read(Plans.CANAL_LINING, options);

        assertThat(plan.format()).isEqualTo(PlanFormat.XER);
        assertThat(PortfolioJson.write(plan.portfolio())).isEqualTo(Plans.resource("canal-lining.json"));
    }

    @Test
    void tells_what_of_a_plan_of_primavera_is_not_mapped() {
        ImportedPlan plan = PlanImport.read(Plans.CANAL_LINING, PlanOptions.defaults());

        assertThat(plan.notMapped())
                .containsExactly(
                        "relationships to tasks that are left out (1)",
                        "second constraints of activities; a hard one goes before one that is not (1)",
                        "activities with planned dates of Primavera, which are no baseline (5)",
                        "milestones that are not marked as gates (1)",
                        "calendars, of which the working hours of a day and a week are used (1)",
                        "material and cost resources and roles (1)",
                        "assignments of no named person, team or machine, or without dates or units (1)",
                        "activity codes (1)");
    }

    @Test
    void what_the_plan_does_not_hold_stays_null() {
        Project project = Plans.project(PlanImport.read(Plans.CANAL_LINING, PlanOptions.defaults()));

        assertThat(project.plannedStart()).isNull();
        assertThat(project.plannedFinish()).isNull();
        assertThat(project.baselines()).isNull();
        assertThat(project.gatePlan()).isNull();
        assertThat(project.state()).isNull();
        assertThat(project.schedule().baselineFinish()).isNull();
        assertThat(project.schedule().activities())
                .allMatch(activity -> activity.baselineStart() == null && activity.baselineFinish() == null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text1=gate", "governance=GATE", "Name=design .*"})
    void a_milestone_that_carries_the_mark_is_a_gate(String mark) {
        ImportedPlan plan =
                PlanImport.read(Plans.PUMP_STATION, PlanOptions.defaults().withGates(GateMark.parse(mark)));

        assertThat(Plans.project(plan).gatePlan().gates()).extracting(Gate::name).containsExactly("Design approved");
        assertThat(plan.notMapped()).contains("milestones that are not marked as gates (1)");
    }

    @Test
    void a_task_that_carries_the_mark_is_no_gate() {
        PlanOptions options = PlanOptions.defaults().withGates(GateMark.parse("Name=.*"));

        ImportedPlan plan = PlanImport.read(Plans.PUMP_STATION, options);

        assertThat(Plans.project(plan).gatePlan().gates()).extracting(gate -> gate.id().value()).containsExactly("7", "9");
    }

    @Test
    void a_mark_in_a_field_that_the_plan_does_not_know_is_refused() {
        PlanOptions options = PlanOptions.defaults().withGates(GateMark.parse("Gateway=yes"));

        assertThatExceptionOfType(RefusedPlanException.class)
                .isThrownBy(() -> PlanImport.read(Plans.PUMP_STATION, options))
                .satisfies(refused -> assertThat(refused.reasons())
                        .containsExactly("it has no field or activity code 'Gateway', by which gates are to be marked"));
    }

    @ParameterizedTest
    @CsvSource({
        "Text1, 'Text1' is no mark of the form FIELD=EXPRESSION",
        "=gate, '=gate' is no mark of the form FIELD=EXPRESSION",
        "Text1=, 'Text1=' is no mark of the form FIELD=EXPRESSION",
        "Text1=(, 'Text1=(' holds no regular expression: Unclosed group at 1"
    })
    void a_mark_of_another_form_is_refused(String mark, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> GateMark.parse(mark)).withMessage(reason.replace("''", "'"));
    }

    @Test
    void a_lag_in_percent_is_that_part_of_the_predecessor() {
        ImportedPlan plan = Plans.pumpStationWith(
                "<LinkLag>9600</LinkLag>\n        <LagFormat>7</LagFormat>",
                "<LinkLag>50</LinkLag>\n        <LagFormat>19</LagFormat>");

        assertThat(labels(plan)).contains("6-SS+5-8");
    }

    @Test
    void an_elapsed_lag_is_counted_as_its_share_of_the_working_week() {
        ImportedPlan plan = Plans.pumpStationWith(
                "<LinkLag>9600</LinkLag>\n        <LagFormat>7</LagFormat>",
                "<LinkLag>100800</LinkLag>\n        <LagFormat>8</LagFormat>");

        assertThat(labels(plan)).contains("6-SS+5-8");
        assertThat(plan.notMapped()).contains("elapsed durations and lags, counted as their share of the working week (1)");
    }

    @Test
    void a_task_without_dates_and_name_is_an_activity_without_dates_named_by_its_id() {
        String plan = Plans.text(Plans.PUMP_STATION)
                .replace("      <Name>Train the operators</Name>\n", "")
                .replace("      <Start>2026-05-20T08:00:00</Start>\n", "")
                .replace("      <Finish>2026-05-21T17:00:00</Finish>\n", "");

        ImportedPlan imported = Plans.imported(plan);

        assertThat(Plans.activity(imported, "8").name()).isEqualTo("8");
        assertThat(Plans.activity(imported, "8").start()).isNull();
        assertThat(Plans.activity(imported, "8").finish()).isNull();
        assertThat(imported.notMapped()).contains("tasks without a name, named by their id (1)");
    }

    @Test
    void a_percentage_out_of_range_is_not_held() {
        ImportedPlan plan =
                Plans.pumpStationWith("<PercentComplete>85</PercentComplete>", "<PercentComplete>850</PercentComplete>");

        assertThat(Plans.activity(plan, "3").percentComplete()).isNull();
        assertThat(plan.notMapped()).contains("numbers out of range, left out (1)");
    }

    @Test
    void kinds_of_activities_are_those_of_the_source() {
        ImportedPlan plan = PlanImport.read(Plans.CANAL_LINING, PlanOptions.defaults());

        assertThat(List.of("900", "101", "104", "105"))
                .extracting(id -> Plans.activity(plan, id).kind())
                .containsExactly(
                        ActivityKind.SUMMARY, ActivityKind.TASK, ActivityKind.MILESTONE, ActivityKind.LEVEL_OF_EFFORT);
    }

    @Test
    void the_same_file_gives_the_same_document_and_list() {
        ImportedPlan once = PlanImport.read(Plans.PUMP_STATION, PlanOptions.defaults());
        ImportedPlan again = PlanImport.read(Plans.PUMP_STATION, PlanOptions.defaults());

        assertThat(again).isEqualTo(once);
        assertThat(PortfolioJson.write(again.portfolio())).isEqualTo(PortfolioJson.write(once.portfolio()));
    }

    @Test
    void the_organisation_is_the_one_given_else_the_company_of_the_plan() {
        ImportedPlan plain = PlanImport.read(Plans.PUMP_STATION, PlanOptions.defaults());
        ImportedPlan given =
                PlanImport.read(Plans.PUMP_STATION, PlanOptions.defaults().withOrganization("Riverside Group"));

        assertThat(plain.portfolio().organization().name()).isEqualTo("Riverside Water");
        assertThat(given.portfolio().organization().name()).isEqualTo("Riverside Group");
        assertThat(Plans.project(plain).plannedFinish()).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    private static List<String> labels(ImportedPlan plan) {
        return Plans.project(plan).schedule().relationships().stream().map(Relationship::label).toList();
    }
}
