package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.process.KnowledgeArea;
import org.pmo4j.model.process.PerformanceDomain;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Sample;

class ProcessMatrixTest {

    private static final GovernanceReport REPORT =
            GovernanceEngine.standard().evaluate(Sample.portfolio(), Sample.AS_OF);

    @Test
    void edition_six_has_five_groups_by_ten_areas_with_all_49_processes() {
        ProcessMatrix matrix = matrix("P-104");

        assertThat(matrix.columns()).isEqualTo(List.of(KnowledgeArea.values()));
        assertThat(matrix.rows()).hasSize(5).allMatch(row -> row.size() == 10);
        assertThat(matrix.rows().stream().flatMap(List::stream).mapToInt(ProcessMatrix.Cell::all).sum()).isEqualTo(49);
    }

    @Test
    void edition_eight_has_five_focus_areas_by_seven_domains_with_all_40_processes() {
        ProcessMatrix matrix = matrix("P-103");

        assertThat(matrix.columns()).isEqualTo(List.of(PerformanceDomain.values()));
        assertThat(matrix.rows()).hasSize(5).allMatch(row -> row.size() == 7);
        assertThat(matrix.rows().stream().flatMap(List::stream).mapToInt(ProcessMatrix.Cell::all).sum()).isEqualTo(40);
    }

    @Test
    void a_cell_tells_how_many_of_its_processes_are_done() {
        assertThat(cell("P-108", ProcessGroup.INITIATING, KnowledgeArea.INTEGRATION))
                .isEqualTo(new ProcessMatrix.Cell(ProcessMatrix.State.PERFORMED, 1, 1, 0));
        assertThat(cell("P-108", ProcessGroup.INITIATING, KnowledgeArea.RISK).state())
                .isEqualTo(ProcessMatrix.State.EMPTY);
    }

    @Test
    void an_area_that_a_violated_policy_asks_for_is_missing() {
        assertThat(cell("P-108", ProcessGroup.PLANNING, KnowledgeArea.COMMUNICATIONS).state())
                .isEqualTo(ProcessMatrix.State.MISSING);
    }

    @Test
    void what_no_policy_asks_for_yet_is_not_performed() {
        assertThat(cell("P-108", ProcessGroup.CLOSING, KnowledgeArea.INTEGRATION).state())
                .isEqualTo(ProcessMatrix.State.NOT_PERFORMED);
    }

    @Test
    void violations_on_records_of_a_process_are_counted_in_its_cell() {
        assertThat(cell("P-108", ProcessGroup.PLANNING, KnowledgeArea.RISK))
                .isEqualTo(new ProcessMatrix.Cell(ProcessMatrix.State.PARTLY, 4, 5, 1));
    }

    private static ProcessMatrix.Cell cell(String project, ProcessGroup group, KnowledgeArea area) {
        return matrix(project).rows().get(group.ordinal()).get(area.ordinal());
    }

    private static ProcessMatrix matrix(String project) {
        Dossier dossier = Dossier.of(REPORT).stream()
                .filter(one -> one.project() != null && one.project().id().equals(new ProjectId(project)))
                .findFirst()
                .orElseThrow();
        return ProcessMatrix.of(dossier.project(), dossier.decided());
    }
}
