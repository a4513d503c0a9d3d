package org.pmo4j.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.process.ProcessStatus.COMPLETED;
import static org.pmo4j.model.process.ProcessStatus.IN_PROGRESS;
import static org.pmo4j.model.process.ProcessStatus.NOT_APPLICABLE;
import static org.pmo4j.model.process.ProcessStatus.NOT_STARTED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.id.ProcessId;

/** PRE-25 asks for 11.3 before 11.5; PRE-48 for a process that makes change requests before 4.6. */
class PrecedenceCheckTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Test
    void accepts_two_processes_that_start_on_the_same_day() {
        ProcessRecord later = started("11.5", MARCH_1);

        assertThat(entries(started("11.3", MARCH_1), later)).containsExactly(kept(later));
    }

    @Test
    void finds_the_later_process_one_day_early() {
        ProcessRecord later = started("11.5", MARCH_1);

        assertThat(entries(started("11.3", MARCH_2), later))
                .containsExactly(broken(later, new BrokenPrecedence("PRE-25", "11.3", MARCH_2)));
    }

    @Test
    void finds_the_later_process_while_the_earlier_one_has_not_started() {
        ProcessRecord later = started("11.5", MARCH_1);

        assertThat(entries(record("11.3", NOT_STARTED), later))
                .containsExactly(broken(later, new BrokenPrecedence("PRE-25", "11.3", null)));
    }

    @Test
    void does_not_compare_with_a_process_without_record() {
        assertThat(entries(started("11.5", MARCH_1))).isEmpty();
    }

    @Test
    void does_not_compare_with_a_process_that_is_tailored_out() {
        ProcessRecord tailored = record("11.3", NOT_APPLICABLE)
                .withTailoring(new Tailoring("covered by the programme", new PersonId("bob"), null));

        assertThat(entries(tailored, started("11.5", MARCH_1))).isEmpty();
    }

    @Test
    void compares_with_a_process_that_is_tailored_out_in_one_phase_only() {
        ProcessRecord tailored = record("11.3", NOT_APPLICABLE)
                .withPhase(new PhaseId("PH-1"))
                .withTailoring(new Tailoring("covered by the programme", new PersonId("bob"), null));
        ProcessRecord later = started("11.5", MARCH_1);

        assertThat(entries(tailored, started("11.3", MARCH_2).withPhase(new PhaseId("PH-2")), later))
                .containsExactly(broken(later, new BrokenPrecedence("PRE-25", "11.3", MARCH_2)));
    }

    @Test
    void holds_a_missing_start_of_the_earlier_process_against_nobody() {
        ProcessRecord later = started("11.5", MARCH_1);

        assertThat(entries(record("11.3", COMPLETED), later)).containsExactly(kept(later));
        assertThat(entries(record("11.3", NOT_APPLICABLE), later)).containsExactly(kept(later));
    }

    @Test
    void judges_no_process_without_start() {
        assertThat(entries(started("11.3", MARCH_1), record("11.5", IN_PROGRESS))).isEmpty();
        assertThat(entries(started("11.3", MARCH_2), record("11.5", NOT_STARTED).withStartedOn(MARCH_1))).isEmpty();
    }

    @Test
    void judges_the_earliest_record_of_a_process() {
        ProcessRecord first = started("11.5", MARCH_1).withPhase(new PhaseId("PH-2"));
        ProcessRecord second = started("11.5", MARCH_2).withPhase(new PhaseId("PH-1"));

        assertThat(entries(started("11.3", MARCH_1), second, first)).containsExactly(kept(first));
    }

    @Test
    void judges_the_record_without_phase_and_then_the_lowest_phase_of_one_day() {
        ProcessRecord whole = started("11.5", MARCH_1);
        ProcessRecord phase1 = whole.withPhase(new PhaseId("PH-1"));
        ProcessRecord phase2 = whole.withPhase(new PhaseId("PH-2"));
        ProcessRecord earlier = started("11.3", MARCH_1);

        assertThat(entries(earlier, phase2, phase1)).containsExactly(kept(phase1));
        assertThat(entries(earlier, phase2, phase1, whole)).containsExactly(kept(whole));
    }

    @Test
    void accepts_any_of_several_processes_that_make_an_artefact() {
        ProcessRecord control = started("4.6", MARCH_1);

        assertThat(entries(started("5.5", MARCH_2), started("6.2", MARCH_1), control)).containsExactly(kept(control));
    }

    @Test
    void finds_a_process_before_all_that_make_its_artefact() {
        ProcessRecord control = started("4.6", MARCH_1);

        assertThat(entries(started("5.5", MARCH_2), record("6.2", NOT_STARTED), control))
                .containsExactly(broken(control, new BrokenPrecedence("PRE-48", "CHANGE_REQUESTS", MARCH_2)));
    }

    @Test
    void accepts_an_artefact_that_was_there_whoever_made_it() {
        ProcessRecord control = started("4.6", MARCH_1);
        ProcessLog log = new ProcessLog(PmbokEdition.PMBOK6, List.of(started("5.5", MARCH_2), control));

        assertThat(log.firstEntries(changeRequestsOf(MARCH_1))).containsExactly(kept(control));
        assertThat(log.firstEntries(changeRequestsOf(MARCH_2)))
                .containsExactly(broken(control, new BrokenPrecedence("PRE-48", "CHANGE_REQUESTS", MARCH_2)));
    }

    @Test
    void lists_all_broken_constraints_of_a_process() {
        ProcessRecord budget = started("7.3", MARCH_1);

        assertThat(entries(started("7.1", MARCH_2), record("7.2", NOT_STARTED), started("6.5", MARCH_1), budget))
                .filteredOn(entry -> entry.processRecord().equals(budget))
                .containsExactly(broken(
                        budget,
                        new BrokenPrecedence("PRE-20", "COST_ESTIMATES", null),
                        new BrokenPrecedence("PRE-59", "7.1", MARCH_2)));
    }

    @Test
    void leaves_constraints_about_approval_to_those_who_read_the_documents() {
        assertThat(entries(
                        record("4.1", NOT_STARTED),
                        started("4.2", MARCH_1),
                        started("13.1", MARCH_1),
                        started("4.3", MARCH_1)))
                .isEmpty();
    }

    @Test
    void knows_no_order_of_edition_8() {
        ProcessLog log = new ProcessLog(PmbokEdition.PMBOK8, List.of(started("GOV-04", MARCH_1)));

        assertThat(log.firstEntries(null)).isEmpty();
    }

    @Test
    void shows_a_broken_constraint_with_the_start_of_what_must_come_first() {
        assertThat(new BrokenPrecedence("PRE-25", "11.3", MARCH_2)).hasToString("PRE-25 11.3 2026-03-02");
        assertThat(new BrokenPrecedence("PRE-25", "11.3", null)).hasToString("PRE-25 11.3 NOT_STARTED");
        assertThat(new BrokenPrecedence("PRE-48", "CHANGE_REQUESTS", null).nameZh()).isEqualTo("PRE-48 变更请求 未开始");
    }

    private static List<FirstEntry> entries(ProcessRecord... records) {
        return new ProcessLog(PmbokEdition.PMBOK6, List.of(records)).firstEntries(null);
    }

    private static FirstEntry kept(ProcessRecord record) {
        return new FirstEntry(record, List.of());
    }

    private static FirstEntry broken(ProcessRecord record, BrokenPrecedence... broken) {
        return new FirstEntry(record, List.of(broken));
    }

    private static ArtefactRegister changeRequestsOf(LocalDate date) {
        DocumentVersion version = new DocumentVersion("1.0", date, null, DocumentStatus.DRAFT);
        return new ArtefactRegister(
                List.of(new Artefact(ArtefactCatalogue.find("CHANGE_REQUESTS"), List.of(version))));
    }

    private static ProcessRecord started(String process, LocalDate on) {
        return record(process, IN_PROGRESS).withStartedOn(on);
    }

    private static ProcessRecord record(String process, ProcessStatus status) {
        return ProcessRecordBuilder.builder().process(new ProcessId(process)).status(status).build();
    }
}
