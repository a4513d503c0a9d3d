package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.process.ProcessRecordBuilder;
import org.pmo4j.model.process.ProcessStatus;

class MonitoringTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void silence_is_counted_from_the_latest_sign() {
        Project project = project()
                .processLog(log(process("4.5", ProcessStatus.COMPLETED).startedOn(FEBRUARY).build()))
                .statusReports(reports(MARCH))
                .build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(MARCH, MARCH, false));
    }

    @Test
    void silence_is_counted_from_the_entry_into_the_state_at_the_earliest() {
        Project project = project().statusReports(reports(FEBRUARY)).stateSince(MARCH).build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(FEBRUARY, MARCH, false));
    }

    @Test
    void a_sign_after_the_entry_into_the_state_counts() {
        Project project = project().statusReports(reports(MARCH)).stateSince(FEBRUARY).build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(MARCH, MARCH, false));
    }

    @Test
    void silence_is_counted_from_the_first_executing_process_without_sign_and_state_date() {
        Project project = project()
                .processLog(log(process("4.3", ProcessStatus.IN_PROGRESS).startedOn(FEBRUARY).build()))
                .build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(null, FEBRUARY, false));
    }

    @Test
    void nothing_can_be_counted_without_any_date() {
        assertThat(project().build().processes().monitoring(AS_OF)).isEqualTo(new Monitoring(null, null, false));
    }

    @Test
    void what_is_dated_after_the_day_of_judgement_does_not_count() {
        Project project = project().statusReports(reports(AS_OF.plusDays(1))).build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(null, null, false));
    }

    @Test
    void a_monitoring_process_in_progress_without_repetition_is_undated() {
        Project project =
                project().processLog(log(process("4.5", ProcessStatus.IN_PROGRESS).startedOn(MARCH).build())).build();

        assertThat(project.processes().monitoring(AS_OF)).isEqualTo(new Monitoring(MARCH, MARCH, true));
    }

    private static ProjectBuilder project() {
        return ProjectBuilder.builder().id(new ProjectId("P-1")).name("Harbour Tunnel").state(ProjectState.EXECUTING);
    }

    private static StatusReportLog reports(LocalDate reportedOn) {
        return new StatusReportLog(List.of(new StatusReport(reportedOn, null, null)));
    }

    private static ProcessLog log(ProcessRecord record) {
        return new ProcessLog(PmbokEdition.PMBOK6, List.of(record));
    }

    private static ProcessRecordBuilder process(String id, ProcessStatus status) {
        return ProcessRecordBuilder.builder().process(new ProcessId(id)).status(status);
    }
}
