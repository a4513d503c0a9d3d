package org.pmo4j.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pmo4j.model.process.ProcessStatus.COMPLETED;
import static org.pmo4j.model.process.ProcessStatus.IN_PROGRESS;
import static org.pmo4j.model.process.ProcessStatus.NOT_APPLICABLE;
import static org.pmo4j.model.process.ProcessStatus.NOT_STARTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.ProcessId;

class ProcessLogTest {

    private static final LocalDate DAY_1 = LocalDate.of(2026, 1, 12);
    private static final LocalDate DAY_2 = LocalDate.of(2026, 2, 2);
    private static final LocalDate DAY_3 = LocalDate.of(2026, 3, 2);

    @Test
    void takes_the_earliest_start_of_the_performed_records_of_a_process() {
        ProcessLog log = log(
                record("5.2", COMPLETED).withPhase(new PhaseId("PH-2")).withStartedOn(DAY_2),
                record("5.2", IN_PROGRESS).withPhase(new PhaseId("PH-3")).withStartedOn(DAY_3),
                record("5.2", NOT_STARTED).withPhase(new PhaseId("PH-1")).withStartedOn(DAY_1));

        assertThat(log.firstStart(new ProcessId("5.2"))).isEqualTo(DAY_2);
    }

    @Test
    void knows_no_start_of_a_process_without_dates_or_without_record() {
        ProcessLog log = log(record("5.2", IN_PROGRESS));

        assertThat(log.firstStart(new ProcessId("5.2"))).isNull();
        assertThat(log.firstStart(new ProcessId("5.3"))).isNull();
    }

    @Test
    void ignores_a_missing_date_where_another_is_held() {
        ProcessLog log = log(
                record("5.2", IN_PROGRESS).withPhase(new PhaseId("PH-1")).withStartedOn(DAY_3),
                record("5.2", IN_PROGRESS).withPhase(new PhaseId("PH-2")));

        assertThat(log.firstStart(new ProcessId("5.2"))).isEqualTo(DAY_3);
    }

    @Test
    void takes_the_earliest_start_in_a_group() {
        ProcessLog log = log(
                record("4.1", COMPLETED).withStartedOn(DAY_1),
                record("5.1", COMPLETED).withStartedOn(DAY_3),
                record("11.1", COMPLETED).withStartedOn(DAY_2),
                record("12.1", NOT_APPLICABLE).withStartedOn(DAY_1));

        assertThat(log.firstStart(ProcessGroup.PLANNING)).isEqualTo(DAY_2);
        assertThat(log.firstStart(ProcessGroup.CLOSING)).isNull();
    }

    @Test
    void takes_the_earliest_finish_of_a_process() {
        ProcessLog log = log(
                record("8.3", COMPLETED).withPhase(new PhaseId("PH-1")).withFinishedOn(DAY_3),
                record("8.3", COMPLETED).withPhase(new PhaseId("PH-2")).withFinishedOn(DAY_2),
                record("8.2", COMPLETED).withFinishedOn(DAY_1));

        assertThat(log.firstFinish(new ProcessId("8.3"))).isEqualTo(DAY_2);
        assertThat(log.firstFinish(new ProcessId("4.5"))).isNull();
    }

    @Test
    void takes_the_latest_date_of_a_group_as_its_last_activity() {
        ProcessLog log = log(
                record("4.5", IN_PROGRESS).withStartedOn(DAY_1).withLastPerformedOn(DAY_2),
                record("6.6", COMPLETED).withStartedOn(DAY_1).withFinishedOn(DAY_1),
                record("4.3", COMPLETED).withStartedOn(DAY_1).withFinishedOn(DAY_3));

        assertThat(log.lastActivity(ProcessGroup.MONITORING_AND_CONTROLLING, DAY_3)).isEqualTo(DAY_2);
    }

    @Test
    void counts_activity_on_the_day_itself_but_not_the_day_after() {
        ProcessLog log = log(record("4.5", IN_PROGRESS).withStartedOn(DAY_1).withLastPerformedOn(DAY_2));

        assertThat(log.lastActivity(ProcessGroup.MONITORING_AND_CONTROLLING, DAY_2)).isEqualTo(DAY_2);
        assertThat(log.lastActivity(ProcessGroup.MONITORING_AND_CONTROLLING, DAY_2.minusDays(1))).isEqualTo(DAY_1);
        assertThat(log.lastActivity(ProcessGroup.MONITORING_AND_CONTROLLING, DAY_1.minusDays(1))).isNull();
    }

    @Test
    void starts_executing_with_the_first_process_besides_knowledge_management() {
        ProcessLog log = log(
                record("4.4", IN_PROGRESS).withStartedOn(DAY_1),
                record("9.3", IN_PROGRESS).withStartedOn(DAY_3),
                record("4.3", COMPLETED).withStartedOn(DAY_2),
                record("8.2", NOT_STARTED).withStartedOn(DAY_1));

        assertThat(log.executionBegun()).isTrue();
        assertThat(log.executionStart()).isEqualTo(DAY_2);
    }

    @Test
    void does_not_execute_while_only_knowledge_is_managed_and_plans_are_made() {
        ProcessLog log = log(
                record("4.4", IN_PROGRESS).withStartedOn(DAY_1),
                record("4.2", COMPLETED).withStartedOn(DAY_1),
                record("4.3", NOT_STARTED));
        ProcessLog edition8 = new ProcessLog(PmbokEdition.PMBOK8, List.of(record("GOV-06", COMPLETED)));

        assertThat(log.executionBegun()).isFalse();
        assertThat(log.executionStart()).isNull();
        assertThat(edition8.executionBegun()).isFalse();
    }

    @Test
    void executes_on_an_unknown_day_where_no_start_is_held() {
        ProcessLog log = log(record("4.3", IN_PROGRESS), record("4.4", IN_PROGRESS).withStartedOn(DAY_1));

        assertThat(log.executionBegun()).isTrue();
        assertThat(log.executionStart()).isNull();
    }

    @Test
    void misses_the_groups_without_a_performed_process() {
        ProcessLog log = log(record("4.1", COMPLETED), record("4.3", IN_PROGRESS), record("4.5", NOT_STARTED));

        assertThat(log.missingGroups(ProcessGroup.CLOSING))
                .containsExactly(
                        ProcessGroup.PLANNING, ProcessGroup.MONITORING_AND_CONTROLLING, ProcessGroup.CLOSING);
    }

    @Test
    void misses_no_group_after_the_last_one_asked_for() {
        assertThat(log().missingGroups(ProcessGroup.PLANNING))
                .containsExactly(ProcessGroup.INITIATING, ProcessGroup.PLANNING);
    }

    @Test
    void excuses_a_group_only_if_all_its_records_are_tailored_out() {
        ProcessRecord tailored = tailored("4.1");

        assertThat(log(tailored, tailored("13.1")).missingGroups(ProcessGroup.INITIATING)).isEmpty();
        assertThat(log(tailored, record("13.1", NOT_STARTED)).missingGroups(ProcessGroup.INITIATING))
                .containsExactly(ProcessGroup.INITIATING);
        assertThat(log(tailored, record("13.1", NOT_APPLICABLE)).missingGroups(ProcessGroup.INITIATING))
                .containsExactly(ProcessGroup.INITIATING);
    }

    @Test
    void covers_an_area_by_work_or_by_approved_tailoring() {
        assertThat(log(record("8.1", IN_PROGRESS)).covers(KnowledgeArea.QUALITY)).isTrue();
        assertThat(log(tailored("8.3"), record("8.1", NOT_STARTED)).covers(KnowledgeArea.QUALITY)).isTrue();
        assertThat(log(record("8.3", NOT_APPLICABLE)).covers(KnowledgeArea.QUALITY)).isFalse();
        assertThat(log(record("7.1", COMPLETED)).covers(KnowledgeArea.QUALITY)).isFalse();
    }

    @Test
    void is_undated_when_no_performed_process_has_a_start() {
        ProcessRecord performed = record("4.1", COMPLETED);

        assertThat(log(performed, record("4.2", NOT_STARTED).withStartedOn(DAY_1)).undated()).isTrue();
        assertThat(log(performed, record("4.2", IN_PROGRESS).withStartedOn(DAY_1)).undated()).isFalse();
        assertThat(log(record("4.2", NOT_STARTED)).undated()).isFalse();
    }

    @Test
    void refuses_every_process_that_its_edition_does_not_have() {
        List<ProcessRecord> records =
                List.of(record("GOV-01", COMPLETED), record("4.1", COMPLETED), record("4.8", COMPLETED));

        InvalidModelException refusal = catchThrowableOfType(
                InvalidModelException.class, () -> new ProcessLog(PmbokEdition.PMBOK6, records));

        assertThat(refusal.faults())
                .containsExactly(
                        new Fault("records[0].process", "'GOV-01' is no process of PMBOK6"),
                        new Fault("records[2].process", "'4.8' is no process of PMBOK6"));
    }

    @Test
    void accepts_the_processes_of_edition_8_in_a_log_of_edition_8() {
        ProcessLog log = new ProcessLog(PmbokEdition.PMBOK8, List.of(record("GOV-01", COMPLETED)));

        assertThat(log.records().get(0).definition().domain()).isEqualTo(PerformanceDomain.GOVERNANCE);
    }

    @Test
    void refuses_a_second_record_of_the_same_process_and_phase() {
        ProcessRecord record = record("9.4", COMPLETED).withPhase(new PhaseId("PH-2"));

        assertThatThrownBy(() -> log(record, record))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessLog: records: holds '9.4@PH-2' twice");
    }

    @Test
    void is_the_same_log_whatever_the_order_of_its_records() {
        ProcessRecord first = record("4.1", COMPLETED);
        ProcessRecord second = record("4.2", IN_PROGRESS);

        assertThat(log(second, first)).isEqualTo(log(first, second));
    }

    @Test
    void reports_a_missing_record_and_a_missing_edition_together() {
        assertThatThrownBy(() -> new ProcessLog(null, Arrays.asList(record("4.1", COMPLETED), null)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessLog: edition: is required; records[1]: is required");
    }

    @Test
    void a_process_in_progress_without_date_of_repetition_runs_undated() {
        ProcessRecord running = record("4.5", IN_PROGRESS);

        assertThat(log(running).runsUndated(ProcessGroup.MONITORING_AND_CONTROLLING)).isTrue();
        assertThat(log(running).runsUndated(ProcessGroup.EXECUTING)).isFalse();
        assertThat(log(running.withLastPerformedOn(DAY_1)).runsUndated(ProcessGroup.MONITORING_AND_CONTROLLING)).isFalse();
        assertThat(log(record("4.5", COMPLETED)).runsUndated(ProcessGroup.MONITORING_AND_CONTROLLING)).isFalse();
    }

    @Test
    void a_domain_is_covered_by_a_process_performed_or_tailored_out_with_approval() {
        Tailoring approved = new Tailoring("no budget of its own", new PersonId("P-7"), null);
        ProcessLog log = new ProcessLog(PmbokEdition.PMBOK8, List.of(
                record("GOV-01", COMPLETED),
                record("SCP-01", IN_PROGRESS),
                record("FIN-01", NOT_APPLICABLE).withTailoring(approved),
                record("RES-01", NOT_APPLICABLE),
                record("RSK-01", NOT_STARTED)));

        assertThat(log.uncoveredDomains())
                .containsExactly(
                        PerformanceDomain.SCHEDULE,
                        PerformanceDomain.STAKEHOLDERS,
                        PerformanceDomain.RESOURCES,
                        PerformanceDomain.RISK);
    }

    @Test
    void a_log_of_edition_6_covers_no_domain() {
        assertThat(log(record("4.1", COMPLETED)).uncoveredDomains()).containsExactly(PerformanceDomain.values());
    }

    @Test
    void a_process_is_performed_while_in_progress_and_when_completed() {
        assertThat(Arrays.stream(ProcessStatus.values())
                        .filter(status -> record("4.1", status).performed()))
                .containsExactly(IN_PROGRESS, COMPLETED);
    }

    @Test
    void a_process_is_tailored_out_only_with_an_approver() {
        ProcessRecord record = record("12.1", NOT_APPLICABLE);
        Tailoring approved = new Tailoring("nothing is bought", new PersonId("P-7"), null);

        assertThat(record.withTailoring(approved).tailoredOut()).isTrue();
        assertThat(record.withTailoring(new Tailoring("nothing is bought", null, DAY_1)).tailoredOut()).isFalse();
        assertThat(record.tailoredOut()).isFalse();
        assertThat(record("12.1", NOT_STARTED).withTailoring(approved).tailoredOut()).isFalse();
    }

    @Test
    void a_record_gives_reason_and_approver_of_its_tailoring_where_there_is_one() {
        ProcessRecord record = record("12.1", NOT_APPLICABLE);
        ProcessRecord tailored = record.withTailoring(new Tailoring("nothing is bought", new PersonId("P-7"), null));

        assertThat(tailored.tailoringReason()).isEqualTo("nothing is bought");
        assertThat(tailored.tailoringApprover()).isEqualTo(new PersonId("P-7"));
        assertThat(record.tailoringReason()).isNull();
        assertThat(record.tailoringApprover()).isNull();
    }

    @Test
    void the_key_of_a_record_names_its_phase() {
        assertThat(record("4.1", COMPLETED).key()).isEqualTo("4.1");
        assertThat(record("4.1", COMPLETED).withPhase(new PhaseId("PH-2")).key()).isEqualTo("4.1@PH-2");
    }

    @Test
    void a_record_outside_a_log_may_name_a_process_that_has_no_definition() {
        assertThatThrownBy(() -> record("4.8", COMPLETED).definition())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'4.8' is no process of PMBOK6 or PMBOK8");
    }

    private static ProcessLog log(@Nullable ProcessRecord... records) {
        return new ProcessLog(PmbokEdition.PMBOK6, Arrays.asList(records));
    }

    private static ProcessRecord tailored(String process) {
        return record(process, NOT_APPLICABLE)
                .withTailoring(new Tailoring("covered by the programme", new PersonId("P-7"), null));
    }

    private static ProcessRecord record(String process, ProcessStatus status) {
        return ProcessRecordBuilder.builder().process(new ProcessId(process)).status(status).build();
    }
}
