package org.pmo4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.model.gate.GateDefinition;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.gate.GateFrameworks;
import org.pmo4j.model.organization.ControlDegree;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.organization.PmoFunctionCatalogue;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.process.ArtefactCatalogue;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.PrecedenceCatalogue;
import org.pmo4j.model.process.ProcessCatalogue;

/**
 * Compares the catalogues with the files they were compiled from, row by row. Those files are not part of the library:
 * the folder that holds them is named by the environment variable PMO4J_REFERENCE, without it nothing is compared.
 */
class CatalogueReferenceTest {

    private static final String VARIABLE = "PMO4J_REFERENCE";

    private static @Nullable Path folder;

    @BeforeAll
    static void find_the_reference_files() {
        String value = System.getenv(VARIABLE);
        assumeTrue(value != null, VARIABLE + " names no folder of reference files: the catalogues are not compared");
        folder = Path.of(value);
    }

    @Test
    void processes_of_edition_6_are_those_of_the_reference() {
        List<List<String>> expected = rows("pmbok6_processes.csv").stream()
                .map(row -> List.of(
                        row.get("id"),
                        row.get("name_en"),
                        row.get("name_zh"),
                        row.get("name_zh_ruankao_alias"),
                        constant(row.get("process_group")),
                        row.get("process_group_zh"),
                        constant(row.get("knowledge_area")),
                        row.get("knowledge_area_zh")))
                .toList();

        assertThat(ProcessCatalogue.processes(PmbokEdition.PMBOK6).stream()
                        .map(process -> List.of(
                                process.id().value(),
                                process.nameEn(),
                                process.nameZh(),
                                orEmpty(process.nameZhAlias()),
                                process.group().name(),
                                process.group().nameZh() + "过程组",
                                process.area().name(),
                                "项目" + process.area().nameZh() + "管理")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void processes_of_edition_8_are_those_of_the_reference() {
        List<List<String>> expected = rows("pmbok8_processes.csv").stream()
                .map(row -> List.of(
                        row.get("code"),
                        row.get("name_en"),
                        row.get("name_zh_unofficial"),
                        constant(row.get("focus_area")),
                        row.get("focus_area_zh"),
                        constant(row.get("performance_domain")),
                        row.get("performance_domain_zh"),
                        row.get("pmbok6_predecessors")))
                .toList();

        assertThat(ProcessCatalogue.processes(PmbokEdition.PMBOK8).stream()
                        .map(process -> List.of(
                                process.id().value(),
                                process.nameEn(),
                                process.nameZh(),
                                process.group().name(),
                                process.group().nameZh(),
                                process.domain().name(),
                                process.domain().nameZh() + "绩效域",
                                joined(process.predecessors()))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void principles_are_those_of_the_reference() {
        List<List<String>> expected = rows("pmbok8_principles.csv").stream()
                .map(row -> List.of(row.get("no"), row.get("name_en"), row.get("name_zh_unofficial")))
                .toList();

        assertThat(ProcessCatalogue.principles().stream()
                        .map(principle -> List.of(
                                String.valueOf(principle.number()), principle.nameEn(), principle.nameZh())))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void artefacts_are_those_of_the_reference() {
        List<List<String>> expected = rows("artefacts.csv").stream()
                .map(row -> List.of(
                        row.get("process_id"),
                        row.get("artefact_id"),
                        withoutRemark(row.get("artefact_en")),
                        row.get("artefact_zh"),
                        row.get("kind"),
                        String.valueOf(!row.get("effect").equals("UPDATES")),
                        String.valueOf(row.get("core_by_default").equals("Y"))))
                .toList();

        assertThat(ArtefactCatalogue.outputs().stream().map(output -> {
                    ArtefactType type = ArtefactCatalogue.find(output.artefact());
                    return List.of(
                            output.process().value(),
                            type.id(),
                            type.nameEn(),
                            type.nameZh(),
                            type.kind(),
                            String.valueOf(output.creates()),
                            String.valueOf(output.core()));
                }))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void order_constraints_are_those_of_the_reference() {
        List<List<String>> expected = rows("precedence.csv").stream()
                .map(row -> List.of(
                        row.get("id"),
                        row.get("before_type"),
                        end(row.get("before_type"), row.get("before")),
                        row.get("after_type"),
                        end(row.get("after_type"), row.get("after")),
                        row.get("strength")))
                .toList();

        assertThat(PrecedenceCatalogue.edges().stream()
                        .map(edge -> List.of(
                                edge.id(),
                                edge.earlierType(),
                                edge.earlier(),
                                edge.laterType(),
                                edge.later(),
                                edge.hard() ? "HARD" : "SOFT")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void gates_are_those_of_the_reference() {
        List<List<String>> expected = rows("gates.csv").stream()
                .filter(row -> !row.get("gate_id").equals("-"))
                .map(row -> List.of(
                        row.get("framework"),
                        row.get("gate_id"),
                        row.get("seq"),
                        withoutRemark(row.get("name_en")),
                        row.get("name_zh"),
                        DECIDERS.get(row.get("decision_maker"))))
                .toList();

        List<List<String>> held = new ArrayList<>();
        for (GateFramework framework : GateFrameworks.all()) {
            for (GateDefinition gate : framework.gates()) {
                held.add(List.of(
                        framework.id(),
                        gate.id(),
                        String.valueOf(gate.sequence()),
                        gate.nameEn(),
                        gate.nameZh(),
                        joined(gate.decisionRoles())));
            }
        }
        assertThat(held).containsExactlyElementsOf(expected);
    }

    @Test
    void frameworks_and_their_decision_words_are_those_of_the_reference() {
        List<String> expected = rows("gates.csv").stream()
                .flatMap(row -> words(row.get("decision_vocabulary")).map(word -> row.get("framework") + " " + word))
                .distinct()
                .toList();

        assertThat(GateFrameworks.all().stream()
                        .flatMap(framework -> framework.words().stream()
                                .map(DecisionWord::word)
                                .map(word -> framework.id() + " " + word)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void only_frameworks_rated_by_colour_have_confidence_levels() {
        List<String> expected = rows("gates.csv").stream()
                .filter(row -> row.get("rating_or_tolerance_vocabulary").contains("AMBER_GREEN"))
                .map(row -> row.get("framework"))
                .distinct()
                .toList();

        assertThat(GateFrameworks.all().stream()
                        .filter(framework -> framework.confidenceLevels() == 5)
                        .map(GateFramework::id))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void credentials_are_those_of_the_reference() {
        List<List<String>> expected = rows("credentials.csv").stream()
                .map(row -> List.of(
                        row.get("code"),
                        row.get("issuer"),
                        row.get("level_for_rules").split(" ")[0],
                        row.get("validity_years"),
                        developmentUnits(row.get("renewal"))))
                .toList();

        assertThat(CredentialTypes.all().stream()
                        .map(type -> List.of(
                                type.code(),
                                type.issuer(),
                                type.level().name(),
                                String.valueOf(type.validityYears()),
                                Objects.toString(type.pdusPerCycle(), ""))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void pmo_functions_are_those_of_the_reference() {
        List<List<String>> expected = rows("pmo_functions.csv").stream()
                .map(row -> List.of(
                        row.get("no"),
                        row.get("group_no"),
                        row.get("group").toLowerCase(Locale.ROOT),
                        row.get("function")))
                .toList();

        assertThat(PmoFunctionCatalogue.all().stream()
                        .map(function -> List.of(
                                String.valueOf(function.number()),
                                String.valueOf(function.group().ordinal() + 1),
                                function.group().nameEn().toLowerCase(Locale.ROOT),
                                function.nameEn())))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void authority_by_structure_is_that_of_the_reference() {
        List<List<String>> expected = rows("pm_authority.csv").stream()
                .map(row -> List.of(
                        row.get("structure"),
                        row.get("structure_zh"),
                        row.get("pm_authority_rank"),
                        row.get("budget_owner")))
                .toList();

        assertThat(Arrays.stream(OrganizationStructure.values())
                        .map(structure -> List.of(
                                structure.name(),
                                structure.nameZh(),
                                String.valueOf(structure.authorityRank()),
                                Objects.toString(structure.budgetOwner(), "MIXED"))))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void pmo_types_are_those_of_the_reference() {
        List<List<String>> expected = rows("pmo_types.csv").stream()
                .map(row -> List.of(
                        row.get("type"),
                        withoutRemark(row.get("zh")),
                        ControlDegree.valueOf(withoutRemark(row.get("control_degree"))).name(),
                        row.get("max_modality")))
                .toList();

        assertThat(Arrays.stream(PmoType.values())
                        .map(type -> List.of(
                                type.name(), type.nameZh(), type.controlDegree().name(), modality(type))))
                .containsExactlyElementsOf(expected);
    }

    /** Who decides, in the words of the reference, and the roles that stand for them in the model. */
    private static final Map<String, String> DECIDERS = Map.ofEntries(
            Map.entry("sponsor / governance body", "SPONSOR,STEERING_COMMITTEE"),
            Map.entry("gatekeepers (resource owners)", "GATEKEEPER"),
            Map.entry("gatekeepers", "GATEKEEPER"),
            Map.entry("senior gatekeepers", "GATEKEEPER"),
            Map.entry("gatekeepers + team", "GATEKEEPER"),
            Map.entry("SRO informed by independent review team", "SPONSOR"),
            Map.entry("SRO", "SPONSOR"),
            Map.entry("Project Board", "PROJECT_BOARD"),
            Map.entry(
                    "Project Steering Committee or Appropriate Governance Body",
                    "STEERING_COMMITTEE,DECISION_AUTHORITY"),
            Map.entry("Project Steering Committee", "STEERING_COMMITTEE"),
            Map.entry("Decision Authority (NASA AA or MDAA by category)", "DECISION_AUTHORITY"),
            Map.entry("IPMT (investment board)", "INVESTMENT_BOARD"),
            Map.entry("PDT technical reviewers", "TEAM_MEMBER"),
            Map.entry("Milestone Decision Authority", "DECISION_AUTHORITY"));

    private static String modality(PmoType type) {
        return type.maxModality(true) == type.maxModality(false)
                ? type.maxModality(false).name()
                : type.maxModality(true) + " on portfolio decisions; " + type.maxModality(false) + " on project conduct";
    }

    /** Reads the number from the text on renewal, for example {@code 60 PDUs per cycle}. */
    private static String developmentUnits(String renewal) {
        return renewal.matches("\\d+ PDUs.*") ? renewal.substring(0, renewal.indexOf(' ')) : "";
    }

    /** Takes the words in capitals out of a vocabulary, for example of {@code GO;NO_GO (GO used by some firms)}. */
    private static Stream<String> words(String vocabulary) {
        return Arrays.stream(vocabulary.split("[^A-Z_]+")).filter(word -> word.length() > 1);
    }

    private static String end(String type, String id) {
        return type.equals("GROUP") ? constant(id) : id;
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static String withoutRemark(String text) {
        return text.replaceFirst(" \\(.*\\)$", "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
