package org.pmo4j.model.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.model.process.PmbokEdition.PMBOK6;
import static org.pmo4j.model.process.PmbokEdition.PMBOK8;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ProcessId;

class ProcessCatalogueTest {

    @Test
    void holds_the_49_processes_of_edition_6_by_group() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK6);

        assertThat(processes).hasSize(49);
        assertThat(counts(processes, ProcessDefinition::group, ProcessGroup.values()))
                .containsExactly(2L, 24L, 10L, 12L, 1L);
    }

    @Test
    void holds_the_49_processes_of_edition_6_by_area() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK6);

        assertThat(counts(processes, ProcessDefinition::area, KnowledgeArea.values()))
                .containsExactly(7L, 6L, 6L, 4L, 3L, 6L, 3L, 7L, 3L, 4L);
    }

    @Test
    void holds_the_40_processes_of_edition_8_by_focus_area() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK8);

        assertThat(processes).hasSize(40);
        assertThat(counts(processes, ProcessDefinition::group, ProcessGroup.values()))
                .containsExactly(2L, 19L, 8L, 10L, 1L);
    }

    @Test
    void holds_the_40_processes_of_edition_8_by_domain() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK8);

        assertThat(counts(processes, ProcessDefinition::domain, PerformanceDomain.values()))
                .containsExactly(9L, 6L, 3L, 4L, 7L, 5L, 6L);
    }

    @Test
    void only_integration_has_a_process_in_every_group() {
        Map<KnowledgeArea, Set<ProcessGroup>> groups = ProcessCatalogue.processes(PMBOK6).stream()
                .collect(groupingBy(
                        ProcessDefinition::area,
                        Collectors.mapping(ProcessDefinition::group, Collectors.toSet())));

        assertThat(Arrays.stream(KnowledgeArea.values())
                        .filter(area -> groups.get(area).equals(EnumSet.allOf(ProcessGroup.class))))
                .containsExactly(KnowledgeArea.INTEGRATION);
    }

    @Test
    void only_integration_and_stakeholder_initiate_and_only_4_7_closes() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK6);

        assertThat(idsOf(processes, ProcessGroup.INITIATING)).containsExactly("4.1", "13.1");
        assertThat(idsOf(processes, ProcessGroup.CLOSING)).containsExactly("4.7");
    }

    @Test
    void every_area_has_planning_and_controlling() {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(PMBOK6);

        assertThat(areasOf(processes, ProcessGroup.PLANNING)).containsExactly(KnowledgeArea.values());
        assertThat(areasOf(processes, ProcessGroup.MONITORING_AND_CONTROLLING)).containsExactly(KnowledgeArea.values());
    }

    @Test
    void avoids_the_known_defects_of_published_lists() {
        assertThat(find("11.6").group()).isEqualTo(ProcessGroup.EXECUTING);
        assertThat(find("6.6").nameEn()).isEqualTo("Control Schedule");
        assertThat(find("6.5").nameEn()).isEqualTo("Develop Schedule");
    }

    @Test
    void lists_edition_6_in_the_order_of_its_chapters() {
        assertThat(ProcessCatalogue.processes(PMBOK6))
                .extracting(process -> chapter(process.id()))
                .isSorted();
    }

    @Test
    void finds_a_process_of_either_edition_by_its_id() {
        ProcessDefinition charter = find("4.1");
        ProcessDefinition initiate = find("GOV-01");

        assertThat(charter.edition()).isEqualTo(PMBOK6);
        assertThat(charter.nameEn()).isEqualTo("Develop Project Charter");
        assertThat(charter.nameZh()).isEqualTo("制定项目章程");
        assertThat(initiate.edition()).isEqualTo(PMBOK8);
        assertThat(initiate.domain()).isEqualTo(PerformanceDomain.GOVERNANCE);
    }

    @Test
    void finds_nothing_for_an_id_that_no_edition_has() {
        assertThat(ProcessCatalogue.find(new ProcessId("4.8"))).isNull();
    }

    @Test
    void knows_the_chinese_names_of_the_ruankao_texts() {
        assertThat(ProcessCatalogue.processes(PMBOK6))
                .filteredOn(process -> process.nameZhAlias() != null)
                .extracting(process -> process.id().value())
                .containsExactly("4.2", "6.5", "13.1", "13.2", "13.3", "13.4");
    }

    @Test
    void every_predecessor_is_a_process_of_edition_6_and_continued_once() {
        List<ProcessId> predecessors = ProcessCatalogue.processes(PMBOK8).stream()
                .flatMap(process -> process.predecessors().stream())
                .toList();

        assertThat(predecessors).doesNotHaveDuplicates();
        assertThat(predecessors).allMatch(id -> ProcessCatalogue.find(id).edition() == PMBOK6);
    }

    @Test
    void only_two_procurement_processes_have_no_successor() {
        Set<ProcessId> continued = ProcessCatalogue.processes(PMBOK8).stream()
                .flatMap(process -> process.predecessors().stream())
                .collect(Collectors.toSet());

        assertThat(ProcessCatalogue.processes(PMBOK6))
                .extracting(ProcessDefinition::id)
                .filteredOn(id -> !continued.contains(id))
                .containsExactly(new ProcessId("12.2"), new ProcessId("12.3"));
    }

    @Test
    void merges_four_schedule_processes_into_one() {
        assertThat(find("SCH-02").predecessors())
                .extracting(ProcessId::value)
                .containsExactly("6.2", "6.3", "6.4", "6.5");
    }

    @Test
    void holds_the_six_principles_in_order() {
        assertThat(ProcessCatalogue.principles()).extracting(Principle::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ProcessCatalogue.principles().get(1).nameEn()).isEqualTo("Focus on value");
    }

    @ParameterizedTest
    @EnumSource(PmbokEdition.class)
    void cannot_be_changed(PmbokEdition edition) {
        List<ProcessDefinition> processes = ProcessCatalogue.processes(edition);

        assertThatThrownBy(processes::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_a_definition_whose_area_does_not_fit_its_edition() {
        assertThatThrownBy(() -> find("GOV-01").withArea(KnowledgeArea.COST))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessDefinition: area: COST does not fit PMBOK8");
        assertThatThrownBy(() -> find("4.1").withDomain(PerformanceDomain.RISK))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessDefinition: domain: RISK does not fit PMBOK6");
    }

    private static ProcessDefinition find(String id) {
        return ProcessCatalogue.find(new ProcessId(id));
    }

    private static int chapter(ProcessId id) {
        String[] parts = id.value().split("\\.");
        return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
    }

    private static List<String> idsOf(List<ProcessDefinition> processes, ProcessGroup group) {
        return processes.stream()
                .filter(process -> process.group() == group)
                .map(process -> process.id().value())
                .toList();
    }

    private static Set<KnowledgeArea> areasOf(List<ProcessDefinition> processes, ProcessGroup group) {
        Set<KnowledgeArea> areas = EnumSet.noneOf(KnowledgeArea.class);
        processes.stream().filter(process -> process.group() == group).forEach(process -> areas.add(process.area()));
        return areas;
    }

    private static <K> List<Long> counts(
            List<ProcessDefinition> processes, Function<ProcessDefinition, K> key, K[] order) {
        Map<K, Long> counts = processes.stream().collect(groupingBy(key, counting()));
        return Arrays.stream(order).map(counts::get).toList();
    }
}
