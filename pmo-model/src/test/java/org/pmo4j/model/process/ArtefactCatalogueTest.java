package org.pmo4j.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProcessId;

class ArtefactCatalogueTest {

    @Test
    void holds_76_artefacts_and_123_outputs() {
        assertThat(ArtefactCatalogue.types()).hasSize(76).extracting(ArtefactType::id).doesNotHaveDuplicates();
        assertThat(ArtefactCatalogue.outputs()).hasSize(123);
    }

    @Test
    void finds_an_artefact_by_its_id() {
        assertThat(ArtefactCatalogue.find("CHARTER")).isEqualTo(new ArtefactType("CHARTER", "AUTHORISATION"));
        assertThat(ArtefactCatalogue.find("charter")).isNull();
    }

    @Test
    void names_an_artefact_in_both_languages() {
        ArtefactType type = new ArtefactType("STAKEHOLDER_REGISTER", "REGISTER");

        assertThat(type.nameEn()).isEqualTo("Stakeholder register");
        assertThat(type.nameZh()).isEqualTo("相关方登记册");
    }

    @Test
    void names_an_artefact_of_the_organisation_by_its_id() {
        ArtefactType own = new ArtefactType("CLOUD_EXIT_PLAN", "PLAN");

        assertThat(own.nameEn()).isEqualTo("CLOUD_EXIT_PLAN");
        assertThat(own.nameZh()).isEqualTo("CLOUD_EXIT_PLAN");
    }

    @Test
    void lists_what_a_process_leaves() {
        assertThat(ArtefactCatalogue.outputs(new ProcessId("4.1")))
                .containsExactly(
                        new ProcessOutput(new ProcessId("4.1"), "CHARTER", true, true),
                        new ProcessOutput(new ProcessId("4.1"), "ASSUMPTION_LOG", true, false));
        assertThat(ArtefactCatalogue.outputs(new ProcessId("11.4")))
                .containsExactly(new ProcessOutput(new ProcessId("11.4"), "RISK_REPORT", false, false));
    }

    @Test
    void lists_the_core_documents_a_process_creates_without_data() {
        assertThat(ArtefactCatalogue.coreDocuments(new ProcessId("4.3")))
                .extracting(ArtefactType::id)
                .containsExactly("DELIVERABLES", "ISSUE_LOG");
    }

    @Test
    void leaves_artefacts_that_a_process_only_updates_out_of_its_core_documents() {
        assertThat(ArtefactCatalogue.coreDocuments(new ProcessId("4.7")))
                .extracting(ArtefactType::id)
                .containsExactly("FINAL_REPORT", "TRANSITION");
        assertThat(ArtefactCatalogue.coreDocuments(new ProcessId("GOV-01"))).isEmpty();
    }

    @Test
    void lists_nothing_for_processes_of_edition_8() {
        assertThat(ArtefactCatalogue.outputs(new ProcessId("GOV-01"))).isEmpty();
    }

    @Test
    void counts_only_processes_that_create_as_creators() {
        assertThat(ArtefactCatalogue.creators("ISSUE_LOG")).containsExactly(new ProcessId("4.3"));
        assertThat(ArtefactCatalogue.creators("RISK_REGISTER")).containsExactly(new ProcessId("11.2"));
    }

    @Test
    void has_no_creator_of_what_comes_before_the_project() {
        assertThat(ArtefactCatalogue.creators("BUSINESS_CASE")).isEmpty();
        assertThat(ArtefactCatalogue.outputs(ArtefactCatalogue.PRE_PROJECT))
                .extracting(ProcessOutput::artefact)
                .containsExactly("BUSINESS_CASE", "BENEFITS_PLAN");
    }

    @Test
    void every_output_names_a_process_of_edition_6_and_an_artefact_of_the_catalogue() {
        List<ProcessOutput> stray = ArtefactCatalogue.outputs().stream()
                .filter(output -> ArtefactCatalogue.find(output.artefact()) == null
                        || !output.process().equals(ArtefactCatalogue.PRE_PROJECT)
                                && ProcessCatalogue.find(output.process()).edition() != PmbokEdition.PMBOK6)
                .toList();

        assertThat(stray).isEmpty();
    }

    @Test
    void every_process_of_edition_6_leaves_something() {
        assertThat(ProcessCatalogue.processes(PmbokEdition.PMBOK6))
                .filteredOn(process -> ArtefactCatalogue.outputs(process.id()).isEmpty())
                .isEmpty();
    }

    @Test
    void every_artefact_is_created_before_it_is_only_updated() {
        assertThat(ArtefactCatalogue.types())
                .filteredOn(type -> ArtefactCatalogue.outputs().stream()
                        .noneMatch(output -> output.artefact().equals(type.id()) && output.creates()))
                .isEmpty();
    }
}
